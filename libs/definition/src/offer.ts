import type { Text } from '@yichuang/kernel';

import type { Ask } from './case.js';
import type { FactQuery } from './facts.js';
import { isEmpty, type Answers } from './fields/field.js';
import type { PostedText } from './fields/from-text.js';

/** A record of a register that an application may be about. */
export interface OfferedRecord<A = Answers> {
  /** Letters and digits that stay the same from one page to the next. */
  readonly id: string;
  readonly label: Text;
  /** What the record answers in the applicant's place. */
  readonly answers: Partial<A>;
}

interface OfferParts<A, R> {
  readonly question: Text;
  /** The choice of whoever means none of the records, and types. */
  readonly other: Text;
  /** Asked only while a form is filled in; nothing of it is kept with the application. Called with an empty form too. */
  readonly records: (ask: Ask<A>) => FactQuery<readonly R[]>;
  readonly choice: (record: R) => OfferedRecord<A>;
}

/** Records that stand in somebody's name and may be chosen where their numbers would be typed. */
export interface Offer<A> extends Pick<OfferParts<A, never>, 'question' | 'other'> {
  readonly records: (ask: Ask<A>) => FactQuery;
  readonly choices: (found: unknown) => readonly OfferedRecord<A>[];
}

/** Ties the question to a register to what is made of its answer, for the type checker. */
export const offer = <A extends object, R>({ question, other, records, choice }: OfferParts<A, R>): Offer<A> => ({
  question,
  other,
  records,
  choices: (found) => (found as readonly R[]).map(choice),
});

/** The records among which somebody chooses, and what they have chosen. */
export interface Offered {
  readonly question: Text;
  readonly other: Text;
  readonly records: readonly OfferedRecord[];
  /** The id of a record, or {@link otherRecord}; nothing before they have chosen. */
  readonly chosen?: string;
}

/** Fewer than two records are no choice. */
export function offeredAmong(offer: Pick<Offer<never>, 'question' | 'other'> | undefined, records: readonly OfferedRecord[], chosen: string | undefined): Offered | undefined {
  if (!offer || records.length < 2) return undefined;
  return { question: offer.question, other: offer.other, records, ...(chosen !== undefined && { chosen }) };
}

/** Under this name a page posts the choice. It is no answer: the answers are those of the record. */
export const offeredName = 'offered-record';
/** Chosen by whoever types. */
export const otherRecord = 'other';

/** The choice that a page posted. */
export const chosenIn = ({ [offeredName]: posted }: PostedText): string | undefined => (typeof posted === 'string' ? posted : undefined);

/** The questions that records answer. */
export const namesOffered = (records: readonly OfferedRecord[]): readonly string[] => [...new Set(records.flatMap(({ answers }) => Object.keys(answers)))];

const isOf = ({ answers: given }: OfferedRecord, answers: Answers): boolean => Object.entries(given).every(([name, value]) => answers[name] === value);

/** Which of the records answers are those of. */
export function chosenBy(answers: Answers, records: readonly OfferedRecord[]): string | undefined {
  const found = records.find((record) => isOf(record, answers));
  if (found) return found.id;
  return namesOffered(records).some((name) => !isEmpty(answers[name])) ? otherRecord : undefined;
}
