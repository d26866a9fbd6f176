import type { Party, Penalty } from '@yichuang/definition';
import { makeIdentityNumber } from '@yichuang/kernel';

import { assessed, decided, today, troubleOf, type Assessed } from '../../../../test/support/assess-world.js';
import { company, owner, partyOf } from '../../../../test/support/vehicle-cases.js';
import { finePayment as service } from './fine-payment.js';

const penalty: Penalty = {
  decisionNumber: '410105000330011',
  regionCode: '410105',
  fine: 200,
  servedOn: '2026-11-12',
  status: 'processed-unpaid',
  isWithCourt: false,
  surchargeFreeDays: 0,
  agreedAmount: null,
  penalisedNumber: owner.idNumber,
  penalisedName: owner.name,
  plateNumber: '豫G3R81B',
};
const mother: Party = { name: '何母', documentType: 'identity-card', documentNumber: makeIdentityNumber('410105', '1964-03-04', 22) };

interface World {
  readonly submitter?: Party;
  readonly answers?: object;
  readonly penalty?: Partial<Penalty> | null;
  readonly registers?: object;
}

const world = ({ submitter = partyOf(owner), answers, penalty: decision = {}, registers }: World): Assessed =>
  assessed(service, { submitter, answers: { penalisedIdNumber: owner.idNumber, penalisedName: owner.name, ...answers }, registers: { 'population.person': owner, 'violation.penalty': decision && { ...penalty, ...decision }, ...registers } });

const byCompany = { payerRelation: 'employer', uscc: company.uscc, organisationName: company.name, legalRepresentative: company.legalRepresentative, handler: company.legalRepresentative, handlerPhone: '13903710002' };
const late = { fine: 150, servedOn: '2026-11-03' };

const payable: [string, World, readonly number[]][] = [
  ['it is paid on the eleventh day', {}, [200]],
  ['it is paid on the fifteenth day', { penalty: { servedOn: '2026-11-08' } }, [200]],
  ['it is five days late', { penalty: late }, [150, 22.5]],
  ['review took three of the five days', { penalty: { ...late, surchargeFreeDays: 3 } }, [150, 9]],
  ['it is long overdue, the surcharge being at most the fine', { penalty: { servedOn: '2026-01-01' } }, [200, 200]],
  ['the authority allowed instalments', { penalty: { ...late, agreedAmount: 50 } }, [50]],
  ['a mother pays for her son', { submitter: mother, answers: { payerRelation: 'family' } }, [200]],
  ['an employer pays', { submitter: partyOf(company.representative), answers: byCompany, registers: { 'organisation.by-uscc': company.record } }, [200]],
];

const troubled: [string, World, string[]][] = [
  ['it has been paid', { penalty: { status: 'paid' } }, ['not-paid fails']],
  ['the decision was cancelled after a dispute', { penalty: { status: 'cancelled' } }, ['not-suspended fails']],
  ['a court enforces it', { penalty: { isWithCourt: true } }, ['not-suspended fails']],
  ['the payer types another amount', { answers: { amountDue: 100 } }, ['amount-settled fails', 'register-agrees fails']],
  ['no decision has the number', { penalty: null }, ['decision-exists fails']],
  ['somebody else was fined', { answers: { penalisedName: '何动' } }, ['payer-known fails']],
  ['somebody who does not know who was fined asks about a decision that a court enforces', { submitter: mother, answers: { penalisedIdNumber: mother.documentNumber, penalisedName: mother.name }, penalty: { isWithCourt: true } }, ['payer-known fails']],
  ['another calls the fine their own', { submitter: mother, answers: { payerRelation: 'self' } }, ['payer-known fails']],
];

const settled: [string, Partial<Penalty>, string][] = [
  ['paid', { status: 'paid' }, '已经缴纳'],
  ['cancelled', { status: 'cancelled' }, '已经撤销'],
  ['with a court', { isWithCourt: true }, '人民法院'],
];

describe('a fine', () => {
  it.each(payable)('can be paid when %s', (_title, known, yuan) => {
    const given = world(known);
    expect(troubleOf(given)).toEqual([]);
    expect(service.charges(decided(given)).map((item) => item.yuan)).toEqual(yuan);
  });

  it.each(troubled)('goes to a person when %s', (_title, known, trouble) => {
    expect(troubleOf(world(known))).toEqual(trouble);
  });

  it('has a decision with 15 or 16 digits', () => {
    expect(() => world({ answers: { decisionNumber: '410105000330' } })).toThrow('decisionNumber');
  });

  it('is settled when the money is there, by the authority that decided', () => {
    const given = decided(world({ penalty: late }));
    expect(service.effectsWhen).toBe('paid');
    expect(service.effects(given).map(({ kind, data }) => [kind, data])).toEqual([
      ['pay', { decisionNumber: penalty.decisionNumber, paidOn: today }],
      ['record', { number: '41PJ0000000007', decisionNumber: penalty.decisionNumber, amount: 172.5, payerNumber: owner.idNumber, channel: 'wechat', paidOn: today }],
    ]);
    expect(service.jurisdiction(given)).toEqual({ kind: 'county-bureau', regionCode: '410105' });
    expect(service.result.rows(given).map(({ value }) => value.zh)).toEqual(['41PJ0000000007', penalty.decisionNumber, owner.name, owner.name, '150元', '22.5元']);
  });

  it.each(settled)('is owed no more once it is %s', (_title, known, why) => {
    expect(service.noLongerOwed?.(decided(world({ penalty: known })))?.zh).toContain(why);
    expect(service.noLongerOwed?.(decided(world({})))).toBeUndefined();
  });

  it('is shown to nobody who does not know who was fined', () => {
    const shownTo = (submitter: Party, form: object) => service.prefill({ ...decided(world({ submitter, answers: { payerRelation: 'family' } })), form: { decisionNumber: penalty.decisionNumber, ...form } });
    expect(shownTo(mother, {})).not.toHaveProperty('amountDue');
    expect(shownTo(mother, { penalisedIdNumber: owner.idNumber, penalisedName: owner.name })).toMatchObject({ amountDue: 200, plateNumber: penalty.plateNumber });
    expect(shownTo(partyOf(owner), {})).toMatchObject({ amountDue: 200, plateNumber: penalty.plateNumber });
    expect(service.charges(decided(world({ answers: { penalisedName: '何动' } })))).toEqual([]);
  });

  it('costs nothing that is not due', () => {
    expect(service.charges(decided(world({ penalty: { status: 'cancelled' } })))).toEqual([]);
  });
});
