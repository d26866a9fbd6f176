import type { GoodsAccount, GoodsStore } from '@yichuang/definition';
import { addDays, makeUscc } from '@yichuang/kernel';

import { decided, today, troubleOf } from '../../../../test/support/assess-world.js';
import { buyer, goodsWorld, people, seller, sellerPermit, type GoodsWorld } from '../../../../test/support/goods-cases.js';
import { gramsAfter } from './goods-amount.js';
import { toxicChemicalsPurchaseLicence as service } from './toxic-chemicals-purchase-licence.js';

const cyanides = ['151-50-8', '143-33-9', '7487-94-7'];
const store: GoodsStore = { address: '河南省郑州市金水区文化路97号专用库', regionCode: '410105', operatorUscc: buyer, capacity: { toxic: 2_000 }, stock: {} };
const account: GoodsAccount = { overdueReports: 0, hasDifference: false, boughtLastYear: true, reportedLastYear: true };
const kept = { 'dangerous-goods.store': store, 'dangerous-goods.account': account };

const world = goodsWorld(service, {
  answers: { custodians: [people.first, people.second], chemicalSafetyManager: people.head },
  handedIn: ['purpose-statement'],
  registers: { 'emergency-management.listed-chemicals': cyanides.map((cas) => ({ cas, name: cas, isHighlyToxic: true })), 'emergency-management.permits-of-holder': [], 'emergency-management.permit': sellerPermit({ covers: cyanides }), ...kept },
});
const line = { chemicalName: '氰化钾', casNumber: '151-50-8', purity: '分析纯', quantity: 500, unit: 'gram', currentStock: 300, packageSpecification: '500克/瓶' };
const items = (changes: Partial<typeof line>) => ({ items: [{ ...line, ...changes }] });
const ownPermit = (changes: object = {}) => ({ 'emergency-management.permits-of-holder': [{ ...sellerPermit({ uscc: buyer, kind: 'use', covers: ['151-50-8'] }), ...changes }] });
const accounted = (changes: Partial<GoodsAccount>) => ({ 'dangerous-goods.account': { ...account, ...changes } });

describe('a licence to buy highly toxic chemicals', () => {
  it.each<[string, GoodsWorld]>([
    ['a university wants 500 g of potassium cyanide, 300 g in a store for 2,000 g', {}],
    ['an electroplating works wants 50 kg of sodium cyanide into a store for 200 kg', { answers: { ...items({ casNumber: '143-33-9', quantity: 50, unit: 'kilogram', currentStock: 0 }), storageLimitGrams: 200_000 }, registers: { 'dangerous-goods.store': { ...store, capacity: { toxic: 200_000 } } } }],
    ['its own permit is for another chemical', { registers: ownPermit({ covers: ['143-33-9'] }) }],
    ['its own permit has ended', { registers: ownPermit({ validUntil: '2026-01-01' }) }],
  ])('waits for the judgement of its purpose alone when %s', (_title, known) => {
    expect(troubleOf(world(known))).toEqual(['lawful-purpose unknown']);
  });

  it('waits for a look at the store of a laboratory that buys mercury chloride for the first time', () => {
    const known = { answers: { ...items({ casNumber: '7487-94-7', quantity: 25, currentStock: 0 }), lastPurchaseReported: 'first', storageLimitGrams: 100 }, registers: { 'dangerous-goods.account': null }, handedIn: ['purpose-statement', 'security-proof'] };
    expect(troubleOf(world(known))).toEqual(['lawful-purpose unknown', 'storage-safe unknown']);
  });

  it.each<[string, GoodsWorld, string[]]>([
    ['no such unit exists', { registers: { 'organisation.by-uscc': null } }, ['organisation-active fails', 'is-a-unit fails', 'seller-licensed fails', 'organisation-registered fails', 'business-licence missing', 'id-documents missing']],
    ['a plant has a permit to use it', { registers: ownPermit() }, ['needs-this-licence fails']],
    ['the check digit is wrong', { answers: items({ casNumber: '151-50-9' }) }, ['listed-as-highly-toxic fails', 'seller-licensed fails']],
    ['it is not highly toxic', { answers: items({ casNumber: '67-64-1' }), registers: { 'emergency-management.permit': sellerPermit({ covers: ['67-64-1'] }) } }, ['listed-as-highly-toxic fails']],
    ['one person is named twice', { answers: { custodians: [people.first, people.first] } }, ['storage-safe fails']],
    ['the store would hold more than it may', { answers: items({ quantity: 1_701 }) }, ['storage-safe fails']],
    ['the limit is above the one on file', { answers: { storageLimitGrams: 2_001 } }, ['storage-safe fails']],
    ['it is measured by volume', { answers: items({ unit: 'litre', quantity: 1, currentStock: 0 }) }, ['storage-safe unknown']],
    ['the store is not on file and not described', { registers: { 'dangerous-goods.store': null } }, ['storage-safe fails', 'security-proof missing']],
    ['the store is not on file but described', { answers: { storageDescription: '双锁铁柜，视频监控' }, registers: { 'dangerous-goods.store': null }, handedIn: ['purpose-statement', 'security-proof'] }, ['storage-safe unknown']],
    ['the store at the address is another’s', { registers: { 'dangerous-goods.store': { ...store, operatorUscc: seller } } }, ['storage-safe fails', 'security-proof missing']],
    ['the store lies elsewhere', { registers: { 'dangerous-goods.store': { ...store, regionCode: '411002' } } }, ['storage-safe unknown']],
    ['the last purchase was never reported', { answers: { lastPurchaseReported: 'no' } }, ['flow-reports-complete fails']],
    ['a report is overdue', { registers: accounted({ overdueReports: 1 }) }, ['flow-reports-complete fails']],
    ['book and stock differ', { registers: accounted({ hasDifference: true }) }, ['flow-reports-complete fails']],
    ['nobody knows of an earlier purchase', { registers: { 'dangerous-goods.account': null }, handedIn: ['purpose-statement', 'security-proof'] }, ['storage-safe unknown', 'flow-reports-complete unknown']],
    ['the seller’s permit is not shared', { registers: { 'emergency-management.permit': null } }, ['seller-licensed unknown', 'seller-permit missing']],
    ['the seller’s permit belongs to another', { registers: { 'emergency-management.permit': sellerPermit({ uscc: makeUscc('91410105MA2700902'), covers: cyanides }) } }, ['seller-licensed unknown', 'seller-permit missing']],
    ['the seller’s permit was revoked', { registers: { 'emergency-management.permit': sellerPermit({ covers: cyanides, status: 'revoked' }) } }, ['seller-licensed fails']],
    ['the seller’s permit is for other chemicals', { registers: { 'emergency-management.permit': sellerPermit({ covers: ['143-33-9'] }) } }, ['seller-licensed fails']],
    ['it lied for the same licence half a year ago', { registers: { 'public-order-licence.bars': [{ ground: 'false-application', decidedOn: '2026-05-23' }] } }, ['not-barred-after-false-application fails']],
    ['a custodian is unknown', { registers: { 'population.identities': [people.head, people.first].map(({ name, documentNumber }) => ({ idNumber: documentNumber, name })) } }, ['persons-known fails']],
    ['it is for in 61 days', { answers: { plannedPurchaseDate: addDays(today, 61) } }, ['purchase-date fails']],
  ])('is held up when %s', (_title, known, expected) => {
    expect(troubleOf(world(known)).filter((each) => each !== 'lawful-purpose unknown')).toEqual(expected);
  });

  it('is entered with what may be bought, and says so', () => {
    const granted = decided(world());
    expect(service.effects(granted).map(({ data }) => data)).toMatchObject([{ kind: 'toxic-purchase', holderNumber: buyer, validUntil: addDays(today, 60), details: { items: [{ kind: '151-50-8', name: '氰化钾', quantity: 500, unit: 'gram' }], sellerUscc: seller } }]);
    expect(service.result.rows(granted).map(({ value }) => value.zh)).toContain('氰化钾（CAS 151-50-8）500克');
  });

  it('is decided where the store lies', () => {
    expect(service.jurisdiction(decided(world()))).toEqual({ kind: 'county-bureau', regionCode: '410105' });
    expect(service.jurisdiction(decided(world({ registers: { 'dangerous-goods.store': { ...store, regionCode: '411002' } } })))).toEqual({ kind: 'county-bureau', regionCode: '411002' });
  });

  it('tells nothing of the store of another unit, and is not decided where that lies', () => {
    const another = decided(world({ registers: { 'dangerous-goods.store': { ...store, regionCode: '411002', operatorUscc: seller } } }));
    expect(service.prefill(another)).toMatchObject({ storageLimitGrams: undefined });
    expect(service.prefill(decided(world()))).toMatchObject({ storageLimitGrams: 2_000 });
    expect(service.jurisdiction(another)).toMatchObject({ regionCode: '410105' });
  });

  it('adds up masses of different units', () => {
    const amount = { purity: '', currentStock: 1 };
    expect(gramsAfter([{ ...amount, quantity: 1, unit: 'kilogram' }, { ...amount, quantity: 499, unit: 'milligram' }])).toBeCloseTo(2_000.5);
    expect(gramsAfter([{ ...amount, quantity: 1, unit: 'litre' }])).toBeUndefined();
  });
});
