import { addDays, type Text } from '@yichuang/kernel';

import { biometricRecords } from '../tables/civil-cards.js';
import { birthCertificates, declaredDeaths, entryItems } from '../tables/entries.js';
import { homeRights, qualifications } from '../tables/moves.js';
import type { Making } from './affairs.js';
import { numberOf } from './civil-arranging.js';
import { stationOf } from './homes.js';
import { put, type PersonRecord } from './records.js';
import type { Resident } from './residents.js';

const regionCode = '410105';
const note = (zh: string, en: string): Text => ({ zh, en });

/** Certificates that the samples know, of children of a mother with a part: one is void, the other was used. */
function misuses({ records, setting: { today } }: Making, { idNumber }: PersonRecord): void {
  const certificate = { childName: '褚知夏', sex: 'female' as const, birthDate: addDays(today, -51), motherNumber: numberOf(records, 'birth-mother'), fatherNumber: numberOf(records, 'birth-father') };
  put(records, birthCertificates, { ...certificate, number: 'R410999901', status: 'void' }, { ...certificate, number: 'R410999902', status: 'valid' });
  put(records, entryItems, { idNumber, birthCertificate: 'R410999902' });
}

/** Is registered where they live already, in a shop of their own; the diploma was withdrawn, somebody else has this face, and a court keeps the passport. */
function livesHere({ records, setting: { numbers, today } }: Making, { idNumber, name }: PersonRecord): void {
  const address = numbers.claim('河南省郑州市金水区文化路199号翠竹园1号楼1单元101号');
  records.addresses.push({ address, regionCode, policeStation: stationOf(regionCode), settlement: 'town', frozen: false });
  records.residences.push({ number: '4101052026000099', idNumber, regionCode, address, registeredOn: addDays(today, -400), permitNumber: 'JZ4101052026000099', permitUntil: addDays(today, 250) });
  put(records, homeRights, { number: '豫（2021）郑州市不动产权第4101059901号', address, kind: 'title', holderId: idNumber, holderName: name, landlordId: null, isResidential: false, until: null });
  put(records, qualifications, { number: '104751202105009901', idNumber, kind: 'diploma', name: '河南大学', level: 'bachelor', awardedOn: '2021-06-30', isValid: false });
  put(records, biometricRecords, { idNumber, takenOn: addDays(today, -90), hasFingerprints: true, comparison: 'another-identity' });
  records.travelDocuments.push({ kind: 'ordinary-passport', number: numbers.claim('EK9900099'), holderNumber: idNumber, form: 'chip', issuedOn: addDays(today, -700), validUntil: addDays(today, 2_900), status: 'valid', hasFingerprint: true, isWritable: true, isSeized: true, differs: [] });
}

/** Residents for whom what the samples ask for is not to be had. */
export const troubledResidents: readonly Resident[] = [
  { name: 'trouble-certificates', called: '冒领', age: 40, regionCode, arrange: misuses, note: note('出生医学证明已作废或者已用过', 'Medical certificates of birth that are void or were used') },
  {
    name: 'trouble-declared-dead',
    called: '归无期',
    age: 60,
    regionCode,
    note: note('宣告死亡的判决尚未生效', 'The declaration of death is not final yet'),
    arrange: ({ records, setting: { today } }, { idNumber }) => put(records, declaredDeaths, { judgmentNumber: '（2026）豫0105民特99号', idNumber, court: '郑州市金水区人民法院', deathOn: addDays(today, -20), finalOn: null }),
  },
  { name: 'trouble-resident', called: '久居', age: 34, regionCode: '411402', arrange: livesHere, note: note('在郑州居住登记并领有居住证，住所是商铺，学历证书已撤销，人像比对为他人，护照被法院扣押', 'Has a residence permit of Zhengzhou; the home is a shop, the diploma withdrawn, the face another’s, the passport kept by a court') },
];
