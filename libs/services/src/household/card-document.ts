import { identityCard, type DocumentRow, type Effect, type Office } from '@yichuang/definition';
import { formatDate, type CivilDate } from '@yichuang/kernel';

import { ageOf, cardUntil, type Carded } from './card-holder.js';
import { dateRow } from './register-page.js';

interface Signed extends Carded {
  readonly decidedOn: CivilDate;
  readonly office: Office;
  readonly serial: number;
}

const text = (value: string) => ({ zh: value, en: value });

/** Who is over the age that lets a card end. */
const untilOf = (decided: Signed): CivilDate | null => cardUntil(ageOf(decided, decided.decidedOn) ?? 0, decided.decidedOn);

const applicationNumber = (serial: number): string => `SF41${String(serial).padStart(10, '0')}`;

export const orderedCard = (decided: Signed, kind: 'first' | 'renewal' | 'replacement', acceptingRegion: string): Effect =>
  identityCard.order({ number: applicationNumber(decided.serial), idNumber: decided.applicant.documentNumber, kind, acceptedBy: `${acceptingRegion}-station`, signedOn: decided.decidedOn });

export const signedCard = (decided: Signed) => ({ idNumber: decided.applicant.documentNumber, validFrom: decided.decidedOn, validUntil: untilOf(decided) });

export const birthAndAddress = ({ facts: { holder, elsewhere: [away] } }: Pick<Carded, 'facts'>) => ({
  sex: holder?.sex ?? away?.sex,
  ethnicity: holder?.ethnicity ?? away?.ethnicity,
  birthDate: holder?.birthDate ?? away?.birthDate,
  address: holder?.registeredAddress ?? away?.address,
});

/** Everything the card says, and the number with which it is collected. */
export function cardRows(decided: Signed): DocumentRow[] {
  const { applicant, decidedOn, serial } = decided;
  const { sex, ethnicity, birthDate, address } = birthAndAddress(decided);
  const until = untilOf(decided);
  return [
    { label: { zh: '姓名', en: 'Name' }, value: text(applicant.name) },
    { label: { zh: '性别', en: 'Sex' }, value: sex === 'female' ? { zh: '女', en: 'Female' } : { zh: '男', en: 'Male' } },
    { label: { zh: '民族', en: 'Ethnicity' }, value: text(ethnicity ?? '—') },
    ...(birthDate ? [dateRow('出生', 'Born', birthDate)] : []),
    { label: { zh: '住址', en: 'Address' }, value: text(address ?? '—') },
    { label: { zh: '公民身份号码', en: 'Citizen number' }, value: text(applicant.documentNumber) },
    dateRow('有效期起', 'Valid from', decidedOn),
    { label: { zh: '有效期至', en: 'Valid until' }, value: until ? { zh: formatDate(until, 'zh'), en: formatDate(until, 'en') } : { zh: '长期', en: 'Long-term' } },
    { label: { zh: '受理编号', en: 'Application number' }, value: text(applicationNumber(serial)) },
  ];
}
