import { makeUscc, type Text } from '@yichuang/kernel';

import { certifyGuard, prepareHotel, preparePawnshop } from './licensed-premises.js';
import type { Resident } from './residents.js';

const regionCode = '410105';
const storeys = [1, 2, 3, 4, 5, 6];

interface HotelHead {
  readonly name: string;
  readonly called: string;
  readonly note: Text;
  readonly unit: string;
  readonly code: string;
  readonly address: string;
  readonly fireCheckNumber: string;
  readonly scope?: string;
  readonly floors?: readonly number[];
}

function hotelHead({ name, called, note, unit, code, address, fireCheckNumber, scope = '住宿服务；餐饮服务', floors = storeys }: HotelHead): Resident {
  const heads = { uscc: makeUscc(code), name: unit, regionCode };
  return { name, called, age: 44, regionCode, note, heads, arrange: (making) => prepareHotel(making, { ...heads, scope, address, fireCheckNumber, floors }) };
}

interface PawnshopHead {
  readonly name: string;
  readonly called: string;
  readonly note: Text;
  readonly unit: string;
  readonly code: string;
  readonly address: string;
  readonly permitNumber: string;
  readonly capital: number;
}

function pawnshopHead({ name, called, note, unit, code, ...plan }: PawnshopHead): Resident {
  const heads = { uscc: makeUscc(code), name: unit, regionCode };
  return { name, called, age: 47, regionCode, note, heads, arrange: (making) => preparePawnshop(making, { ...heads, ...plan }) };
}

/** Those who want licences of public order; their organisations are known to the samples of the services. */
export const licensingPersonas: readonly Resident[] = [
  hotelHead({
    name: 'hotel-opens',
    called: '温馨',
    note: { zh: '酒店法定代表人，经营范围、消防检查和测试记录齐全', en: 'Heads a hotel whose business scope, fire check and test record are in order' },
    unit: '郑州嵩岳酒店管理有限公司',
    code: '91410105MA2700101',
    address: '河南省郑州市金水区花园路266号',
    fireCheckNumber: '郑金消安检字2026第0101号',
  }),
  hotelHead({
    name: 'hotel-catering',
    called: '鲁厚生',
    note: { zh: '餐饮公司法定代表人，经营范围不含住宿', en: 'Heads a catering company that may not lodge guests' },
    unit: '郑州豫味餐饮有限公司',
    code: '91410105MA2700102',
    address: '河南省郑州市金水区文化路318号',
    fireCheckNumber: '郑金消安检字2026第0102号',
    scope: '餐饮服务',
  }),
  hotelHead({
    name: 'hotel-storey',
    called: '梅园',
    note: { zh: '宾馆法定代表人，第四层没有通过消防检查', en: 'Heads a hotel whose fourth storey has not passed the fire check' },
    unit: '郑州金水源宾馆有限公司',
    code: '91410105MA2700103',
    address: '河南省郑州市金水区东风路188号',
    fireCheckNumber: '郑金消安检字2026第0103号',
    floors: [1, 2, 3, 5, 6],
  }),
  pawnshopHead({
    name: 'pawnshop-opens',
    called: '常诚',
    note: { zh: '典当行法定代表人，注册资本五百万元', en: 'Heads a pawnshop with a capital of 5 million yuan' },
    unit: '郑州信诚典当有限公司',
    code: '91410105MA2700201',
    address: '河南省郑州市金水区人民路77号',
    permitNumber: '豫典41010501',
    capital: 5_000_000,
  }),
  pawnshopHead({
    name: 'pawnshop-capital',
    called: '钱进',
    note: { zh: '典当行法定代表人，注册资本三百万元', en: 'Heads a pawnshop with a capital of 3 million yuan' },
    unit: '郑州聚源典当有限公司',
    code: '91410105MA2700202',
    address: '河南省郑州市金水区健康路58号',
    permitNumber: '豫典41010502',
    capital: 3_000_000,
  }),
  { name: 'pawnshop-guard', called: '卫平', age: 33, regionCode, note: { zh: '持有保安员证', en: 'Holds a security guard certificate' }, arrange: (making, person) => certifyGuard(making, person, regionCode) },
];
