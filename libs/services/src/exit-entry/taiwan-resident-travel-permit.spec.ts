import type { CompatriotDocument, LossReport, Party } from '@yichuang/definition';

import { assessed, decided, today, troubleOf, type Assessed } from '../../../../test/support/assess-world.js';
import { crossing, foreigner, judged, lodging } from '../../../../test/support/foreigner-cases.js';
import { isTaiwanIdentityNumber } from './taiwan-identity.js';
import { taiwanResidentTravelPermit as service } from './taiwan-resident-travel-permit.js';

interface World {
  readonly submitter?: Party;
  readonly document?: Partial<CompatriotDocument> | null;
  readonly registers?: Readonly<Record<string, unknown>>;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly handedIn?: readonly string[];
}

const resident: Party = { name: '林志勋', documentType: 'taiwan-permit', documentNumber: '01234567' };
const permit = (changes: Partial<CompatriotDocument>): CompatriotDocument => ({ number: '01234567', issue: 2, kind: 'taiwan-permit-5y', residentOf: 'taiwan', name: '林志勋', birthDate: '1978-05-01', issuedOn: '2022-01-16', validUntil: '2027-01-15', status: 'valid', ...changes });
const here = foreigner({ documentNumber: '01234567', name: '林志勋', birthDate: '1978-05-01', permitUntil: '2027-01-15' });

/** A businessman whose card ends in two months. */
function world({ submitter = resident, document = {}, registers = {}, answers, handedIn = ['taiwan-id'] }: World): Assessed {
  return assessed(service, {
    submitter,
    answers,
    handedIn,
    registers: {
      'travel-document.free-compatriot-permit': { number: '41000007' },
      'exit-entry.foreigner': here,
      'travel-document.of-compatriot': document && permit(document),
      'entry-exit-record.latest': crossing({ documentNumber: '01234567' }),
      'accommodation.of-guest': [lodging()],
      'exit-ban.of-person': [],
      'exit-entry.stay-measures': [],
      'travel-document.loss-reports': [],
      ...registers,
    },
  });
}
const doubts = (known: World): string[] => troubleOf(world(known)).filter((trouble) => !judged.includes(trouble));
const effects = (known: World) => service.effects(decided(world(known))).map(({ data }) => data);

const single = { number: 'T00012345', issue: 1, kind: 'taiwan-permit-single', validUntil: '2026-12-20' } as const;
const first: World = { document: single, answers: { applicationKind: 'first' }, handedIn: ['taiwan-id', 'taiwan-travel-document'] };
const lost = { applicationKind: 'replacement', reason: 'lost', lossStatement: '在开封鼓楼夜市遗失钱包，内有通行证，多处寻找未果。' };
const report: LossReport = { number: 'YS1', holderNumber: '01234567', holderName: '林志勋', documentType: 'taiwanResidentPermit', documentNumber: '01234567', reason: 'lost', reportedOn: '2026-11-20' };
const father: Party = { name: '林志勋', documentType: 'taiwan-permit', documentNumber: '01234567' };
const ofChild: World = {
  submitter: father,
  answers: { ...first.answers, handledBy: 'guardian', subject: { name: '林子涵', documentType: 'taiwan-permit', documentNumber: 'T00099999' }, agentPhone: '13903710078', guardianRelation: 'parent', taiwanIdNumber: 'HK20180012' },
  document: { ...single, name: '林子涵' },
  registers: { 'exit-entry.foreigner': foreigner({ name: '林子涵', birthDate: '2018-05-01', permitUntil: '2026-12-20' }) },
  handedIn: ['taiwan-id', 'taiwan-travel-document'],
};

describe('the five-year permit of a resident of Taiwan', () => {
  it.each<[string, World]>([
    ['the card of a businessman in Zhengzhou ends in two months', {}],
    ['a student who entered on a single-entry permit asks for the first card', first],
    ['a card was lost in Kaifeng and the loss reported', { document: { status: 'void-lost' }, answers: lost, registers: { 'travel-document.loss-reports': [report] } }],
    ['a card was damaged', { answers: { ...lost, reason: 'damaged' } }],
  ])('waits for nothing but the officers when %s', (_title, known) => {
    expect(doubts(known)).toEqual([]);
    expect(world(known).verdict).toBe('person');
  });

  it.each<[string, World, string[]]>([
    ['four years are left and nothing changed', { document: { validUntil: '2030-11-01' } }, ['kind-matches-record fails']],
    ['the details changed', { answers: { reason: 'dataChanged' } }, ['kind-matches-record unknown']],
    ['the single-entry permit ran out ten days ago', { ...first, document: { ...single, validUntil: '2026-11-13' }, registers: { 'exit-entry.foreigner': { ...here, permitUntil: '2026-11-13' } } }, ['identity missing', 'lawfully-present fails']],
    ['a resident of Hong Kong applies', { document: { ...single, kind: 'home-return-permit', residentOf: 'hong-kong' }, answers: { applicationKind: 'first' }, handedIn: first.handedIn }, ['taiwan-resident fails']],
    ['the applicant has a household in the mainland', { registers: { 'population.person': { alive: true } } }, ['taiwan-resident fails']],
    ['the register knows another name', { document: { name: '林志玲' } }, ['taiwan-resident fails']],
    ['no document is on record', { document: null, answers: { applicationKind: 'first' }, handedIn: first.handedIn }, ['taiwan-resident unknown']],
    ['a first card is asked for by a holder of one', { answers: { applicationKind: 'first' }, handedIn: first.handedIn }, ['kind-matches-record fails']],
    ['a renewal is asked for without a card', { document: single, answers: { licenceNumber: '01234567' } }, ['kind-matches-record fails', 'register-agrees fails']],
    ['a void card is to be renewed', { document: { status: 'void-lost' } }, ['kind-matches-record fails']],
    ['a loss was not reported', { answers: { ...lost, reason: 'stolen' } }, ['kind-matches-record unknown', 'loss-report missing']],
    ['a loss was reported of the card before, which had the same number', { answers: lost, registers: { 'travel-document.loss-reports': [{ ...report, reportedOn: '2020-11-20' }] } }, ['kind-matches-record unknown', 'loss-report missing']],
    ['they have left', { registers: { 'entry-exit-record.latest': crossing({ direction: 'exit', documentNumber: '01234567' }) } }, ['lawfully-present fails']],
    ['an entry ban was decided once', { registers: { 'exit-entry.stay-measures': [{ kind: 'entry-ban', decidedOn: '2020-01-01', closedOn: '2021-01-01' }] } }, ['no-refusal-ground unknown']],
    ['a father applies for a child; no register shows the guardianship', ofChild, ['guardian-identity missing', 'guardianship unknown', 'guardianship-proof missing']],
    ['a father applies for someone of 17', { ...ofChild, registers: { 'exit-entry.foreigner': foreigner({ name: '林子涵', birthDate: '2009-05-01' }) } }, ['guardian fails', 'guardian-identity missing', 'guardianship unknown', 'guardianship-proof missing']],
  ])('is in doubt when %s', (_title, known, expected) => {
    expect([...doubts(known)].sort()).toEqual([...expected].sort());
  });

  it.each<[string, object, string]>([
    ['an identity number whose check digit is wrong', { taiwanIdNumber: 'A123456780' }, 'taiwanIdNumber'],
    ['a loss as the reason of a renewal', { reason: 'lost' }, 'reason'],
    ['a short account of the loss', { ...lost, lossStatement: '丢了' }, 'lossStatement'],
  ])('is not received with %s', (_title, answers, field) => {
    expect(() => world({ answers: { ...answers } })).toThrow(field);
  });

  it('keeps its number for life, and ends the card before', () => {
    expect(effects({})).toEqual([
      { number: '01234567', status: 'void-replaced' },
      { number: '01234567', issue: 3, kind: 'taiwan-permit-5y', holderNumber: '01234567', residentOf: 'taiwan', name: '林志勋', birthDate: '1978-05-01', issuedOn: today, validUntil: '2031-11-22' },
      { documentNumber: '01234567', permitUntil: '2031-11-22' },
    ]);
    expect(effects(first)).toMatchObject([{ number: 'T00012345', status: 'void-replaced' }, { number: '41000007', issue: 1 }, {}]);
    expect(effects({ answers: { ...lost, reason: 'damaged' } })).toMatchObject([{ status: 'void-damaged' }, { issue: 3 }, {}]);
    expect(effects({ document: { status: 'void-lost' }, answers: lost })).toMatchObject([{ issue: 3 }, {}]);
  });

  it('costs 200 yuan and says until when it is valid', () => {
    expect(service.charges(decided(world({}))).map(({ yuan }) => yuan)).toEqual([200]);
    expect(service.result.rows(decided(world({}))).map(({ value }) => value.en)).toEqual(['林志勋  LIN CHIH-HSUN', 'Renewal', '01234567', '22 November 2031']);
  });

  it('lies with the office that was chosen in Henan, else that of the stay', () => {
    expect(service.jurisdiction(decided(world({ answers: { acceptingOffice: '410200' } })))).toEqual({ kind: 'exit-entry-office', regionCode: '410200' });
    expect(service.jurisdiction(decided(world({ answers: { acceptingOffice: '140100' } })))).toEqual({ kind: 'exit-entry-office', regionCode: '410105' });
  });

  it('knows identity numbers of Taiwan', () => {
    expect(['A123456789', 'A223456781', 'A123456780', 'A323456789', 'a123456789'].map(isTaiwanIdentityNumber)).toEqual([true, true, false, false, false]);
  });
});
