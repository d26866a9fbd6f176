import { addDays, type Text } from '@yichuang/kernel';

import { guardFingerprints, guardResults, guardSessions, licenceRevocations } from '../tables/guards.js';
import type { Making } from './affairs.js';
import { put, type PersonRecord } from './records.js';
import type { Resident } from './residents.js';

const note = (zh: string, en: string): Text => ({ zh, en });
const regionCode = '410103';

/** Took the examination and gave fingerprints. */
const examined =
  (...scores: readonly number[]) =>
  ({ records, setting: { today } }: Making, { idNumber }: PersonRecord): void => {
    put(records, guardFingerprints, { idNumber, reference: `ZW${idNumber.slice(-12)}`, takenOn: addDays(today, -9) });
    put(records, guardResults, ...scores.map((score, index) => ({ idNumber, score, takenOn: addDays(today, -3 - 30 * index) })));
  };

/** The session is known to the samples. */
function publishSession({ records, setting: { today } }: Making): void {
  put(records, guardSessions, { number: '郑州保安员考试2026年第12场', regionCode: '410100', heldOn: addDays(today, 14), freePlaces: 35 });
}

/** Those who want to be security guards. */
export const guardPersonas: readonly Resident[] = [
  {
    name: 'guard-passes',
    called: '戎威',
    age: 24,
    regionCode,
    note: note('二十四岁，保安员考试83分，已留指纹，没有记录', 'Aged 24, scored 83, has given fingerprints, no record'),
    arrange: (making, person) => {
      publishSession(making);
      examined(83)(making, person);
    },
  },
  { name: 'guard-theft', called: '单飞', age: 34, regionCode, conviction: { offence: '盗窃罪', ageAtOffence: 24, sentenceMonths: 10 }, arrange: examined(90), note: note('因盗窃罪受过刑事处罚，考试90分', 'Was punished for theft; scored 90') },
  {
    name: 'guard-revoked',
    called: '柴刚',
    age: 38,
    regionCode,
    note: note('保安员证二十个月前被吊销', 'The certificate was revoked 20 months ago'),
    arrange: (making, person) => {
      examined(77)(making, person);
      put(making.records, licenceRevocations, { number: `豫保${person.idNumber.slice(-8)}`, kind: 'security-guard', holderNumber: person.idNumber, revokedOn: addDays(making.setting.today, -600) });
    },
  },
];
