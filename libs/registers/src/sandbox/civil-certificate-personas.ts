import type { Text } from '@yichuang/kernel';

import { cancellations, formerMembers, itemChanges, voidBooklets } from '../tables/civil.js';
import { changePerson, daysAgo, householdOf, numberOf, yearsAgo } from './civil-arranging.js';
import { put } from './records.js';
import type { Resident } from './residents.js';

const note = (zh: string, en: string): Text => ({ zh, en });
const zhengzhou = '410105';

/** What certificates of the household register and new booklets need. */
export const certificatePersonas: readonly Resident[] = [
  {
    name: 'certificate-number',
    called: '蓝雪梅',
    sex: 'female',
    age: 40,
    regionCode: zhengzhou,
    note: note('2009年更正过公民身份号码，户口簿此后换发，没有记载', 'Her citizen number was corrected in 2009; the booklet has been reissued since and does not say so'),
    arrange: (making, person) => {
      const { records } = making;
      const home = householdOf(records, person);
      put(records, itemChanges, { number: 'C2009-001', idNumber: person.idNumber, item: 'id-number', before: '410105860302122', after: person.idNumber, changedOn: '2009-05-12' });
      put(records, voidBooklets, { number: 'HB-2009-001', householdNumber: home.number, reason: 'replaced', voidOn: yearsAgo(making, 6) });
    },
  },
  {
    name: 'certificate-deceased',
    called: '蒙桂兰',
    sex: 'female',
    age: 79,
    regionCode: zhengzhou,
    note: note('2023年死亡，户口已注销', 'Died in 2023; her registration is cancelled'),
    arrange: ({ records }, { idNumber }) => {
      changePerson(records, idNumber, { alive: false, status: 'cancelled' });
      put(records, cancellations, { idNumber, reason: 'death', cancelledOn: '2023-04-20', deathOn: '2023-04-11', deathCause: '疾病' });
    },
  },
  {
    name: 'certificate-heir',
    called: '蒙建军',
    age: 52,
    regionCode: '410102',
    note: note('为继承申请母亲的户口注销证明', 'Asks for proof of his mother’s cancellation, for an inheritance'),
    arrange: ({ records }, { idNumber }) => void changePerson(records, idNumber, { motherId: numberOf(records, 'certificate-deceased') }),
  },
  { name: 'certificate-elder-sister', called: '权秀梅', sex: 'female', age: 48, regionCode: '410102', note: note('曾与妹妹同户', 'Was once in one household with her sister') },
  {
    name: 'certificate-sister',
    called: '权秀兰',
    sex: 'female',
    age: 45,
    regionCode: zhengzhou,
    note: note('为公证申请与姐姐曾经同户的亲属关系证明', 'Asks for proof of kinship with her sister, for a notary'),
    arrange: ({ records }, { idNumber }) => {
      const were = (id: string, name: string) => ({ householdNumber: '419800001', idNumber: id, name, relationToHead: 'child', leftOn: '2003-06-01' });
      put(records, formerMembers, were(numberOf(records, 'certificate-elder-sister'), '权秀梅'), were(idNumber, '权秀兰'));
    },
  },
  { name: 'certificate-nephew', called: '路海涛', age: 30, regionCode: zhengzhou, note: note('从未与所称的亲属同户', 'Was never in one household with the relative he names') },
  { name: 'booklet-lost', called: '沙建民', age: 50, regionCode: '411702', note: note('户主，户口簿丢失', 'Head of a household that lost its booklet') },
  {
    name: 'booklet-open-case',
    called: '冀红',
    sex: 'female',
    age: 41,
    regionCode: zhengzhou,
    note: note('户内有正在办理的迁移', 'A migration of her household is open'),
    arrange: (making, { idNumber }) => void making.records.registrationCases.push({ caseNumber: 'B410105-1', idNumber, kind: 'migration', openedOn: daysAgo(making, 5) }),
  },
];
