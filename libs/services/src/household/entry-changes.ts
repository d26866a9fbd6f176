import { fails, holds, isValidCard, registerEntry, registerHistory, unknown, type DocumentRow, type Effect, type EntryItems, type Guardianship, type IdentityCard, type Material, type OpenRegistrationCase, type Outcome, type Party, type Person, type RegisterItem, type Registration } from '@yichuang/definition';
import { ageOn, inBoth, type CivilDate } from '@yichuang/kernel';

import { itemsInWords, noItems } from './entry-items.js';

const ADULT = 18;

interface Entered {
  readonly facts: { readonly entry: Registration | null };
}

const isActive = ({ facts: { entry } }: Entered): boolean => entry?.status === 'active';

export const registeredHere = (subject: Entered): Outcome =>
  isActive(subject) ? holds() : fails('没有查到该人员正常状态的河南省常住户口登记', 'No active permanent registration in Henan was found');

interface Corrected extends Entered {
  readonly facts: Entered['facts'] & { readonly openCases: readonly OpenRegistrationCase[] };
}

/** Registered here, and nothing else of the registration is open. */
export function registeredAndSettled(subject: Corrected): Outcome {
  const registered = registeredHere(subject);
  if (registered.result !== 'holds' || subject.facts.openCases.length === 0) return registered;
  return fails('有正在办理的户口迁移、注销或者主项变更更正，办结后再申请', 'A migration, cancellation or correction of this registration is open: apply when it is finished');
}

interface Represented {
  readonly form: { readonly handledBy?: string };
  readonly facts: { readonly entryPerson: Person | null; readonly guardianship: Guardianship | null };
  readonly today: CivilDate;
}

export const ageOfEntry = ({ facts: { entryPerson }, today }: { readonly facts: { readonly entryPerson: Person | null }; readonly today: CivilDate }): number | undefined => entryPerson ? ageOn(entryPerson.birthDate, today) : undefined;

/** A minor is represented by a guardian, whom the register shows or an officer checks. */
export function representedRightly(subject: Represented): Outcome {
  const { form: { handledBy }, facts: { guardianship } } = subject;
  const age = ageOfEntry(subject);
  if (age === undefined) return unknown('由工作人员核对年龄', 'An officer checks the age');
  if (handledBy !== 'guardian') return age >= ADULT ? holds() : fails('未满18周岁的，由监护人在本人账户中代为申请', 'Under 18, the guardian applies from their own account');
  return guardianship ? holds() : unknown('登记信息中没有查到监护关系，由工作人员核对监护关系证明', 'The register does not show the guardianship; an officer checks the proof');
}

interface Presenting extends Entered {
  readonly facts: Entered['facts'] & { readonly ownCard: IdentityCard | null };
  readonly today: CivilDate;
}

/** Card and booklet in one line, as the guide of changed items has them. */
export const cardAndBooklet: Material<object, Presenting> = {
  id: 'person-id',
  text: { zh: '居民身份证、居民户口簿', en: 'Identity card and register booklet' },
  waivedWhen: ({ facts: { entry, ownCard }, today }) => isValidCard(ownCard, today) && entry !== null,
  waiver: { zh: '已核验电子居民身份证、户口登记信息可以查到的免交', en: 'Not needed when your electronic identity card is verified and the register has the entry' },
};

export interface ChangedLine {
  readonly item: RegisterItem;
  readonly before: string;
  readonly after: string;
}

interface Changing {
  readonly serial: number;
  readonly decidedOn: CivilDate;
}

/** A line in the entry of someone for every item that says something else now (变更更正记载). */
export const changeLines = ({ serial, decidedOn }: Changing, idNumber: string, lines: readonly ChangedLine[]): Effect[] =>
  lines.map((line) => registerHistory.recordChange({ ...line, number: `BG${String(serial).padStart(10, '0')}-${line.item}-${idNumber.slice(-6)}`, idNumber, changedOn: decidedOn }));

type Told = Pick<EntryItems, 'education' | 'employer'>;

/** What a move tells of somebody beside: the items say it from then on, with a line for each that says something else now. */
export function itemsTold(subject: Changing & { readonly facts: { readonly items: EntryItems | null } }, idNumber: string, told: Partial<Told>): Effect[] {
  const [before, after] = [itemsInWords(subject.facts.items ?? noItems), itemsInWords({ ...noItems, ...told })];
  const lines = (Object.keys(told) as (keyof Told)[]).map((item) => ({ item, before: before[item], after: after[item] })).filter((line) => line.before !== line.after);
  return lines.length === 0 ? [] : [registerEntry.changeItems({ idNumber, ...told }), ...changeLines(subject, idNumber, lines)];
}

export const entryRow = ({ name, documentNumber }: Party): DocumentRow => ({ label: { zh: '姓名', en: 'Name' }, value: inBoth(`${name}  ${documentNumber}`) });

/** The page of the booklet with what was changed in it. */
export const changedPage = {
  kind: 'household-register-page',
  title: { zh: '居民户口簿登记页（变更后）', en: 'Updated household register page' },
  numberPrefix: '豫公户更',
  validity: { zh: '长期', en: 'Permanent' },
};
