import type { Household, HouseholdMember, Party, Registration } from '@yichuang/definition';
import { makeIdentityNumber } from '@yichuang/kernel';

import { assessed, decided, troubleOf, type Assessed } from '../../../../test/support/assess-world.js';
import { enlistmentCancellation as service } from './enlistment-cancellation.js';

const party = (name: string, born: string, sequence: number): Party => ({ name, documentType: 'identity-card', documentNumber: makeIdentityNumber('410523', born, sequence) });
const recruit = party('王杰', '2006-03-01', 11);
const father = party('王国', '1976-03-01', 13);
const entry = { idNumber: recruit.documentNumber, name: recruit.name, status: 'active', householdNumber: '410523123', relationToHead: 'child' } as Registration;
const home = { number: '410523123', type: 'family', regionCode: '410523', headId: father.documentNumber, address: '河南省安阳市汤阴县某村1组1号' } as Household;
const members = [{ idNumber: father.documentNumber, name: father.name, birthDate: '1976-03-01', spouseId: null, fatherId: null, motherId: null }, { idNumber: recruit.documentNumber }] as HouseholdMember[];
const listed = { noticeNumber: '汤征2026-0087', name: recruit.name, approvedBy: '410523', enlistedOn: '2026-11-13' };
const degree = (level: string) => [{ kind: 'diploma', number: '1', name: '某校', level, awardedOn: '2024-07-01', isValid: true }];

interface World {
  readonly born?: string;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly registers?: Readonly<Record<string, unknown>>;
  readonly submitter?: Party;
  readonly handedIn?: readonly string[];
}

const world = ({ born = '2006-03-01', answers = {}, registers = {}, submitter = recruit, handedIn }: World): Assessed =>
  assessed(service, {
    submitter,
    handedIn,
    answers,
    registers: {
      'population.registration': entry,
      'population.person': { idNumber: recruit.documentNumber, name: recruit.name, birthDate: born, alive: true },
      'household.of-person': home,
      'household.members-with': members,
      'conscription.enlistment': listed,
      'qualification.of-person': [],
      ...registers,
    },
  });

const byAnother = (submitter: Party): World => ({ submitter, answers: { handledBy: 'relative', subject: recruit, agentRelation: 'head', agentPhone: '13903710035' } });
const isHead = { 'population.registration': { ...entry, relationToHead: 'head' } };

describe('the end of a registration by enlistment', () => {
  it.each<[string, World]>([
    ['he is on the county’s list and applies himself', {}],
    ['his father, the head, applies with the notice number', byAnother(father)],
    ['a cadet attaches the letter', { answers: { enlistmentKind: 'cadet' }, handedIn: ['cadet-notice'] }],
    ['a graduate is 24', { born: '2002-03-01', registers: { 'qualification.of-person': degree('bachelor') } }],
    ['a postgraduate is 26', { born: '2000-03-01', registers: { 'qualification.of-person': degree('master') } }],
    ['an officer is 30', { born: '1996-03-01', answers: { enlistmentKind: 'officer' } }],
    ['he heads the household and names his successor', { answers: { newHead: father }, registers: isHead }],
  ])('only waits for the decision when %s', (_title, known) => {
    expect(troubleOf(world(known))).toEqual([]);
    expect(world(known).verdict).toBe('person');
  });

  const unlisted = ['enlistment-proved unknown', 'enlistment-notice missing'];
  const differs = ['enlistment-proved fails', 'enlistment-notice missing'];
  it.each<[string, World, string[]]>([
    ['a neighbour applies, who is told nothing else', byAnother(party('路人', '1980-01-01', 15)), ['declarant-entitled fails', 'enlistment-notice missing']],
    ['a conscript is 40', { born: '1986-03-01' }, ['age-range fails']],
    ['the enlistment is next spring', { answers: { enlistmentDate: '2027-03-01' } }, ['enlistment-proved fails', 'enlistment-day fails', 'enlistment-notice missing']],
    ['he is not on the list and brings no notice', { registers: { 'conscription.enlistment': null } }, unlisted],
    ['the notice has another number', { answers: { enlistmentNoticeNumber: '汤征2026-0001' } }, differs],
    ['the list has another name', { registers: { 'conscription.enlistment': { ...listed, name: '王洁' } } }, differs],
    ['he is 16', { born: '2010-03-01' }, ['age-range fails']],
    ['he is 23 and no degree is found', { born: '2003-03-01' }, ['age-range unknown']],
    ['nobody knows his age', { registers: { 'population.person': null } }, ['age-range unknown']],
    ['it is long ago', { answers: { enlistmentDate: '2026-08-01' }, registers: { 'conscription.enlistment': { ...listed, enlistedOn: '2026-08-01' } } }, ['enlistment-day unknown']],
    ['the registration has ended already', { registers: { 'population.registration': { ...entry, status: 'cancelled' } } }, ['not-already-cancelled fails', 'recruit-booklet missing']],
    ['a migration certificate is out', { registers: { 'population.registration': { ...entry, status: 'migrating' } } }, ['registered-local fails']],
    ['he heads the household and names nobody', { registers: isHead }, ['head-replaced fails']],
  ])('waits for more when %s', (_title, known, expected) => {
    expect(troubleOf(world(known))).toEqual(expected);
  });

  it('knows the notice of who applies, and shows it to nobody else', () => {
    const prefilled = (known: World) => service.prefill(decided(world(known)));
    expect(prefilled({})).toMatchObject({ enlistmentNoticeNumber: listed.noticeNumber });
    expect(prefilled(byAnother(father))).not.toHaveProperty('enlistmentNoticeNumber');
  });

  it('ends on the day of enlistment, and the card stays', () => {
    const done = decided(world({}));
    const idNumber = recruit.documentNumber;
    expect(service.effects(done).map(({ kind }) => kind)).toEqual(['cancel', 'record-cancellation', 'record-leaving', 'close-cases', 'settle', 'change-items']);
    expect(service.effects(done)[0]?.data).toEqual({ idNumber, reason: 'enlistment', cancelledOn: '2026-11-13', deathOn: null, deathCause: null });
    expect(service.effects(done).at(-1)?.data).toEqual({ idNumber, militaryService: 'serving' });
    expect(service.jurisdiction(done)).toEqual({ kind: 'police-station', regionCode: '410523' });
    expect(service.result.rows(done).map(({ value }) => value.zh)).toContain('参军入伍');
  });
});
