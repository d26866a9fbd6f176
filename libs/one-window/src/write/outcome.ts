import type { AnswerInWords, Answers, Assessment, Effect, SeenFacts } from '@yichuang/definition';
import type { CivilDate, Fen, Text } from '@yichuang/kernel';

import type { Head, NewAction } from '../action-log.js';
import type { ClockKind, RunningClock } from '../clocks.js';
import type { HandedIn } from '../intake/missing-materials.js';
import type { LedgerClock } from '../ledger.js';
import type { Stage } from '../officer.js';
import type { AskedOfOthers, IssuedDraft, NewCharge, NewNotice, OutsiderNotice } from '../parts.js';
import type { ThirdParty } from '../third-parties/third-party.js';

/** A step to run next, once this outcome is committed. */
export interface NextStep {
  readonly kind: string;
  readonly dueAt: Date;
}

/** A case that now waits for a person. */
export interface NewTask {
  readonly officeCode: string;
  /** Domain and stage: `household.examine`. */
  readonly skill: string;
  readonly stage: Stage;
  /** Officers who may not take it: nobody decides what they examined (I5). */
  readonly notFor?: readonly number[];
  readonly dueAt: Date;
  /** Ids of the conditions and materials a person must look at. */
  readonly reasons: readonly string[];
}

/** One thing the applicant is asked for, and where it stands. */
export interface CorrectionItem {
  readonly kind: 'field' | 'material' | 'other';
  /** Name of the field or id of the material; absent for what is neither. */
  readonly target?: string;
  readonly why: Text;
  readonly state: 'open' | 'handed-in' | 'unusable';
  /** Why what was handed in cannot be used. */
  readonly defect?: Text;
  /** The applicant's words to what is neither a field nor a material. */
  readonly reply?: string;
}

/** The one request for corrections of an application, or the promise to fill a gap. */
export interface Correction {
  readonly kind: 'correction' | 'gap';
  readonly items: readonly CorrectionItem[];
  readonly dueOn: CivilDate;
  readonly askedAt: Date;
  readonly closedAt?: Date;
}

/** What a person found about a condition, and on what evidence. */
export interface OfficerFinding {
  readonly conditionId: string;
  readonly result: 'holds' | 'fails';
  readonly evidence: string;
  readonly officerId: number;
}

/** Nobody who gave false material may apply for the same again before this day (第七十八条). */
export interface Bar {
  readonly documentNumber: string;
  readonly serviceId: string;
  readonly until: CivilDate;
}

export interface Evidence {
  readonly assessment: Assessment;
  readonly facts: SeenFacts;
  /** The form as the applicant saw it, section by section. */
  readonly words: readonly { readonly section: string; readonly answers: readonly AnswerInWords[] }[];
}

/** An application as the writer must know it: the end of its log and the version that was read. */
export interface Target extends Head {
  readonly version: number;
}

/** Money that passed over the counter of a window. */
export interface FeeAtWindow {
  readonly taken?: { readonly amount: Fen; readonly receipt: string };
  readonly returned?: true;
}

/** Everything one move of an application changes, as data; {@link Write} commits many of them together. */
export interface Outcome {
  readonly target: Target;
  readonly actions: readonly NewAction[];
  readonly officeCode?: string;
  readonly flags?: readonly string[];
  readonly acceptedOn?: string;
  readonly decidedAt?: Date;
  readonly endClocks?: readonly { readonly kind: ClockKind; readonly as: 'met' | 'expired' | 'ended' }[];
  readonly startClocks?: readonly RunningClock[];
  readonly effects?: readonly Effect[];
  readonly documents?: readonly IssuedDraft[];
  readonly next?: readonly NextStep[];
  readonly task?: NewTask;
  readonly closeTasks?: boolean;
  /** Open tasks of the application are due then instead. */
  readonly tasksDueAt?: Date;
  /** Unfinished steps of the application are given up; papers that were issued are made all the same. */
  readonly dropSteps?: boolean;
  readonly evidence?: Evidence;
  /** Periods as they stand now, in place of those of the same kind. */
  readonly clocks?: readonly LedgerClock[];
  readonly dropFlags?: readonly string[];
  readonly notices?: readonly (NewNotice | OutsiderNotice)[];
  readonly charge?: NewCharge;
  readonly refund?: boolean;
  readonly fee?: FeeAtWindow;
  readonly asked?: AskedOfOthers;
  readonly correction?: Correction;
  readonly findings?: readonly OfficerFinding[];
  /** Others who are concerned, new or as they stand now. */
  readonly thirdParties?: readonly ThirdParty[];
  /** What the applicant answers and hands in from now on; what was there is kept as a version. */
  readonly answers?: { readonly form: Answers; readonly materials: readonly HandedIn[] };
  readonly bar?: Bar;
  /** Who writes must still hold this work, or still find it in nobody's hands. */
  readonly holding?: Holding;
  readonly assignment?: NewAssignment;
}

/** The lease under which an officer writes: void once it is over or another has taken the work. */
export interface Holding {
  readonly taskId: number;
  readonly fence: number;
  /** Null for the applicant, who may act as long as nobody has taken the work. */
  readonly officerId: number | null;
}

/** Work that changes hands: from whoever held it when it was read, to an officer. */
export interface NewAssignment {
  readonly taskId: number;
  readonly fence: number;
  readonly from: number | null;
  readonly to: number;
  readonly until: Date;
}

/** The claim under which an outcome is written: void once another worker has claimed the step. */
export interface Claim {
  readonly stepId: number;
  readonly fence: number;
}
