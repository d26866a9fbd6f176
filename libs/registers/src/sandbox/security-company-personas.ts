import { addDays, makeUscc, type Text } from '@yichuang/kernel';

import { premisesTable, publicOrderLicences } from '../tables/licensing.js';
import { nameReservations } from '../tables/security-companies.js';
import type { Making } from './affairs.js';
import { stationOf } from './homes.js';
import { addOrganisation } from './organisations.js';
import { put, type PersonRecord } from './records.js';
import type { Resident } from './residents.js';
import { addOwnedVehicle } from './vehicles.js';

const regionCode = '410104';
const note = (zh: string, en: string): Text => ({ zh, en });

const hasOffice = ({ records }: Making, address: string, county: string): void =>
  put(records, premisesTable, { address, regionCode: county, policeStation: stationOf(county), use: null, operatorUscc: null, roomCount: null, bedCount: null, securityOfficers: null, facilities: null });

/** The reservation and the office are known to the samples. */
const founds =
  (number: string, name: string, address: string) =>
  (making: Making): void => {
    put(making.records, nameReservations, { number, name, validUntil: addDays(making.setting.today, 90) });
    hasOffice(making, address, regionCode);
  };

const nanyang = '411302';
const escort = { uscc: makeUscc('91411302MA2710701'), name: '南阳市宛城保安服务有限公司', regionCode: nanyang };

/** A company of the state with a permit, an office and an armoured vehicle. */
function hasPermit(making: Making, person: PersonRecord): void {
  addOrganisation(making, person, { uscc: makeUscc('91411302MA2710702'), name: '南阳市国有资产投资有限公司', regionCode: nanyang });
  hasOffice(making, '河南省南阳市宛城区建设路66号', nanyang);
  addOwnedVehicle(making, { ownerType: 'organisation', ownerDocumentNumber: escort.uscc, ownerName: escort.name, ownerAddress: '河南省南阳市宛城区建设路66号', regionCode: nanyang }, { plateNumber: '豫R8Y66E' });
  put(making.records, publicOrderLicences, { number: '豫公保服20200701', kind: 'security-company', holderNumber: escort.uscc, holderName: escort.name, premises: null, regionCode: nanyang, validFrom: '2020-07-01', validUntil: null, status: 'valid', details: { services: ['gate', 'patrol'], armedEscort: false }, issuedBy: '410000-department' });
}

/** Those who want to set up security companies, and who is to manage them. */
export const securityCompanyPersonas: readonly Resident[] = [
  { name: 'security-manager', called: '万卫国', age: 49, regionCode, note: note('拟任总经理，从事治安管理八年', 'To be general manager; eight years in public security') },
  { name: 'security-deputy', called: '万安', age: 44, regionCode, note: note('拟任副总经理，兼技术人员', 'To be deputy manager and technician') },
  { name: 'security-founder', called: '万中岳', age: 52, regionCode, arrange: founds('豫名保字2026第0701号', '河南中岳保安服务有限公司', '河南省郑州市管城区东大街168号'), note: note('发起人，拟设立注册资本二百万元的保安服务公司', 'Founds a security company with 2 million yuan') },
  { name: 'security-small', called: '万小盾', age: 40, regionCode, arrange: founds('豫名保字2026第0702号', '河南小盾保安服务有限公司', '河南省郑州市管城区南大街52号'), note: note('发起人，注册资本八十万元', 'Founds a security company with 800,000 yuan') },
  { name: 'security-escort', called: '万宛', age: 47, regionCode: nanyang, heads: escort, arrange: hasPermit, note: note('国有保安服务公司法定代表人，增设武装守护押运', 'Heads a security company of the state that adds armed escort') },
];
