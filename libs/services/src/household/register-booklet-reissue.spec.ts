import type { Household, Party } from '@yichuang/definition';
import { makeIdentityNumber } from '@yichuang/kernel';

import { assessed, decided, today, troubleOf, type Assessed } from '../../../../test/support/assess-world.js';
import { registerBookletReissue as service } from './register-booklet-reissue.js';

const party = (name: string, born: string, sequence: number): Party => ({ name, documentType: 'identity-card', documentNumber: makeIdentityNumber('411702', born, sequence) });
const [head, wife, child] = [party('沙建民', '1976-03-02', 11), party('冀红', '1978-03-02', 12), party('沙小明', '2012-03-02', 13)];
const home = { number: '411702123', type: 'family', address: '河南省驻马店市驿城区某路1号', regionCode: '411702', status: 'open', headId: head.documentNumber, headName: head.name } as Household;

interface World {
  readonly submitter?: Party;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly registers?: Readonly<Record<string, unknown>>;
}

const world = ({ submitter = head, answers = {}, registers = {} }: World): Assessed =>
  assessed(service, {
    submitter,
    answers: { householdNumber: home.number, ...answers },
    registers: {
      'population.person': { alive: true, birthDate: `${submitter.documentNumber.slice(6, 10)}-03-02` },
      'household.of-person': home,
      'household.booklet': { householdNumber: home.number, number: 'HB1', issuedOn: null, status: 'valid' },
      'household.open-cases': [],
      'identity-card.current': { validFrom: '2020-01-01', validUntil: null, status: 'valid' },
      ...registers,
    },
  });

const damaged = { reason: 'damaged', lossDate: undefined, lossStatement: undefined, oldBookletReturned: true };
const dispute = 'dispute unknown';

describe('a new booklet', () => {
  it.each<[string, World]>([
    ['the head lost it', {}],
    ['it is damaged and handed in, at whatever station', { answers: damaged }],
    ['a wife asks for her own page after a separation', { submitter: wife, answers: { reissueScope: 'member-page' } }],
    ['a wife asks for the whole booklet and the head agrees', { submitter: wife, registers: { 'consent.answered': { answer: 'given', answeredOn: today } } }],
  ])('is only looked at for a dispute when %s', (_title, known) => {
    expect(troubleOf(world(known))).toEqual([dispute]);
  });

  it.each<[string, World, string[]]>([
    ['the applicant is a member of 14', { submitter: child, answers: { reissueScope: 'member-page' } }, ['member-of-household fails', dispute]],
    ['the damaged booklet is not handed in', { answers: { ...damaged, oldBookletReturned: false } }, ['old-booklet-returned fails', dispute]],
    ['the applicant does not belong to the household', { answers: { householdNumber: '411702999' } }, ['member-of-household fails', dispute, 'register-agrees fails']],
    ['the head has not agreed to a whole booklet', { submitter: wife }, [dispute, 'consent missing']],
    ['a migration is open', { registers: { 'household.open-cases': [{ kind: 'migration' }] } }, ['no-open-case fails', dispute]],
    ['one is being made', { registers: { 'household.booklet': { status: 'reissue-in-progress' } } }, ['one-reissue fails', dispute]],
    ['the household is closed', { registers: { 'household.of-person': { ...home, status: 'closed' } } }, ['household-open fails', dispute]],
  ])('waits for more when %s', (_title, known, expected) => {
    expect(troubleOf(world(known))).toEqual(expected);
  });

  it('gets a new number, and the old one is void', () => {
    expect(service.effects(decided(world({}))).map(({ data }) => data)).toEqual([
      { householdNumber: home.number, bookletNumber: 'HC0000000007' },
      { number: 'HB1', householdNumber: home.number, reason: 'lost', voidOn: today },
    ]);
    expect(service.effects(decided(world({ answers: damaged })))[1]?.data).toMatchObject({ reason: 'replaced' });
    expect(service.result.titleFor?.(decided(world({ answers: { reissueScope: 'member-page' } }))).zh).toBe('居民户口簿（登记页）');
    expect(service.effects(decided(world({ answers: { reissueScope: 'member-page' } })))).toEqual([]);
  });

  it('asks the head alone, when somebody else applies', () => {
    const ask = (submitter: Party) => ({ form: world({}).request.form, applicant: submitter, submitter });
    expect(service.consents(ask(wife)).map(({ by }) => by.documentNumber)).toEqual([head.documentNumber]);
    expect(service.consents(ask(head))).toEqual([]);
    expect(service.jurisdiction(decided(world({})))).toEqual({ kind: 'police-station', regionCode: '411702' });
  });
});
