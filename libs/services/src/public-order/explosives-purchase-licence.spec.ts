import type { BlastingProject, GoodsAccount, GoodsStore } from '@yichuang/definition';
import { addDays } from '@yichuang/kernel';

import { decided, today, troubleOf } from '../../../../test/support/assess-world.js';
import { buyer, goodsWorld, people, seller, sellerPermit, type GoodsWorld } from '../../../../test/support/goods-cases.js';
import { explosivesPurchaseLicence as service } from './explosives-purchase-licence.js';

const project: BlastingProject = { number: '巩爆项2026018', uscc: buyer, regionCode: '410181', needsCityApproval: false, isCityApproved: false, planned: { 'industrial-explosive': 48_000, 'electronic-detonator': 60_000 }, purchased: { 'industrial-explosive': 20_000 } };
const magazine: GoodsStore = { address: '某库', regionCode: '410181', operatorUscc: buyer, capacity: { kilogram: 40_000, piece: 20_000 }, stock: { kilogram: 2_000 } };
const account: GoodsAccount = { overdueReports: 0, hasDifference: false, boughtLastYear: true, reportedLastYear: true };
const licence = { number: '豫爆营41018101', holderNumber: buyer, validUntil: '2028-01-01', details: {} };
const open = (quantity: number, changes: object = {}) => ({ number: '豫爆购1', holderNumber: buyer, validUntil: addDays(today, 9), details: { projectNumber: project.number, items: [{ kind: 'industrial-explosive', quantity, unit: 'kilogram' }] }, ...changes });
const holders = (blasting: object[], earlier: object[] = []) => ({ 'public-order-licence.holders': [...blasting, ...earlier] });

const world = goodsWorld(service, {
  answers: { sellerUscc: seller, storekeeper: people.first, bankAccountName: '河南理化大学' },
  handedIn: ['bank-account-proof', 'project-documents'],
  registers: {
    ...holders([licence]),
    'emergency-management.permits-of-holder': [],
    'emergency-management.permit': sellerPermit({ covers: ['industrial-explosive', 'electronic-detonator'] }),
    'dangerous-goods.blasting-project': project,
    'dangerous-goods.store': magazine,
    'dangerous-goods.account': account,
  },
});
const staff = 'staff-without-convictions unknown';
const explosive = (quantity: number, unit = 'kilogram') => ({ items: [{ kind: 'industrial-explosive', specification: '乳化炸药', quantity, unit }] });
const ownUse = { useProof: 'own-use-blasting', projectNumber: undefined };
const sameDay = { sameDayUse: true, magazineAddress: undefined, magazineCapacityKilograms: undefined, magazineCapacityPieces: undefined, storekeeper: undefined };

describe('a licence to buy explosives', () => {
  it.each<[string, GoodsWorld, string[]]>([
    ['a blasting company buys within its project and magazine', {}, []],
    ['a quarry buys for delivery on the same day', { answers: { ...ownUse, ...sameDay, ...explosive(1_200) }, handedIn: ['bank-account-proof', 'mining-permit'] }, ['project-lawful unknown', 'quantity-reasonable unknown', 'storage-sufficient unknown']],
    ['a laboratory shows another proof', { answers: { useProof: 'other', projectNumber: undefined, blastingLicenceNumber: undefined, otherProofDescription: '科研任务书' }, handedIn: ['bank-account-proof', 'blasting-licence'] }, ['user-is-licensed unknown', 'project-lawful unknown', 'quantity-reasonable unknown']],
    ['a project in a town has the approval of the city', { registers: { 'dangerous-goods.blasting-project': { ...project, needsCityApproval: true, isCityApproved: true } } }, []],
    ['the magazine is not on file', { registers: { 'dangerous-goods.store': null } }, ['storage-sufficient unknown']],
    ['30,000 kg are wanted where 28,000 are left', { answers: explosive(30_000) }, ['quantity-reasonable fails']],
    ['exactly what is left is wanted', { answers: explosive(28_000) }, []],
    ['two lines together are more than what is left', { answers: { items: [...explosive(14_001).items, ...explosive(14_000).items] } }, ['quantity-reasonable fails']],
    ['a licence of the project is still open, and both together are too much', { registers: holders([licence], [open(22_001)]) }, ['quantity-reasonable unknown']],
    ['a licence of the project is still open, and both together fit', { registers: holders([licence], [open(22_000)]) }, []],
    ['a licence is open for another project', { registers: holders([licence], [open(22_001, { details: { projectNumber: 'P2', items: open(22_001).details.items } })]) }, []],
    ['some of it is of no listed kind', { answers: { items: [...explosive(10).items, { kind: 'other', specification: '震源枪', quantity: 1, unit: 'piece' }] }, registers: { 'emergency-management.permit': sellerPermit({ covers: ['industrial-explosive', 'other'] }) } }, ['quantity-reasonable unknown']],
    ['the capacity on file says nothing of pieces', { registers: { 'dangerous-goods.store': { ...magazine, capacity: { kilogram: 40_000 } } } }, ['storage-sufficient unknown']],
    ['the magazine at the address is another’s', { registers: { 'dangerous-goods.store': { ...magazine, operatorUscc: seller } } }, ['storage-sufficient unknown']],
    ['the magazine would be too full', { registers: { 'dangerous-goods.store': { ...magazine, stock: { kilogram: 35_000 } } } }, ['storage-sufficient fails']],
    ['the blasting licence ended last week', { registers: holders([{ ...licence, validUntil: addDays(today, -7) }]) }, ['user-is-licensed fails', 'earlier-purchases-reported fails', 'blasting-licence missing']],
    ['the blasting licence is not theirs', { registers: holders([]) }, ['user-is-licensed fails', 'blasting-licence missing']],
    ['a dealer applies', { registers: { 'emergency-management.permits-of-holder': [sellerPermit({ uscc: buyer, covers: ['industrial-explosive'] })] } }, ['not-maker-or-seller fails']],
    ['the project is not theirs', { registers: { 'dangerous-goods.blasting-project': { ...project, uscc: 'x' } } }, ['project-lawful fails']],
    ['the project lies elsewhere', { registers: { 'dangerous-goods.blasting-project': { ...project, regionCode: '410182' } } }, ['project-lawful fails']],
    ['the city has not approved it yet', { registers: { 'dangerous-goods.blasting-project': { ...project, needsCityApproval: true } } }, ['project-lawful fails']],
    ['the seller may not sell it', { registers: { 'emergency-management.permit': sellerPermit({ covers: ['black-powder'] }) } }, ['seller-licensed fails']],
    ['it is paid from another account', { answers: { bankAccountName: '现金' } }, ['bank-payment fails']],
    ['a purchase was not reported', { registers: { 'dangerous-goods.account': { ...account, overdueReports: 1 } } }, ['earlier-purchases-reported fails']],
    ['explosive is counted in pieces', { answers: explosive(10, 'piece') }, ['units-fit fails']],
    ['the period is 31 days', { answers: { purchaseFrom: today, purchaseUntil: addDays(today, 31) } }, ['purchase-period fails']],
    ['the period ends where it begins', { answers: { purchaseFrom: today, purchaseUntil: today } }, ['purchase-period fails']],
    ['the storekeeper is unknown', { registers: { 'population.identities': [] } }, ['storekeeper-known fails']],
    ['contract and design are missing', { handedIn: ['bank-account-proof'] }, ['project-documents missing']],
  ])('is judged when %s', (_title, known, expected) => {
    expect(troubleOf(world(known)).filter((each) => each !== staff)).toEqual(expected);
    expect(troubleOf(world(known))).toContain(staff);
  });

  it('is entered with what may be bought, where the project lies', () => {
    const granted = decided(world());
    expect(service.effects(granted).map(({ data }) => data)).toMatchObject([{ kind: 'explosives-purchase', holderNumber: buyer, validUntil: addDays(today, 20), details: { items: [{ kind: 'industrial-explosive', quantity: 6_000, unit: 'kilogram' }, { quantity: 4_000 }], projectNumber: project.number } }]);
    expect(service.jurisdiction(granted)).toEqual({ kind: 'county-bureau', regionCode: '410181' });
    expect(service.result.rows(granted).map(({ value }) => value.zh)).toContain('工业炸药6000千克');
  });

  it('tells nothing of the magazine of another unit', () => {
    expect(service.prefill(decided(world()))).toMatchObject({ magazineCapacityKilograms: 40_000, magazineCapacityPieces: 20_000 });
    expect(service.prefill(decided(world({ registers: { 'dangerous-goods.store': { ...magazine, operatorUscc: seller } } })))).toMatchObject({ magazineCapacityKilograms: undefined, magazineCapacityPieces: undefined });
  });

  it('lets an officer, and nobody else, read that the storekeeper was convicted', () => {
    const convicted = world({ registers: { 'criminal-record.convicted': [{ personNumber: people.first.documentNumber, name: people.first.name }] } });
    expect(convicted.findings).toEqual(world().findings);
    expect(convicted.seen['convicted']).toMatchObject({ key: `${people.head.documentNumber}>${people.first.documentNumber}`, value: [{ name: people.first.name }] });
  });

  it('that is decided late says the days on which it may be used', () => {
    const late = { ...decided(world({ answers: { purchaseFrom: today, purchaseUntil: addDays(today, 9) } })), decidedOn: addDays(today, 4) };
    expect(service.effects(late)[0]?.data).toMatchObject({ validFrom: addDays(today, 4), validUntil: addDays(today, 9) });
    expect(service.result.rows(late).map(({ value }) => value.zh)).toContain('2026年11月27日至2026年12月2日');
  });

  it('of a quarry is decided at its seat', () => {
    expect(service.jurisdiction(decided(world({ answers: ownUse, registers: { 'dangerous-goods.blasting-project': null } })))).toEqual({ kind: 'county-bureau', regionCode: '410105' });
  });
});
