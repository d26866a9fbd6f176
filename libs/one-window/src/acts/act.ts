import { caseOf, field, type Answers, type DocumentDraft, type Field, type LetterFacts, type Office, type SeenFacts } from '@yichuang/definition';
import { civilDateOf, type CivilDate, type Text } from '@yichuang/kernel';

import type { Actor } from '../action-log.js';
import { after, type ActionKind } from '../lifecycle.js';
import type { Officer, OfficerRole } from '../officer.js';
import type { OpenCase } from '../officers/open-case.js';
import { requestOf } from '../request-of.js';
import { quiet } from '../run/see-facts.js';
import type { OfficerFinding, Outcome } from '../write/outcome.js';

/** What an officer does to a case, and all it is done with. */
export interface Doing {
  readonly the: OpenCase;
  readonly officer: Officer;
  /** Validated answers to the fields of the act. */
  readonly input: Answers;
  readonly at: Date;
  /** What registers say at this moment. */
  readonly seen: SeenFacts;
  /** The office that decides on the case. */
  readonly decidingOffice: Office;
  /** The higher office, for what is decided at two levels. */
  readonly upperOffice?: Office;
  readonly officeByCode: (code: string) => Office;
}

/** What an act changes; clocks and tasks follow from its actions by themselves. */
export type Done = Pick<
  Outcome,
  'actions' | 'officeCode' | 'flags' | 'dropFlags' | 'acceptedOn' | 'decidedAt' | 'effects' | 'next' | 'correction' | 'findings' | 'thirdParties' | 'bar' | 'refund' | 'fee' | 'dropSteps'
> & {
  /** Papers issued with it, as content. */
  readonly letters?: readonly DocumentDraft[];
  /** What the applicant is told. */
  readonly told?: Text;
  /** A decision brings its documents with it. */
  readonly documents?: Outcome['documents'];
  readonly notices?: Outcome['notices'];
  /** Officers who may not take the work that follows. */
  readonly notFor?: readonly number[];
};

/** One thing an officer may do: who, when the law allows it and why not, what must be said, and what follows. */
export interface Act {
  readonly id: string;
  readonly name: Text;
  readonly law: Text;
  /** The action it puts into the history. */
  readonly action: ActionKind;
  readonly by: readonly OfficerRole[];
  /** May be done by who does not hold the case: at any window, or over the head of who does. */
  readonly withoutHolding?: boolean;
  /** Why it is closed although the state allows it. */
  readonly closed?: (the: OpenCase, today: CivilDate, officer: Officer) => Text | undefined;
  /** What the officer fills in. */
  readonly fields?: (the: OpenCase, offices: readonly Office[]) => readonly Field[];
  /** What is wrong with the answers together; the field it is shown at. */
  readonly check?: (the: OpenCase, input: Answers, today: CivilDate) => { readonly field: string; readonly message: Text } | undefined;
  readonly outcome: (doing: Doing) => Done;
}

/** Whether the lifecycle knows the act in the state of the case. */
export const fits = ({ action }: Act, { state }: OpenCase): boolean => after(state, action) !== undefined;

export const actorOf = ({ id }: Officer): Actor => `officer:${id}`;
export const today = ({ at }: Doing): CivilDate => civilDateOf(at);

/** A line of history by the officer. */
export const done = ({ officer }: Doing, kind: ActionKind, detail: object = {}): Outcome['actions'][number] => ({ kind, actor: actorOf(officer), detail });

export const letterFacts = ({ the, decidingOffice }: Pick<Doing, 'the' | 'decidingOffice'>, office: Office = the.office): LetterFacts => ({
  service: the.service,
  reference: the.reference,
  receivedOn: the.receivedOn,
  applicant: the.applicant,
  office: office ?? decidingOffice,
});

/** The day on which an undecided renewal counts as granted, for the clock K10. */
export function renewal({ the, seen }: Pick<Doing, 'the' | 'seen'>): { readonly renewsOn?: CivilDate } {
  const renewsOn = the.service.renewsAt(caseOf(requestOf(the), quiet(seen)));
  return renewsOn === undefined ? {} : { renewsOn };
}

/** A text an officer writes. */
export const writing = (name: string, zh: string, en: string): Field => field(name, 'longText', { zh, en }, { maxLength: 2000 });

/** A text among answers; empty when it was not asked for. */
export function textIn(input: Answers, name: string): string {
  const value = input[name];
  return typeof value === 'string' ? value : '';
}

/** What the officer wrote. */
export const said = ({ input }: Pick<Doing, 'input'>, name: string): string => textIn(input, name);
export const number = ({ input }: Pick<Doing, 'input'>, name: string): number => Number(input[name] ?? 0);

/** What the officer wrote, kept in the file for those who work on the case; the applicant does not read it. */
export const noted = (doing: Pick<Doing, 'input' | 'officer'>, conditionId: string, name: string): OfficerFinding[] => [{ conditionId, result: 'holds', evidence: said(doing, name), officerId: doing.officer.id }];

/** How often an application was issued a paper of this kind, this one included. */
export const ordinal = ({ log }: OpenCase, kind: ActionKind): number => log.filter((line) => line.kind === kind).length + 1;
