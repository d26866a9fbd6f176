import type { Answers, AnswerInWords, Finding, MaterialFinding, Office, Party, SeenFacts, Service } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import type { Action } from '../action-log.js';
import type { HandedIn } from '../intake/missing-materials.js';
import type { Ledger } from '../ledger.js';
import type { Stage } from '../officer.js';
import type { FeeStanding } from '../parts.js';
import type { ThirdParty } from '../third-parties/third-party.js';
import type { Correction, OfficerFinding, Target } from '../write/outcome.js';

/** The last assessment of a case with its evidence. */
export interface CaseAssessment {
  readonly at: Date;
  readonly verdict: 'granted' | 'person';
  readonly findings: readonly Finding[];
  readonly materials: readonly MaterialFinding[];
  readonly facts: SeenFacts;
  /** The form as the applicant saw it. */
  readonly words: readonly { readonly section: string; readonly answers: readonly AnswerInWords[] }[];
}

/** The work of a case that waits for an officer or is in the hands of one. */
export interface CaseTask {
  readonly id: number;
  readonly stage: Stage;
  readonly officeCode: string;
  readonly dueAt: Date;
  readonly reasons: readonly string[];
  readonly claimedBy: number | null;
  readonly leaseUntil: Date | null;
  /** Grows whenever the work changes hands. */
  readonly fence: number;
  readonly notFor: readonly number[];
}

/** A case with all an officer decides on. */
export interface OpenCase extends Target {
  readonly reference: string;
  readonly accountId: number;
  readonly service: Service;
  readonly submitter: Party;
  readonly applicant: Party;
  readonly form: Answers;
  readonly materials: readonly HandedIn[];
  readonly flags: readonly string[];
  /** Where the case lies. */
  readonly office: Office;
  readonly receivedAt: Date;
  readonly receivedOn: CivilDate;
  readonly acceptedOn: CivilDate | null;
  readonly decidedAt: Date | null;
  readonly log: readonly Action[];
  readonly ledger: Ledger;
  readonly assessment?: CaseAssessment;
  /** All that people found and noted, oldest first: of several about one condition the last counts. */
  readonly findings: readonly OfficerFinding[];
  readonly correction?: Correction;
  /** Others whose major interest the decision concerns. */
  readonly thirdParties: readonly ThirdParty[];
  readonly task?: CaseTask;
  /** Cases accepted before it that nobody has decided on, where places are limited. */
  readonly ahead: number;
  /** Absent where nothing was ever due. */
  readonly fee?: FeeStanding;
}

/** Whether the case ever went through an action. */
export const has = ({ log }: OpenCase, kind: Action['kind']): boolean => log.some((line) => line.kind === kind);

/** Officers who did one of these things to the case. */
export const officersWho = ({ log }: Pick<OpenCase, 'log'>, kinds: readonly Action['kind'][]): number[] => [
  ...new Set(log.filter(({ kind, actor }) => kinds.includes(kind) && actor.startsWith('officer:')).map(({ actor }) => Number(actor.slice('officer:'.length)))),
];

/** What is found about each condition: a person's finding stands over the machine's. */
export const resultsOf = ({ assessment, findings }: OpenCase): ReadonlyMap<string, Finding['result']> =>
  new Map([...(assessment?.findings ?? []).map(({ id, result }) => [id, result] as const), ...findings.map(({ conditionId, result }) => [conditionId, result] as const)]);
