import type { FormerHousemate, ItemChange, Party, Person, Registration } from '@yichuang/definition';
import { makeIdentityNumber } from '@yichuang/kernel';

import { assessed, decided, today, troubleOf, type Assessed } from '../../../../test/support/assess-world.js';
import { kinshipsOf } from './housemates.js';
import { householdCertificate as service } from './household-certificate.js';

const party = (name: string, sequence: number): Party => ({ name, documentType: 'identity-card', documentNumber: makeIdentityNumber('410105', '1986-03-02', sequence) });
const [own, other] = [party('蓝雪梅', 12), party('蓝梅', 14)];
const person = { idNumber: own.documentNumber, name: own.name, alive: true, registeredRegion: '410105' } as Person;
const entry = { idNumber: own.documentNumber, name: own.name, status: 'active', householdNumber: '410105123' } as Registration;
const change: ItemChange = { item: 'id-number', before: '410105860302122', after: own.documentNumber, changedOn: '2009-05-12' };
const sister: FormerHousemate = { householdNumber: '419800001', idNumber: other.documentNumber, name: other.name, relationToHead: 'child', ownRelation: 'child' };
const booklet = { householdNumber: '410105123', number: 'HB1', issuedOn: '2020-01-01', status: 'valid' };
const death = { reason: 'death', cancelledOn: '2023-04-20', deathOn: '2023-04-11', deathCause: '疾病' };

interface World {
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly registers?: Readonly<Record<string, unknown>>;
  readonly submitter?: Party;
}

const world = ({ answers = {}, registers = {}, submitter = own }: World): Assessed =>
  assessed(service, {
    submitter,
    answers,
    registers: {
      'population.person': person,
      'population.registration': entry,
      'household.members-with': [],
      'household.booklet': booklet,
      'population.item-changes': [change],
      'population.past-moves': [],
      'household.former-housemates': [sister],
      'identity-card.current': { validFrom: '2020-01-01', validUntil: null, status: 'valid' },
      ...registers,
    },
  });

const kinship = { applicationKind: 'kinship', otherPerson: other, kinship: 'sibling' };
const heir: World = {
  submitter: other,
  answers: { handledBy: 'relative', subject: own, agentRelation: 'child', agentPhone: '13903710011', applicationKind: 'cancellation', purpose: 'inheritance' },
  registers: { 'population.person': { ...person, alive: false }, 'population.registration': { ...entry, status: 'cancelled' }, 'population.cancellation': death, 'population.kinship': { relation: 'child' } },
};
const move = { fromAddress: '河南省郑州市中原区某路1号', toHousehold: '410105123', movedOn: '2021-01-01' };

describe('a certificate of the household register', () => {
  it.each<[string, World]>([
    ['a woman whose number was corrected in 2009 and whose booklet has been reissued since', {}],
    ['a son who asks for the cancellation of his mother', heir],
    ['sisters who were once in one household', { answers: kinship }],
    ['someone who moved more than once', { answers: { applicationKind: 'migration-history' }, registers: { 'population.past-moves': [move, { ...move, movedOn: '2018-01-01' }] } }],
  ])('is issued at once to %s', (_title, known) => {
    expect(troubleOf(world(known))).toEqual([]);
    expect(world(known).verdict).toBe('granted');
  });

  it.each<[string, World, string[]]>([
    ['the address of an active person is what the booklet shows', { answers: { applicationKind: 'migration-history' }, registers: { 'population.past-moves': [move] } }, ['not-provable-otherwise fails']],
    ['an uncle was never in one household', { answers: { ...kinship, kinship: 'other-relative' }, registers: { 'household.former-housemates': [] } }, ['kinship-former-household fails']],
    ['a debt collector asks about a living debtor', { ...heir, registers: { 'population.person': person } }, ['entitled fails', 'fact-on-register fails', 'relation-proof missing']],
    ['an old number of 15 digits became the present one', { registers: { 'population.item-changes': [] } }, ['not-provable-otherwise fails', 'fact-on-register unknown']],
    ['the booklet was in use when the item changed', { registers: { 'household.booklet': { ...booklet, issuedOn: null } } }, ['not-provable-otherwise fails']],
    ['both are in one booklet now', { answers: kinship, registers: { 'household.members-with': [{ idNumber: other.documentNumber }] } }, ['not-provable-otherwise fails']],
    ['the sister is called a daughter', { answers: { ...kinship, kinship: 'daughter' } }, ['kinship-former-household fails']],
    ['the file does not tell the kinship', { answers: kinship, registers: { 'household.former-housemates': [{ ...sister, relationToHead: 'other-relative' }] } }, ['kinship-former-household unknown']],
    ['the fact is in an old paper file', { answers: { item: 'name' } }, ['fact-on-register unknown']],
    ['an extract of the file is asked for', { answers: { applicationKind: 'archive-extract' } }, ['fact-on-register unknown']],
    ['the registration has not been cancelled', { answers: { applicationKind: 'cancellation' } }, ['fact-on-register fails']],
    ['the relative is another one than stated', { ...heir, registers: { ...heir.registers, 'population.kinship': { relation: 'sibling' } } }, ['entitled fails']],
    ['no register tells the relative', { ...heir, registers: { ...heir.registers, 'population.kinship': null } }, ['entitled unknown', 'relation-proof missing']],
    ['the recipient is not named', { answers: { recipientOrganisation: '1' } }, ['purpose-stated fails']],
    ['the purpose is another one', { answers: { purpose: 'other' } }, ['recipient-letter missing']],
  ])('waits for a person when %s', (_title, known, expected) => {
    expect(troubleOf(world(known))).toEqual(expected);
  });

  const problems = (answers: object) => {
    const form = service.form.validate({ ...service.samples[0]?.answers(today, () => other), ...answers }, { today });
    return form.ok ? [] : form.error.map(({ pointer }) => pointer);
  };

  it.each<[string, object, string]>([
    ['kinship is asked for and nobody is named', { ...kinship, otherPerson: undefined }, '/otherPerson'],
    ['being unmarried is to be certified, which is no matter of the register', { item: 'marital-status' }, '/item'],
    ['six copies are asked for', { copies: 6 }, '/copies'],
  ])('is not asked for rightly when %s', (_title, answers, pointer) => {
    expect(problems(answers)).toContain(pointer);
  });

  it('says what the register says, and is kept', () => {
    const [kept] = service.effects(decided(world(heir)));
    expect(kept?.data).toMatchObject({ number: 'HJ0000000007', kind: 'household-certificate', content: '2023年4月20日因死亡注销户口', purpose: '继承、遗产', periodUntil: today });
    const told = (known: World) => service.result.rows(decided(world(known))).find(({ label }) => label.en === 'What is certified')?.value.zh;
    expect(told({})).toContain('2009年5月12日');
    expect(told({ answers: kinship })).toContain('蓝梅是其兄弟姐妹');
    expect(service.jurisdiction(decided(world({})))).toEqual({ kind: 'police-station', regionCode: '410105' });
  });
});

describe('what housemates are to each other', () => {
  it.each([
    ['head', 'child', ['head', 'parent']],
    ['spouse', 'head', ['spouse']],
    ['child', 'spouse', ['son', 'daughter']],
    ['other-relative', 'child', undefined],
  ] as const)('%s and %s of one head', (relationToHead, ownRelation, expected) => {
    expect(kinshipsOf({ relationToHead, ownRelation })).toEqual(expected);
  });
});
