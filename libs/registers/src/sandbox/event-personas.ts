import { makeUscc, type Text } from '@yichuang/kernel';

import { premisesTable, publicOrderLicences } from '../tables/licensing.js';
import { surveyedPlaces } from '../tables/places.js';
import type { Making } from './affairs.js';
import { stationOf } from './homes.js';
import { addOrganisation } from './organisations.js';
import { put, type PersonRecord } from './records.js';
import type { Resident } from './residents.js';

const regionCode = '410311';
const venue = '河南省洛阳市洛龙区开元大道266号';
const note = (zh: string, en: string): Text => ({ zh, en });
const organiser = (code: string, name: string) => ({ uscc: makeUscc(code), name, regionCode });

/** The venue and the security company are known to the samples. */
function openVenue(making: Making, person: PersonRecord): void {
  const { records } = making;
  addOrganisation(making, person, organiser('91410311MA2710599', '洛阳会展中心有限公司'));
  put(records, premisesTable, { address: venue, regionCode, policeStation: stationOf(regionCode), use: null, operatorUscc: null, roomCount: null, bedCount: null, securityOfficers: null, facilities: null });
  put(records, surveyedPlaces, { address: venue, buildingUse: 'public', approvedCapacity: 6_000 });
  put(records, publicOrderLicences, { number: '豫保服20260588', kind: 'security-company', holderNumber: makeUscc('91410311MA2710588'), holderName: '河南牡丹保安服务有限公司', premises: null, regionCode, validFrom: '2020-01-01', validUntil: null, status: 'valid', details: {}, issuedBy: '410000-department' });
}

/** Those who hold events for the public. */
export const eventPersonas: readonly Resident[] = [
  { name: 'event-fair', called: '居展鹏', age: 43, regionCode, heads: organiser('91410311MA2710501', '洛阳中展会展服务有限公司'), arrange: openVenue, note: note('会展公司法定代表人，展馆核定容纳六千人', 'Heads a trade-fair company; the hall is approved for 6,000') },
  { name: 'event-late', called: '居晚晴', sex: 'female', age: 35, regionCode, heads: organiser('91410311MA2710502', '洛阳快意文化传播有限公司'), note: note('文化公司法定代表人，申请太晚', 'Heads a culture company that applies too late') },
];
