import type { TravelDocumentKind } from '@yichuang/definition';
import { addDays, addYears, makeUscc, type Text } from '@yichuang/kernel';

import type { Making } from './affairs.js';
import { makeForeigner } from './foreigner.js';
import { put, type PersonRecord } from './records.js';
import type { Resident } from './residents.js';
import { addMovement } from './travel.js';
import { businessFilings } from '../tables/abroad.js';

const zhengzhou = '410105';
const TWO_YEARS = 740;

const note = (zh: string, en: string): Text => ({ zh, en });

/** Holds a document that ends so many days from today; the samples of the services know its number. */
const holds =
  (kind: TravelDocumentKind, number: string, endsInDays: number) =>
  ({ records, setting: { numbers, today } }: Making, { idNumber }: PersonRecord): void => {
    const validUntil = addDays(today, endsInDays);
    const term = { issuedOn: addDays(addYears(validUntil, -10), 1), validUntil, status: validUntil < today ? ('expired' as const) : ('valid' as const) };
    records.travelDocuments.push({ kind, number: numbers.claim(number), holderNumber: idNumber, form: 'chip', ...term, hasFingerprint: true, isWritable: true, isSeized: false, differs: [] });
  };

const passport = (number: string, endsInDays: number) => holds('ordinary-passport', number, endsInDays);

/** Left with a passport some weeks ago and has not come back. */
const isAbroad =
  (number: string) =>
  (making: Making, person: PersonRecord): void => {
    passport(number, TWO_YEARS)(making, person);
    addMovement(making, { personNumber: person.idNumber, documentNumber: number }, { direction: 'exit', region: 'abroad', on: addDays(making.setting.today, -40) });
  };

/** Went abroad twice in past years, and came back each time. */
function hasTravelled(making: Making, person: PersonRecord): void {
  const number = 'EB3344556';
  passport(number, TWO_YEARS)(making, person);
  const traveller = { personNumber: person.idNumber, documentNumber: number };
  for (const daysAgo of [1_100, 420]) {
    addMovement(making, traveller, { direction: 'exit', region: 'abroad', on: addDays(making.setting.today, -daysAgo) });
    addMovement(making, traveller, { direction: 'entry', region: 'abroad', on: addDays(making.setting.today, 9 - daysAgo) });
  }
}

/** A child with a British passport beside the entry here. */
function hasTwoPassports({ records, setting }: Making, _father: PersonRecord, child?: PersonRecord): void {
  if (!child) return;
  const { birthDate, sex } = child;
  records.foreigners.push({ ...makeForeigner(setting), documentNumber: setting.numbers.claim('535003501'), name: 'SU EMILY', nationality: 'GBR', birthDate, sex });
}

/** A permit for Hong Kong and Macao that is valid for seven years. */
const permit = (number: string) => ({ permit: { number, endsInDays: 2_550, hasFingerprint: true } });

const tradingCompany = { uscc: makeUscc('91410105MA2703501'), name: '郑州中远贸易有限公司', regionCode: zhengzhou };

/** Those who want to go abroad, to Hong Kong, Macao or Taiwan. */
export const abroadPersonas: readonly Resident[] = [
  { name: 'passport-first', called: '阮书明', age: 29, regionCode: '410305', note: note('洛阳户籍，从未办理过护照', 'Registered in Luoyang, never had a passport') },
  {
    name: 'passport-mother',
    called: '詹秋云',
    sex: 'female',
    age: 41,
    regionCode: zhengzhou,
    child: { name: 'passport-child', called: '詹小满', age: 12, note: note('十二岁，由母亲陪同申请护照', 'Aged 12; her mother applies with her') },
    note: note('为十二岁的女儿申请护照', 'Applies for her daughter of 12'),
  },
  { name: 'passport-years-left', called: '邬建国', age: 45, regionCode: zhengzhou, arrange: passport('EH1234567', TWO_YEARS), note: note('持有效护照，两年后到期', 'Holds a passport that is valid for two more years') },
  { name: 'passport-expiring', called: '伏海涛', age: 34, regionCode: zhengzhou, arrange: passport('EJ2233445', 100), note: note('护照三个多月后到期', 'The passport ends in three months') },
  { name: 'passport-lost', called: '荀晓燕', sex: 'female', age: 31, regionCode: zhengzhou, arrange: passport('EC7654321', 1_700), note: note('有效护照遗失', 'Lost a valid passport') },
  { name: 'passport-abroad', called: '蔚然', age: 26, regionCode: zhengzhou, arrange: isAbroad('ED5566778'), note: note('持护照出境，尚未返回', 'Left the country with the passport and has not come back') },
  { name: 'crossings-own', called: '经纬', sex: 'female', age: 37, regionCode: zhengzhou, arrange: hasTravelled, note: note('三年前和去年两次出国', 'Went abroad three years ago and last year') },
  { name: 'visit-husband', called: '展红', sex: 'female', age: 38, regionCode: zhengzhou, travel: permit('C41003501'), note: note('丈夫在香港工作，申请探亲签注', 'Her husband works in Hong Kong: a family visit') },
  {
    name: 'business-filed',
    called: '诸远',
    age: 42,
    regionCode: zhengzhou,
    travel: permit('C41003502'),
    heads: tradingCompany,
    arrange: ({ records, setting: { today } }, { idNumber }) => put(records, businessFilings, { uscc: tradingCompany.uscc, personNumber: idNumber, validUntil: addDays(today, 300) }),
    note: note('已备案企业人员，申请一年多次商务签注', 'Staff of a filed enterprise: business, one year, multiple'),
  },
  {
    name: 'permit-father',
    called: '苏承业',
    age: 36,
    regionCode: zhengzhou,
    child: { name: 'permit-child', called: '苏爱茉', age: 3, note: note('三岁，户口在郑州，持有英国护照', 'Aged 3, registered in Zhengzhou, with a British passport') },
    arrange: hasTwoPassports,
    note: note('为国籍冲突的女儿申请出入境通行证', 'Applies for his daughter of two nationalities'),
  },
];
