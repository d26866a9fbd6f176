import type { Household, HouseholdMember, Party, Registration } from '@yichuang/definition';
import { makeIdentityNumber, makeUscc } from '@yichuang/kernel';

import { assessed, decided, today, troubleOf, type Assessed } from '../../../../test/support/assess-world.js';
import { deathCancellation as service } from './death-cancellation.js';

const party = (name: string, born: string, sequence: number): Party => ({ name, documentType: 'identity-card', documentNumber: makeIdentityNumber('411602', born, sequence) });
const mother = party('张秀英', '1942-01-01', 12);
const son = party('张国强', '1974-01-01', 11);
const grandson = party('张小', '2015-01-01', 13);
const died = '2026-11-15';
const entry = { idNumber: mother.documentNumber, name: mother.name, status: 'active', householdNumber: '411602123', relationToHead: 'head' } as Registration;
const home = { number: '411602123', type: 'family', regionCode: '411602', headId: mother.documentNumber, address: '河南省周口市川汇区某路1号' } as Household;
const member = ({ name, documentNumber }: Party, birthDate: string, changes: Partial<HouseholdMember> = {}): HouseholdMember => ({ idNumber: documentNumber, name, birthDate, relationToHead: 'child', spouseId: null, fatherId: null, motherId: null, ...changes });
const members = [member(mother, '1942-01-01', { relationToHead: 'head' }), member(son, '1974-01-01', { motherId: mother.documentNumber }), member(grandson, '2015-01-01', { relationToHead: 'grandchild', fatherId: son.documentNumber })];
const certificate = { number: 'S411602000123', name: mother.name, deathOn: died };
const judgment = { judgmentNumber: '（2025）豫0203民特12号', court: '开封市顺河回族区人民法院', deathOn: '2026-03-01', finalOn: '2026-03-15' };

interface World {
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly registers?: Readonly<Record<string, unknown>>;
  readonly submitter?: Party;
  readonly handedIn?: readonly string[];
}

const world = ({ answers = {}, registers = {}, submitter = son, handedIn }: World): Assessed =>
  assessed(service, {
    submitter,
    handedIn,
    answers: { deceased: mother, newHead: son, ...answers },
    registers: {
      'population.registration': entry,
      'population.person': { idNumber: mother.documentNumber, portrait: { takenOn: '2020-01-01', comparable: true } },
      'household.of-person': home,
      'household.members-with': members,
      'population.open-cases': [],
      'population.kinship': { relation: 'child' },
      'marriage.of-person': [],
      'death-certificate.of-person': certificate,
      ...registers,
    },
  });

const declaredDead: World = {
  answers: { applicationKind: 'declared-dead', deathDate: judgment.deathOn, judgmentNumber: judgment.judgmentNumber, judgmentDate: judgment.finalOn, deathCertificateNumber: undefined, deathCause: undefined, declarantRelation: 'relative' },
  registers: { 'population.kinship': { relation: 'sibling' }, 'court.declared-death': judgment },
};
const abroad: World = { answers: { diedAbroad: true, deathPlace: undefined, deathCertificateNumber: undefined }, handedIn: ['foreign-death-documents'] };
const committee = { uscc: makeUscc('55411602MF0000001'), name: '周口市川汇区某街道某社区居民委员会', status: 'active', legalRepresentative: son, address: '某路', regionCode: '411602' };

describe('the end of a registration by death', () => {
  it.each<[string, World]>([
    ['her son declares it, the certificate matches, and he becomes head', {}],
    ['a sister declares with a final judgment', declaredDead],
    ['the head declares the death of a member', { answers: { declarantRelation: 'head', newHead: undefined }, registers: { 'population.registration': { ...entry, relationToHead: 'parent' }, 'household.of-person': { ...home, headId: son.documentNumber } } }],
    ['a relative of the household declares', { answers: { declarantRelation: 'relative' }, registers: { 'population.kinship': null } }],
    ['civil affairs shows the spouse', { answers: { declarantRelation: 'spouse' }, registers: { 'population.kinship': null, 'marriage.of-person': [{ spouseId: son.documentNumber, endedBy: null }] } }],
    ['she lived alone', { answers: { newHead: undefined }, registers: { 'household.members-with': members.slice(0, 1) } }],
  ])('only waits for the decision when %s', (_title, known) => {
    expect(troubleOf(world(known))).toEqual([]);
    expect(world(known).verdict).toBe('person');
  });

  const unrelated = ['declarant-entitled unknown', 'declarant-relation-proof missing'];
  it.each<[string, World, string[]]>([
    ['someone died on a trip abroad', abroad, ['death-proved unknown']],
    ['nobody of a household of three is named head', { answers: { newHead: undefined } }, ['head-replaced fails']],
    ['the card was collected a week after the stated death', { registers: { 'identity-card.last-presence': { on: '2026-11-22' } } }, ['no-later-activity fails']],
    ['a portrait was taken after it', { registers: { 'population.person': { portrait: { takenOn: '2026-11-20', comparable: true } } } }, ['no-later-activity fails']],
    ['the judgment is under appeal', { ...declaredDead, registers: { ...declaredDead.registers, 'court.declared-death': { ...judgment, finalOn: null } } }, ['death-proved fails', 'declaration-judgment missing']],
    ['a neighbour declares', { answers: { declarantRelation: 'relative' }, submitter: party('路人', '1980-01-01', 15), registers: { 'population.kinship': null } }, unrelated],
    ['a roommate of a collective household declares', { answers: { declarantRelation: 'relative' }, registers: { 'population.kinship': null, 'household.of-person': { ...home, type: 'collective-school' } } }, unrelated],
    ['somebody declares their own death', { submitter: mother, answers: { declarantRelation: 'head' } }, ['declarant-entitled fails', 'declarant-relation-proof missing']],
    ['a supporter declares', { answers: { declarantRelation: 'supporter' } }, unrelated],
    ['the stated child is not on the register', { registers: { 'population.kinship': null } }, unrelated],
    ['the stated child is a sibling', { registers: { 'population.kinship': { relation: 'sibling' } } }, ['declarant-entitled fails', 'declarant-relation-proof missing']],
    ['the declarant is not the head', { answers: { declarantRelation: 'head' } }, ['declarant-entitled fails', 'declarant-relation-proof missing']],
    ['the committee declares', { answers: { declarantRelation: 'committee', uscc: committee.uscc, organisationName: committee.name, legalRepresentative: son, handlerPhone: '13903710034' }, registers: { 'organisation.by-uscc': committee } }, ['declarant-entitled unknown']],
    ['a company declares', { answers: { declarantRelation: 'committee', uscc: committee.uscc, organisationName: '某公司', legalRepresentative: son, handlerPhone: '13903710034' }, registers: { 'organisation.by-uscc': { ...committee, name: '某公司' } } }, ['declarant-entitled fails']],
    ['the certificate is another’s', { answers: { deathCertificateNumber: 'S411602000999' } }, ['proof-matches fails', 'death-certificate missing']],
    ['the certificate says another day', { answers: { deathDate: '2026-11-14' } }, ['proof-matches fails', 'death-certificate missing']],
    ['there is no certificate', { answers: { deathCertificateNumber: undefined }, registers: { 'death-certificate.of-person': null } }, ['death-proved unknown', 'other-death-proof missing']],
    ['no court is connected that declared it', { ...declaredDead, registers: { 'population.kinship': { relation: 'sibling' } } }, ['death-proved unknown', 'declaration-judgment missing']],
    ['the judgment has another number', { ...declaredDead, answers: { ...declaredDead.answers, judgmentNumber: '（2025）豫0203民特13号' } }, ['proof-matches fails', 'declaration-judgment missing']],
    ['only minors remain', { registers: { 'household.members-with': [members[0], members[2]] } }, ['head-replaced unknown']],
    ['the new head is a child', { answers: { newHead: grandson } }, ['head-replaced fails']],
    ['the registration has ended already', { registers: { 'population.registration': { ...entry, status: 'cancelled' } } }, ['registered-local fails']],
    ['the name is wrong', { answers: { deceased: { ...mother, name: '张英' } } }, ['registered-local fails', 'proof-matches fails', 'death-certificate missing']],
    ['a transfer is open and not told', { registers: { 'population.open-cases': [{ caseNumber: 'B', kind: 'migration', openedOn: today }] } }, ['migration-told fails']],
    ['a transfer is open', { answers: { duringMigration: true }, registers: { 'population.registration': { ...entry, status: 'migrating' } } }, ['migration-told unknown']],
  ])('waits for more when %s', (_title, known, expected) => {
    expect(troubleOf(world(known))).toEqual(expected);
  });

  it.each([
    ['the death is before the birth', { deathDate: '1941-12-31' }, 'deathDate'],
    ['the judgment was final before the death it fixes', { ...declaredDead.answers, judgmentDate: '2026-02-01' }, 'judgmentDate'],
  ])('is not declared rightly when %s', (_title, answers, field) => {
    expect(() => world({ answers })).toThrow(field);
  });

  it('ends the entry with its cases and card, and gives the household its new head', () => {
    const done = decided(world({}));
    const idNumber = mother.documentNumber;
    expect(service.effects(done).map(({ kind, data }) => [kind, data])).toEqual([
      ['cancel', { idNumber, reason: 'death', cancelledOn: today, deathOn: died, deathCause: '疾病' }],
      ['record-cancellation', { idNumber, reason: 'death', cancelledOn: today, deathOn: died, deathCause: '疾病' }],
      ['record-leaving', { householdNumber: '411602123', idNumber, name: mother.name, relationToHead: 'head', leftOn: today }],
      ['close-cases', { idNumber, closedOn: today }],
      ['settle', { number: '411602123', relations: [{ idNumber: son.documentNumber, relationToHead: 'head' }, { idNumber: grandson.documentNumber, relationToHead: 'child' }] }],
      ['make-void', { idNumber }],
      ['end-applications', { idNumber, endedOn: today }],
    ]);
    expect(service.effects(decided(world(declaredDead)))[0]?.data).toMatchObject({ reason: 'declared-death', deathCause: null });
    expect(service.jurisdiction(done)).toEqual({ kind: 'police-station', regionCode: '411602' });
    expect(service.result.rows(done).map(({ value }) => value.zh)).toEqual(expect.arrayContaining(['死亡', '2026年11月15日']));
  });
});
