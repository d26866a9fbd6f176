import { addDays, addYears, makeUscc, type Text } from '@yichuang/kernel';

import { publicOrderLicences } from '../tables/licensing.js';
import { roadPermits, transportQualifications, transportVehicles } from '../tables/road-transport.js';
import { addDriver, type Making } from './affairs.js';
import { put, type PersonRecord } from './records.js';
import type { Resident } from './residents.js';
import { addOwnedVehicle } from './vehicles.js';

const regionCode = '410502';
const consignor = { uscc: makeUscc('91410502MA3300003'), name: '安阳华源化工有限公司', regionCode };
const carrier = { uscc: makeUscc('91410502MA3300002'), name: '安阳安运物流有限公司', regionCode };
const note = (zh: string, en: string): Text => ({ zh, en });

/** Twenty tonnes of sodium cyanide may be bought. */
const buyCyanide = ({ records, setting: { today } }: Making): void =>
  put(records, publicOrderLicences, {
    number: '豫剧购3300000001',
    kind: 'toxic-purchase',
    holderNumber: consignor.uscc,
    holderName: consignor.name,
    premises: null,
    regionCode,
    validFrom: addDays(today, -5),
    validUntil: addDays(today, 60),
    status: 'valid',
    details: { items: [{ kind: '143-33-9', name: '氰化钠', quantity: 20_000, unit: 'kilogram' }] },
    issuedBy: `${regionCode}-bureau`,
  });

/** A lorry for hazardous goods with its permits. */
function carryHazardousGoods(making: Making): void {
  const { records, setting: { today } } = making;
  const lorry = addOwnedVehicle(
    making,
    { ownerType: 'organisation', ownerDocumentNumber: carrier.uscc, ownerName: carrier.name, ownerAddress: '河南省安阳市文峰区迎宾大道1号', regionCode },
    { plateNumber: '豫EA3301', plateType: 'large-car', category: 'heavy-goods', energyType: 'diesel', useNature: 'hazardous-goods', brandModel: '解放牌CA5180XRQ', approvedPassengers: 2, approvedMass: 9_900, inspectionValidUntil: addYears(today, 1), scrapOn: addYears(today, 6) },
  );
  put(records, roadPermits, { number: '豫交运管许可货字410502000001号', holderNumber: carrier.uscc, uses: ['hazardous-goods'], classes: ['3', '6.1', '8'], validUntil: addYears(today, 3) });
  put(records, transportVehicles, { number: '豫交运管危410502330001号', plateNumber: lorry.plateNumber, classes: ['6.1'], ratedLoadKilograms: 9_900, isSeparated: false, hasPositioning: true, validUntil: addYears(today, 1) });
}

const qualify = ({ records, setting: { today } }: Making, { idNumber }: PersonRecord, number: string, role: 'driver' | 'escort'): void => put(records, transportQualifications, { number, idNumber, role, validUntil: addYears(today, 4) });

function drive(making: Making, person: PersonRecord): void {
  const { idNumber: documentNumber, name, birthDate } = person;
  addDriver(making, { documentNumber, name, birthDate, regionCode }, { classes: ['B2'], term: 6, termEndsInDays: 800, status: 'normal', points: 0 });
  qualify(making, person, '410502330000000001', 'driver');
}

/** Those who send and carry highly toxic chemicals. */
export const hazardousPassPersonas: readonly Resident[] = [
  { name: 'pass-consignor', called: '华源深', age: 48, regionCode, note: note('化工企业法定代表人，持有剧毒化学品购买许可证', 'Heads a chemical company with a permit to buy highly toxic chemicals'), heads: consignor, arrange: buyCyanide },
  { name: 'pass-carrier', called: '安远行', age: 51, regionCode, note: note('危险货物运输企业法定代表人', 'Heads a carrier of hazardous goods'), heads: carrier, arrange: carryHazardousGoods },
  { name: 'pass-driver', called: '路长平', age: 43, regionCode, note: note('具有危险货物运输驾驶资格', 'Qualified to drive hazardous goods'), arrange: drive },
  { name: 'pass-escort', called: '卫长安', age: 36, regionCode, note: note('具有危险货物运输押运资格', 'Qualified to escort hazardous goods'), arrange: (making, person) => qualify(making, person, '410502330000000002', 'escort') },
];
