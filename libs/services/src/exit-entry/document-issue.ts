import { travelDocument, type Effect, type EndedTravelDocument, type FreeNumber, type IssuedTravelDocument, type Office, type TravelDocument, type TravelDocumentKind } from '@yichuang/definition';
import { addDays, addYears, formatDate, inBoth, type CivilDate, type Text } from '@yichuang/kernel';

import { needsGuardian, type Applying } from './applying.js';

/** A grant of a document. */
export interface Granting extends Applying {
  readonly form: Applying['form'] & { readonly surnamePinyin: string; readonly givenNamePinyin: string };
  readonly facts: Applying['facts'] & { readonly documents: readonly TravelDocument[] };
  readonly decidedOn: CivilDate;
  readonly office: Office;
  readonly serial: number;
}

type Held = { readonly facts: { readonly documents: readonly TravelDocument[] } };

/** Documents of a kind that someone holds or held, the latest first. */
export const documentsOf = ({ facts: { documents } }: Held, kind: TravelDocumentKind): readonly TravelDocument[] => documents.filter((each) => each.kind === kind);

/** The one of a kind that is valid today. */
export const validDocument = (subject: Held & { readonly today: CivilDate }, kind: TravelDocumentKind): TravelDocument | undefined =>
  documentsOf(subject, kind).find(({ status, validUntil }) => status === 'valid' && validUntil >= subject.today);

/** The one of a kind with a number. */
export const documentNumbered = (subject: Held, kind: TravelDocumentKind, number?: string): TravelDocument | undefined => documentsOf(subject, kind).find((each) => each.number === number);

/** Ten years, five for whoever was under 16 on the day of application; the last day is the one before the anniversary. */
export const lastDay = (subject: Applying & { readonly decidedOn: CivilDate }): CivilDate => addDays(addYears(subject.decidedOn, needsGuardian(subject) ? 5 : 10), -1);

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const SERIALS_OF_A_LETTER = 10_000_000;

/** Two letters and seven digits: the second letter goes on when the digits are used up. @throws RangeError rather than give a number twice */
export function numberOfDocument(letter: string, serial: number): string {
  const second = letters.charAt(Math.floor(serial / SERIALS_OF_A_LETTER));
  if (second === '') throw new RangeError(`All numbers of the series ${letter} are given`);
  return `${letter}${second}${String(serial % SERIALS_OF_A_LETTER).padStart(7, '0')}`;
}

/** The number that the register gave. */
export function given(free: FreeNumber | null): string {
  if (!free) throw new RangeError('The register has given no number');
  return free.number;
}

/** Endorsements stand on permits for Hong Kong, Macao and Taiwan. */
const isEndorsed = (kind: TravelDocumentKind): boolean => kind === 'hong-kong-macao-permit' || kind === 'taiwan-permit';

/** Ends what is still valid of a kind; what has outlived its term is merely closed. */
export const endDocuments = (subject: Held & { readonly decidedOn: CivilDate }, kind: TravelDocumentKind, status: EndedTravelDocument['status']): Effect[] =>
  documentsOf(subject, kind)
    .filter((each) => each.status === 'valid')
    .flatMap(({ number, validUntil }) => [
      travelDocument.end({ number, status: validUntil < subject.decidedOn ? 'expired' : status, voidedOn: subject.decidedOn }),
      ...(isEndorsed(kind) ? [travelDocument.endEndorsements({ permitNumber: number })] : []),
    ]);

type Issued = Pick<IssuedTravelDocument, 'kind' | 'number'> & Partial<IssuedTravelDocument>;

/** Enters the new document. */
export const issueDocument = (subject: Granting, issued: Issued): Effect =>
  travelDocument.issue({
    holderNumber: subject.applicant.documentNumber,
    form: 'chip',
    issuedOn: subject.decidedOn,
    validUntil: lastDay(subject),
    hasFingerprint: !needsGuardian(subject),
    namePinyin: `${subject.form.surnamePinyin}, ${subject.form.givenNamePinyin}`,
    annotations: [],
    previousNumber: null,
    reason: null,
    entries: null,
    issuedBy: subject.office.code,
    ...issued,
  });

const row = (zh: string, en: string, value: Text) => ({ label: { zh, en }, value });
export const dayRow = (zh: string, en: string, day: CivilDate) => row(zh, en, { zh: formatDate(day, 'zh'), en: formatDate(day, 'en') });

/** What is told of a document that was issued. */
export const issuedRows = (subject: Granting, number: string) => [
  row('持证人', 'Holder', inBoth(subject.applicant.name)),
  row('拼音姓名', 'Name in Pinyin', inBoth(`${subject.form.surnamePinyin}, ${subject.form.givenNamePinyin}`)),
  row('证件号码', 'Number', inBoth(number)),
  dayRow('签发日期', 'Issued on', subject.decidedOn),
  dayRow('有效期至', 'Valid until', lastDay(subject)),
];
