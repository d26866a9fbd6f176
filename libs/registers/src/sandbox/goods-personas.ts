import { addDays, addYears, makeUscc, type Text } from '@yichuang/kernel';

import { blastingProjects, goodsAccounts, goodsPenalties, goodsStores, hazardousChemicals, safetyPermits } from '../tables/goods.js';
import { publicOrderLicences } from '../tables/licensing.js';
import type { Making } from './affairs.js';
import { put } from './records.js';
import type { Resident } from './residents.js';

const regionCode = '410105';
const note = (zh: string, en: string): Text => ({ zh, en });

/** Of the national catalogue, what the sandbox knows. */
const substances: readonly (readonly [cas: string, name: string, isHighlyToxic: boolean])[] = [
  ['151-50-8', '氰化钾', true],
  ['143-33-9', '氰化钠', true],
  ['7487-94-7', '氯化汞', true],
  ['1327-53-3', '三氧化二砷', true],
  ['26628-22-8', '叠氮化钠', true],
  ['67-64-1', '丙酮', false],
  ['7664-93-9', '硫酸', false],
];

/** A dealer in chemicals, whose permits the samples of the services know, and the catalogue of chemicals. */
function dealInChemicals({ records, setting: { today } }: Making): void {
  for (const [cas, name, isHighlyToxic] of substances) put(records, hazardousChemicals, { cas, name, isHighlyToxic });
  const permit = { uscc: makeUscc('91410105MA2700901'), kind: 'trade' as const, validUntil: addYears(today, 2), status: 'valid' as const };
  put(records, safetyPermits, { ...permit, number: '豫郑危化经字〔2024〕00101', covers: substances.filter(([, , isHighlyToxic]) => isHighlyToxic).map(([cas]) => cas) });
  put(records, safetyPermits, { ...permit, number: '豫安易制毒字〔2024〕00102', covers: ['piperonal', 'anthranilic-acid'] });
}

/** A university that has bought before and accounts for it. */
function keepToxics({ records }: Making): void {
  const uscc = makeUscc('12410000416600401');
  put(records, goodsStores, { address: '河南省郑州市金水区文化路97号专用库', regionCode, operatorUscc: uscc, capacity: { toxic: 2_000 }, stock: { toxic: 300 } });
  put(records, goodsAccounts, { trade: 'toxic', uscc, overdueReports: 0, hasDifference: false, boughtLastYear: true, reportedLastYear: true });
}

/** A plant that may use the chemical on a permit of its own. */
function useToxics({ records, setting: { today } }: Making): void {
  put(records, safetyPermits, { number: '豫郑危化使字〔2025〕00011', uscc: makeUscc('91410105MA2700902'), kind: 'use', covers: ['143-33-9'], validUntil: addYears(today, 1), status: 'valid' });
}

/** A perfume maker that has bought before and reports every year. */
function keepPrecursors({ records }: Making): void {
  const uscc = makeUscc('91410902MA2700903');
  put(records, goodsStores, { address: '河南省濮阳市华龙区黄河路18号专用库', regionCode: '410902', operatorUscc: uscc, capacity: { precursor: 1_000_000 }, stock: { precursor: 15_000 } });
  put(records, goodsAccounts, { trade: 'precursor', uscc, overdueReports: 0, hasDifference: false, boughtLastYear: true, reportedLastYear: true });
}

const punish = ({ records, setting: { today } }: Making): void => put(records, goodsPenalties, { trade: 'precursor', uscc: makeUscc('91410902MA2700904'), decidedOn: addDays(today, -420) });

/** A blasting unit with a project that needs more, and a magazine with room for it. */
function blast({ records, setting: { today } }: Making): void {
  const uscc = makeUscc('91410181MA2700905');
  const region = '410181';
  put(records, publicOrderLicences, { number: '豫爆营41018101', kind: 'blasting-unit', holderNumber: uscc, holderName: '巩义中岳爆破工程有限公司', premises: null, regionCode: region, validFrom: addDays(today, -300), validUntil: addYears(today, 2), status: 'valid', details: {}, issuedBy: '410000' });
  put(records, blastingProjects, { number: '巩爆项2026018', uscc, regionCode: region, needsCityApproval: false, isCityApproved: false, planned: { 'industrial-explosive': 48_000, 'electronic-detonator': 60_000 }, purchased: { 'industrial-explosive': 20_000, 'electronic-detonator': 20_000 } });
  put(records, goodsStores, { address: '河南省巩义市大峪沟镇一号专用库', regionCode: region, operatorUscc: uscc, capacity: { kilogram: 40_000, piece: 20_000 }, stock: { kilogram: 2_000, piece: 3_000 } });
  put(records, goodsAccounts, { trade: 'explosives', uscc, overdueReports: 0, hasDifference: false, boughtLastYear: true, reportedLastYear: true });
}

const dealInExplosives = ({ records, setting: { today } }: Making): void =>
  put(records, safetyPermits, { number: '豫民爆销字〔2024〕07', uscc: makeUscc('91410700MA2700906'), kind: 'trade', covers: ['industrial-explosive', 'electronic-detonator', 'detonating-cord', 'shock-tube'], validUntil: addYears(today, 2), status: 'valid' });

/** Those who buy, sell, keep and carry dangerous goods. */
export const goodsPersonas: readonly Resident[] = [
  { name: 'goods-keeper', called: '关守信', age: 41, regionCode, note: note('剧毒化学品保管员', 'Keeps highly toxic chemicals') },
  { name: 'goods-second-keeper', called: '柏双全', age: 38, regionCode, note: note('剧毒化学品保管员', 'Keeps highly toxic chemicals') },
  { name: 'chemicals-dealer', called: '化育民', age: 50, regionCode, note: note('化学试剂公司法定代表人', 'Heads a dealer in chemicals'), heads: { uscc: makeUscc('91410105MA2700901'), name: '郑州中原化学试剂有限公司', regionCode }, arrange: dealInChemicals },
  { name: 'toxic-university', called: '文载道', age: 55, regionCode, note: note('高校法定代表人，储存场所和台账齐全', 'Heads a university whose store and books are in order'), heads: { uscc: makeUscc('12410000416600401'), name: '河南理化大学', regionCode }, arrange: keepToxics },
  { name: 'toxic-plant', called: '炼成钢', age: 49, regionCode, note: note('化工企业法定代表人，持有安全使用许可证', 'Heads a plant with a safe-use permit'), heads: { uscc: makeUscc('91410105MA2700902'), name: '郑州嵩源化工有限公司', regionCode }, arrange: useToxics },
  { name: 'precursor-perfume', called: '香远山', age: 46, regionCode: '410902', note: note('香料企业法定代表人，易制毒化学品台账齐全', 'Heads a perfume maker whose precursor ledger is in order'), heads: { uscc: makeUscc('91410902MA2700903'), name: '濮阳芳华香料有限公司', regionCode: '410902' }, arrange: keepPrecursors },
  { name: 'precursor-punished', called: '荀过半', age: 52, regionCode: '410902', note: note('化工企业法定代表人，十四个月前因无证购买易制毒化学品受过处罚', 'Heads a plant punished 14 months ago for buying precursors without a permit'), heads: { uscc: makeUscc('91410902MA2700904'), name: '濮阳鑫达化工有限公司', regionCode: '410902' }, arrange: punish },
  { name: 'explosives-dealer', called: '段守规', age: 51, regionCode: '410702', note: note('民爆物品销售企业法定代表人', 'Heads a dealer in explosives'), heads: { uscc: makeUscc('91410700MA2700906'), name: '新乡太行民爆器材有限公司', regionCode: '410702' }, arrange: dealInExplosives },
  { name: 'explosives-blaster', called: '石开山', age: 48, regionCode: '410181', note: note('爆破公司法定代表人，有备案的爆破作业项目', 'Heads a blasting company with a project on file'), heads: { uscc: makeUscc('91410181MA2700905'), name: '巩义中岳爆破工程有限公司', regionCode: '410181' }, arrange: blast },
];
