import type { Effect } from '@yichuang/definition';
import type { AnswerInWords, Assessment, SeenFacts } from '@yichuang/definition';

import type { Head, NewAction } from '../action-log.js';
import type { ClockKind, RunningClock } from '../clocks.js';
import type { IssuedDraft } from '../parts.js';

/** A step to run next, once this outcome is committed. */
export interface NextStep {
  readonly kind: string;
  readonly dueAt: Date;
}

/** A case that now waits for a person. */
export interface NewTask {
  readonly officeCode: string;
  readonly skill: string;
  readonly dueAt: Date;
  /** Ids of the conditions and materials a person must look at. */
  readonly reasons: readonly string[];
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
  /** Unfinished steps of the application are given up. */
  readonly dropSteps?: boolean;
  readonly evidence?: Evidence;
}

/** The claim under which an outcome is written: void once another worker has claimed the step. */
export interface Claim {
  readonly stepId: number;
  readonly fence: number;
}
