import type { GoodsAccount } from '@yichuang/definition';
import { addYears, makeUscc } from '@yichuang/kernel';

import { decided, today, troubleOf } from '../../../../test/support/assess-world.js';
import { buyer, goodsWorld, people, sellerPermit, type GoodsWorld } from '../../../../test/support/goods-cases.js';
import { precursorChemicalsPurchaseLicence as service } from './precursor-chemicals-purchase-licence.js';

const account: GoodsAccount = { overdueReports: 0, hasDifference: false, boughtLastYear: true, reportedLastYear: true };
const name = '河南理化大学';

const world = goodsWorld(service, {
  answers: { manager: people.head, bankAccountName: name },
  handedIn: ['lawful-use-proof'],
  registers: {
    'emergency-management.permit': sellerPermit({ covers: ['piperonal', 'anthranilic-acid'] }),
    'dangerous-goods.store': { address: '某路', regionCode: '410902', operatorUscc: buyer, capacity: {}, stock: {} },
    'dangerous-goods.account': account,
    'dangerous-goods.penalties': [],
    'criminal-record.intentional-crimes': [],
  },
});
const judged = ['lawful-need unknown', 'internal-rules-and-storage unknown', 'no-drug-offence unknown'];
const line = { substance: 'anthranilic-acid', purity: '99%', quantity: 500, unit: 'gram', currentStock: 0 };
const accounted = (changes: Partial<GoodsAccount> | null) => ({ 'dangerous-goods.account': changes && { ...account, ...changes } });
const punished = (decidedOn: string) => ({ 'dangerous-goods.penalties': [{ decidedOn }] });

describe('a licence to buy precursors', () => {
  it.each<[string, GoodsWorld]>([
    ['a perfume maker wants 200 kg of piperonal', {}],
    ['a university wants 500 g of anthranilic acid for research', { answers: { unitKind: 'research-education', registrationCertificateNumber: '教高准1号', purpose: 'research', items: [line] } }],
    ['it buys for the first time', { registers: accounted(null), handedIn: ['lawful-use-proof', 'management-rules'] }],
    ['it bought nothing last year and reported nothing', { registers: accounted({ boughtLastYear: false, reportedLastYear: false }) }],
    ['it was punished three years ago', { registers: punished(addYears(today, -3)) }],
    ['an agent buys and pays', { answers: { entrustedPurchase: true, agentUscc: makeUscc('91410105MA2700901'), bankAccountName: name }, handedIn: ['lawful-use-proof', 'agency-contract'] }],
  ])('waits for what officers judge when %s', (_title, known) => {
    expect(troubleOf(world(known))).toEqual(judged);
  });

  it.each<[string, GoodsWorld, string[]]>([
    ['no such unit exists', { registers: { 'organisation.by-uscc': null } }, ['organisation-active fails', 'is-a-unit fails', 'seller-licensed fails', 'organisation-registered fails', 'business-licence missing', 'id-documents missing']],
    ['one substance stands in two lines', { answers: { items: [line, line] } }, ['first-category-non-medicinal fails']],
    ['it was punished 14 months ago', { registers: punished('2025-09-23') }, ['no-recent-violation fails']],
    ['last year’s report is missing in November', { registers: accounted({ reportedLastYear: false }) }, ['annual-report-made fails']],
    ['the seller’s permit is not shared', { registers: { 'emergency-management.permit': null } }, ['seller-licensed unknown', 'seller-permit missing']],
    ['the seller may not sell it', { registers: { 'emergency-management.permit': sellerPermit({ covers: ['safrole'] }) } }, ['seller-licensed fails']],
    ['the manager is unknown', { registers: { 'population.identities': [] } }, ['manager-known fails']],
    ['somebody else pays', { answers: { bankAccountName: '某人' } }, ['bank-payment fails']],
    ['it lied for the same licence half a year ago', { registers: { 'public-order-licence.bars': [{ ground: 'fraud', decidedOn: '2025-05-23' }] } }, ['not-barred-after-false-application fails']],
    ['a first buyer brings no rules', { registers: accounted(null) }, ['management-rules missing']],
    ['the agent’s contract is missing', { answers: { entrustedPurchase: true, agentUscc: makeUscc('91410105MA2700901') } }, ['agency-contract missing']],
  ])('is held up when %s', (_title, known, expected) => {
    expect(troubleOf(world(known)).filter((each) => !judged.includes(each))).toEqual(expected);
  });

  it('lets an officer, and nobody else, read that the manager was convicted in 2013', () => {
    const withRecord = world({ registers: { 'criminal-record.intentional-crimes': [{ personNumber: people.head.documentNumber, name: people.head.name }] } });
    expect(withRecord.findings).toEqual(world().findings);
    expect(withRecord.seen['criminals']).toMatchObject({ value: [{ name: people.head.name }] });
  });

  it.each<[string, string]>([
    ['2026-11-23', '2026-12-22'],
    ['2026-01-31', '2026-02-27'],
  ])('that is issued on %s ends on %s', (decidedOn, validUntil) => {
    expect(service.effects({ ...decided(world()), decidedOn }).map(({ data }) => data)).toMatchObject([{ kind: 'precursor-purchase', validUntil, details: { items: [{ kind: 'piperonal', quantity: 200, unit: 'kilogram' }] } }]);
  });

  it('is decided by the province', () => {
    expect(service.jurisdiction(decided(world()))).toEqual({ kind: 'provincial-department', regionCode: '410000' });
    expect(service.result.rows(decided(world())).map(({ value }) => value.zh)).toContain('胡椒醛（CAS 120-57-0）200千克');
  });
});
