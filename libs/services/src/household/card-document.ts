import { identityCard, pageWord, type DecisionLimit, type DocumentRow, type Effect, type Office } from '@yichuang/definition';
import { formatDate, inBoth, type CivilDate } from '@yichuang/kernel';

import { ageOf, cardUntil, type Carded } from './card-holder.js';
import { cardLaw } from './household-law.js';
import { dateRow } from './register-page.js';

interface Signed extends Carded {
  readonly decidedOn: CivilDate;
  readonly office: Office;
  readonly serial: number;
}


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

/** Sixty days from the day on which the papers were handed in. */
export const cardLimit: DecisionLimit = { length: 60, unit: 'calendar-day', promised: 28, law: cardLaw('第十二条', 'Article 12') };

/** Everything the card says, and the number with which it is collected. */
function cardRows(decided: Signed): DocumentRow[] {
  const { applicant, decidedOn, serial } = decided;
  const { sex, ethnicity, birthDate, address } = birthAndAddress(decided);
  const until = untilOf(decided);
  return [
    { label: { zh: '姓名', en: 'Name' }, value: inBoth(applicant.name) },
    { label: { zh: '性别', en: 'Sex' }, value: sex === 'female' ? { zh: '女', en: 'Female' } : { zh: '男', en: 'Male' } },
    { label: { zh: '民族', en: 'Ethnicity' }, value: pageWord(ethnicity ?? '—') },
    ...(birthDate ? [dateRow('出生', 'Born', birthDate)] : []),
    { label: { zh: '住址', en: 'Address' }, value: inBoth(address ?? '—') },
    { label: { zh: '公民身份号码', en: 'Citizen number' }, value: inBoth(applicant.documentNumber) },
    dateRow('有效期起', 'Valid from', decidedOn),
    { label: { zh: '有效期至', en: 'Valid until' }, value: until ? { zh: formatDate(until, 'zh'), en: formatDate(until, 'en') } : { zh: '长期', en: 'Long-term' } },
    { label: { zh: '受理编号', en: 'Application number' }, value: inBoth(applicationNumber(serial)) },
  ];
}

/** The card as the result of a service. */
export const cardResult = {
  kind: 'identity-card',
  title: { zh: '居民身份证', en: 'Resident identity card' },
  numberPrefix: '豫公身证',
  validity: { zh: '未满16周岁5年，16至25周岁10年，26至45周岁20年，46周岁以上长期', en: '5 years under 16, 10 years at 16 to 25, 20 years at 26 to 45, long-term from 46' },
  rows: cardRows,
};
