import type { Livelihood, Party, PermittedResidence } from '@yichuang/definition';
import { makeIdentityNumber } from '@yichuang/kernel';

import { assessed, decided, today, troubleOf, type Assessed } from '../../../../test/support/assess-world.js';
import { residencePermit as service } from './residence-permit.js';

const party = (name: string, born: string, sequence: number): Party => ({ name, documentType: 'identity-card', documentNumber: makeIdentityNumber('411402', born, sequence) });
const [holder, child] = [party('乐军', '1995-03-02', 11), party('乐童', '2015-03-02', 13)];
const registered: PermittedResidence = { number: '4101052026000001', regionCode: '410105', address: '河南省郑州市金水区某路1号', registeredOn: '2026-01-05', permitNumber: null, permitUntil: null };
const permitted: PermittedResidence = { ...registered, permitNumber: 'JZ1', permitUntil: '2026-12-07' };
const work: Livelihood = { ground: 'employment', regionCode: '410105', reference: 'SB1', name: '某公司', since: '2026-01-05' };

interface World {
  readonly residence?: PermittedResidence;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly registers?: Readonly<Record<string, unknown>>;
  readonly applicant?: Party;
}

const world = ({ residence = registered, answers = {}, registers = {}, applicant = holder }: World): Assessed =>
  assessed(service, {
    submitter: holder,
    answers,
    registers: {
      'population.person': { name: applicant.name, alive: true, registeredRegion: '411402', portrait: { takenOn: '2024-01-01', comparable: true } },
      'national-population.registrations': [],
      'identity-card.current': { validFrom: '2020-01-01', validUntil: '2030-01-01', status: 'valid' },
      'residence.permits': [residence],
      'livelihood.of-person': [work],
      ...registers,
    },
  });

const noGround = { ground: undefined, employerName: undefined };
const endorsing: World = { residence: permitted, answers: { applicationKind: 'endorsement', residenceRegistrationNumber: undefined, residencePermitNumber: 'JZ1' } };
const moving: World = { residence: permitted, answers: { applicationKind: 'address-change', residenceRegistrationNumber: undefined, residencePermitNumber: 'JZ1', ...noGround, newResidentialAddress: '河南省郑州市中原区某路2号', moveInDate: '2026-11-10' } };
const movedTo = (regionCode: string) => ({ 'standard-address.resolved': { address: '河南省郑州市中原区某路2号', regionCode } });
const reissued: World = { residence: permitted, answers: { applicationKind: 'reissue', residenceRegistrationNumber: undefined, residencePermitNumber: 'JZ1', ...noGround, lossDate: '2026-11-20' } };
const forChild: World = { applicant: child, answers: { handledBy: 'relative', subject: child, agentRelation: 'parent', agentPhone: '13903710016' } };

describe('a residence permit', () => {
  it.each<[string, World]>([
    ['someone registered since January has work and insurance', {}],
    ['someone of another province has lived here for half a year', { registers: { 'population.person': null, 'national-population.registrations': [{ name: holder.name, regionCode: '130403' }], 'exit-entry.foreigner': { portrait: { takenOn: '2024-01-01', comparable: true } } } }],
    ['it is endorsed in the last month of the year', endorsing],
    ['it is endorsed late', { ...endorsing, residence: { ...permitted, permitUntil: '2026-09-03' } }],
    ['the holder moved inside the city', { ...moving, registers: movedTo('410102') }],
    ['it was lost', reissued],
    ['a parent applies for a child', { ...forChild, registers: { 'population.kinship': { relation: 'parent' } } }],
  ])('meets every condition when %s', (_title, known) => {
    expect(troubleOf(world(known))).toEqual([]);
    expect(world(known).verdict).toBe('person');
  });

  it.each<[string, World, string[]]>([
    ['the registration is four months old', { residence: { ...registered, registeredOn: '2026-07-23' } }, ['half-year fails']],
    ['no work, home or schooling is proved', { registers: { 'livelihood.of-person': [] } }, ['one-of-three unknown', 'work-proof missing']],
    ['it is endorsed four months before the year ends', { ...endorsing, residence: { ...permitted, permitUntil: '2027-03-20' } }, ['endorsement-window fails']],
    ['the holder moved to another city', { ...moving, registers: movedTo('410203') }, ['address-change fails']],
    ['the new address does not exist', moving, ['address-change fails']],
    ['they are registered in another district of the city', { registers: { 'population.person': { name: holder.name, alive: true, registeredRegion: '410103', portrait: { takenOn: '2024-01-01', comparable: true } } } }, ['away-from-home fails']],
    ['they hold a permit of this city', { registers: { 'residence.permits': [registered, { ...permitted, number: '2' }] } }, ['no-permit-yet fails']],
    ['the number is not on record', { answers: { residenceRegistrationNumber: '1' }, registers: { 'standard-address.resolved': { regionCode: '410105', address: '某路' } } }, ['number-on-record fails', 'half-year unknown']],
    ['no register shows the relative', forChild, ['guardian-or-relative unknown']],
    ['a relative acts for a grown person', { applicant: party('乐山', '1960-03-02', 15), answers: { ...forChild.answers, subject: party('乐山', '1960-03-02', 15) }, registers: { 'population.kinship': { relation: 'child' } } }, ['guardian-or-relative unknown']],
  ])('waits for more when %s', (_title, known, expected) => {
    expect(troubleOf(world(known))).toEqual(expected);
  });

  it.each<[string, World, object]>([
    ['a first one is to be endorsed in a year', {}, { number: registered.number, permitNumber: 'JZ4101050000000007', permitUntil: '2027-11-23' }],
    ['an endorsement adds a year', endorsing, { number: registered.number, permitUntil: '2027-12-07' }],
    ['a late endorsement begins anew', { ...endorsing, residence: { ...permitted, permitUntil: '2026-09-03' } }, { number: registered.number, permitUntil: '2027-11-23' }],
    ['a lost one gets another number and the same year', reissued, { number: registered.number, permitNumber: 'JZ4101050000000007', permitUntil: '2026-12-07' }],
    ['a move changes the address', { ...moving, registers: movedTo('410102') }, { number: registered.number, regionCode: '410102', address: '河南省郑州市中原区某路2号', movedInOn: '2026-11-10' }],
  ])('is entered: %s', (_title, known, expected) => {
    expect(service.effects(decided(world(known))).map(({ data }) => data)).toEqual([expected]);
  });

  it('lies where they live', () => {
    expect(service.jurisdiction(decided(world({})))).toEqual({ kind: 'police-station', regionCode: '410105' });
    expect(service.result.rows(decided(world({}))).map(({ value }) => value.zh)).toContain('JZ4101050000000007');
    expect(today > registered.registeredOn).toBe(true);
  });
});
