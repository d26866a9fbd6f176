import { addMonths, type Text } from '@yichuang/kernel';

import { biometricRecords, cardApplications, temporaryCards } from '../tables/civil-cards.js';
import type { Making } from './affairs.js';
import { changeCard, changePerson, daysAgo, withoutCard } from './civil-arranging.js';
import { put, type PersonRecord } from './records.js';
import type { Resident } from './residents.js';

const note = (zh: string, en: string): Text => ({ zh, en });
const zhengzhou = '410105';
const station = `${zhengzhou}-station`;

/** Their card ends in so many months, after it was valid for the years of their age at its issue. */
const cardEnds = (months: number) => ({ records, setting: { today } }: Making, { idNumber }: PersonRecord): void => void changeCard(records, idNumber, { validFrom: addMonths(today, months - 120), validUntil: addMonths(today, months), status: 'valid' });

const taken = (making: Making, { idNumber }: PersonRecord): void => put(making.records, biometricRecords, { idNumber, takenOn: daysAgo(making, 2), hasFingerprints: true, comparison: 'no-match' });

/** Their card has been lost, and another one applied for. */
function waitsFor(making: Making, person: PersonRecord, number: string, kind: 'replacement' | 'renewal'): void {
  changeCard(making.records, person.idNumber, { status: 'lost' });
  put(making.records, cardApplications, { number, idNumber: person.idNumber, kind, acceptedBy: station, signedOn: null, collectedOn: null });
  taken(making, person);
}

/** What identity cards and temporary ones need. */
export const cardPersonas: readonly Resident[] = [
  { name: 'card-expiring', called: '樊启明', age: 37, regionCode: '411302', note: note('南阳户籍，身份证两个月后到期', 'Registered in Nanyang; the card ends in two months'), arrange: cardEnds(2) },
  { name: 'card-lost', called: '寇文博', age: 29, regionCode: zhengzhou, note: note('身份证丢失', 'Has lost the card'), arrange: cardEnds(60) },
  { name: 'card-still-valid', called: '佘思源', age: 33, regionCode: zhengzhou, note: note('身份证还有十四个月到期', 'The card is valid for another fourteen months'), arrange: cardEnds(14) },
  {
    name: 'card-first',
    called: '鲍一鸣',
    age: 18,
    regionCode: '411502',
    note: note('十八岁，从未领证，已采集人像指纹', 'Aged 18, never held a card; biometrics have been taken'),
    arrange: (making, person) => {
      withoutCard(making.records, person.idNumber);
      taken(making, person);
    },
  },
  {
    name: 'card-first-mother',
    called: '储慧敏',
    sex: 'female',
    age: 34,
    regionCode: '410305',
    child: { name: 'card-first-child', called: '储小雨', age: 6, note: note('六岁，由母亲代为申领', 'Aged 6; her mother applies') },
    note: note('为六岁的女儿申领身份证', 'Applies for the first card of her daughter of 6'),
    arrange: ({ records }, { idNumber }, child) => void (child && changePerson(records, child.idNumber, { motherId: idNumber })),
  },
  { name: 'temporary-lost', called: '邰璐', sex: 'female', age: 22, regionCode: zhengzhou, note: note('丢失补领期间，五日后乘飞机', 'Waits for a replacement and flies in five days'), arrange: (making, person) => waitsFor(making, person, 'SF410105202600001', 'replacement') },
  {
    name: 'temporary-held',
    called: '阮志强',
    age: 44,
    regionCode: zhengzhou,
    note: note('上个月领取的临时身份证仍然有效', 'Holds a temporary card of last month'),
    arrange: (making, person) => {
      waitsFor(making, person, 'SF410105202600002', 'renewal');
      const validFrom = daysAgo(making, 30);
      put(making.records, temporaryCards, { number: 'LS4101050001', idNumber: person.idNumber, validFrom, validUntil: addMonths(validFrom, 3) });
    },
  },
];
