import { addDays, makeUscc, type Text } from '@yichuang/kernel';

import { premisesTable } from '../tables/licensing.js';
import { cafePreparations, cafeSystemTests, nearbyPlaces, surveyedPlaces } from '../tables/places.js';
import type { Making } from './affairs.js';
import { stationOf } from './homes.js';
import { put } from './records.js';
import type { Resident } from './residents.js';

const regionCode = '411002';

interface CafeHead {
  readonly name: string;
  readonly called: string;
  readonly note: Text;
  readonly unit: string;
  readonly code: string;
  readonly address: string;
  readonly approval: string;
  readonly school: { readonly name: string; readonly distanceMetres: number };
}

/** Heads a company whose premises are prepared, with what lies around them. */
function cafeHead({ name, called, note, unit, code, address, approval, school }: CafeHead): Resident {
  const heads = { uscc: makeUscc(code), name: unit, regionCode };
  const prepare = ({ records, setting: { today } }: Making): void => {
    put(records, premisesTable, { address, regionCode, policeStation: stationOf(regionCode), use: null, operatorUscc: null, roomCount: null, bedCount: null, securityOfficers: null, facilities: null });
    put(records, surveyedPlaces, { address, buildingUse: 'commercial', approvedCapacity: null });
    put(records, nearbyPlaces, { address, kind: 'school', ...school });
    put(records, cafePreparations, { number: approval, uscc: heads.uscc, address, level: 'county' });
    put(records, cafeSystemTests, { address, receivedOn: addDays(today, -2) });
  };
  return { name, called, age: 39, regionCode, note, heads, arrange: prepare };
}

/** Those who want to open internet cafés; their organisations are known to the samples. */
export const cafePersonas: readonly Resident[] = [
  cafeHead({
    name: 'cafe-opens',
    called: '宫航',
    note: { zh: '网吧法定代表人，距最近的学校三百米', en: 'Heads an internet café 300 m from the nearest school' },
    unit: '许昌星海网络服务有限公司',
    code: '91411002MA2710101',
    address: '河南省许昌市魏都区建安大道1188号',
    approval: '魏文旅筹字2026第11号',
    school: { name: '许昌市魏都区实验中学', distanceMetres: 300 },
  }),
  cafeHead({
    name: 'cafe-school',
    called: '宫涛',
    note: { zh: '网吧法定代表人，距小学一百五十米', en: 'Heads an internet café 150 m from a primary school' },
    unit: '许昌新浪潮网络服务有限公司',
    code: '91411002MA2710102',
    address: '河南省许昌市魏都区七一路299号',
    approval: '魏文旅筹字2026第12号',
    school: { name: '许昌市七一路小学', distanceMetres: 150 },
  }),
];
