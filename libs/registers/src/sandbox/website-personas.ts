import { makeUscc, type Text } from '@yichuang/kernel';

import { icpFilings } from '../tables/websites.js';
import type { Making } from './affairs.js';
import { put, type PersonRecord } from './records.js';
import type { Resident } from './residents.js';

const note = (zh: string, en: string): Text => ({ zh, en });
const company = { uscc: makeUscc('91410105MA2710301'), name: '郑州启明星软件有限公司', regionCode: '410105' };
const borrower = { uscc: makeUscc('91410105MA2710302'), name: '郑州流云文化传播有限公司', regionCode: '410105' };

/** The number is known to the samples. */
const hasIcp =
  (number: string, name: string, operator?: string) =>
  ({ records }: Making, { idNumber }: PersonRecord): void =>
    put(records, icpFilings, { number, operatorNumber: operator ?? idNumber, names: [name] });

/** Those who run websites; their organisations are known to the samples. */
export const websitePersonas: readonly Resident[] = [
  { name: 'website-company', called: '桑明', age: 41, regionCode: '410105', heads: company, arrange: hasIcp('豫ICP备2026010301号', 'qimingxing.example', company.uscc), note: note('软件公司法定代表人，门户网站已完成ICP备案', 'Heads a software company whose portal has its ICP filing') },
  { name: 'website-blog', called: '桑田', sex: 'female', age: 27, regionCode: '411302', arrange: hasIcp('豫ICP备2026010302号', 'sangtian.example'), note: note('个人博客，已完成ICP备案', 'Runs a blog with an ICP filing') },
  { name: 'website-borrowed', called: '桑榆', age: 36, regionCode: '410105', heads: borrower, note: note('所填ICP备案号属于别的单位', 'The ICP number given is another operator’s') },
];
