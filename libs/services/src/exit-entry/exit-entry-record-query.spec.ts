import type { Crossing, Party } from '@yichuang/definition';

import { assessed, decided, today, troubleOf, type Assessed } from '../../../../test/support/assess-world.js';
import { aunt, byGuardian, held, mother, parent, travellers, type TravellerWorld } from '../../../../test/support/traveller-cases.js';
import { exitEntryRecordQuery as service } from './exit-entry-record-query.js';

const crossing = (documentNumber: string, on: string, direction: Crossing['direction'] = 'exit'): Crossing => ({ direction, region: 'abroad', on, documentNumber, port: '郑州航空口岸' });
const known = {
  'travel-document.of-holder': [held('ordinary-passport', 'EA3344556'), held('hong-kong-macao-permit', 'C98765432')],
  'entry-exit-record.crossings': [crossing('EA3344556', '2026-05-01'), crossing('C98765432', '2025-05-01'), crossing('G12345678', '2024-05-01'), crossing('EA3344556', '2019-05-01')],
};
const asks = travellers(service, known);
const period = { periodStart: '2020-01-01', periodEnd: '2026-11-01' };
const world = (situation: TravellerWorld): Assessed => asks({ ...situation, answers: { ...period, ...situation.answers } });

const fromHongKong: Party = { name: '陈大文', documentType: 'hong-kong-macao-permit', documentNumber: 'H12345678' };
const compatriot = (submitter: Party, registers: object = {}) =>
  assessed(service, {
    submitter,
    answers: { periodStart: '2024-11-23', periodEnd: today, documents: ['homeReturnPermit'] },
    registers: {
      'national-population.registrations': [],
      'travel-document.of-holder': [],
      'travel-document.of-compatriot': { number: 'H12345678', name: '陈大文', kind: 'home-return-permit' },
      'exit-entry.foreigner': { name: '陈大文', birthDate: '1980-01-01', portrait: { takenOn: '2024-01-01', comparable: true } },
      'entry-exit-record.crossings': [crossing('H12345678', '2026-10-01', 'entry')],
      ...registers,
    },
  });

describe('one’s own crossings', () => {
  it.each<[string, Assessed]>([
    ['a woman asks for six years for a visa', world({})],
    ['a father asks for his child of 11', world({ born: '2015-05-05', submitter: mother, answers: byGuardian, registers: parent })],
    ['an agent was authorised from the account', world({ submitter: aunt, answers: { handledBy: 'agent', agentPhone: '13903710003' }, registers: { 'delegation.granted': { grantedOn: today, validUntil: today } } })],
    ['a resident of Hong Kong asks for two years', compatriot(fromHongKong)],
  ])('are told at once when %s', (_title, assessment) => {
    expect(troubleOf(assessment)).toEqual([]);
    expect(assessment.verdict).toBe('granted');
  });

  it.each<[string, Assessed, string[]]>([
    ['the period begins in 2010', world({ answers: { periodStart: '2010-01-01' } }), ['period-in-range fails']],
    ['the period ends before it begins', world({ answers: { periodStart: '2026-11-02' } }), ['period-in-range fails']],
    ['the records of a neighbour are asked for', world({ submitter: aunt, answers: { handledBy: 'agent', agentPhone: '13903710003' } }), ['own-records unknown', 'document-known unknown', 'authorised unknown', 'authorisation missing']],
    ['somebody says they are guardian of a neighbour', world({ submitter: aunt, answers: { ...byGuardian } }), ['own-records fails', 'document-known unknown', 'guardianship unknown', 'guardianship-proof missing']],
    ['no register shows the guardianship', world({ born: '2015-05-05', submitter: aunt, answers: byGuardian }), ['own-records unknown', 'document-known unknown', 'guardianship unknown', 'guardianship-proof missing']],
    ['a child asks alone', world({ born: '2015-05-05' }), ['own-records fails']],
    ['no document of the kind is known', world({ answers: { documents: ['taiwanPermit'] } }), ['document-known fails']],
    ['no portrait can be compared', world({ person: { portrait: null } }), ['identity-verified unknown']],
    ['nobody knows the applicant', world({ person: null }), ['identity-verified fails', 'identity-document missing']],
    ['the holder of a French passport asks', compatriot({ name: 'DURAND ANNE', documentType: 'passport', documentNumber: '12AB34567' }, { 'travel-document.of-compatriot': null, 'exit-entry.foreigner': { name: 'DURAND ANNE', birthDate: '1980-01-01', portrait: { takenOn: '2024-01-01', comparable: true } } }), ['document-known fails', 'chinese-national fails', 'identity-document missing']],
  ])('wait for a person when %s', (_title, assessment, expected) => {
    expect(troubleOf(assessment)).toEqual(expected);
  });

  it('are those of the period and of the documents that are known', () => {
    const values = (situation: TravellerWorld) => service.result.rows(decided(world(situation))).map(({ value }) => value.en);
    expect(values({})).toEqual([expect.stringContaining('霍明'), 'EA3344556、C98765432', '1 January 2020 to 1 November 2026', 'Visa application', '23 November 2026', '2', 'Exit, abroad, 郑州航空口岸, document EA3344556', 'Exit, abroad, 郑州航空口岸, document C98765432']);
    expect(values({ answers: { documents: ['passport'] } })).toContain('1');
  });

  it('are asked for by somebody, which is written down', () => {
    expect(service.effects(decided(world({}))).map(({ data }) => data)).toMatchObject([{ documents: ['all'], periodFrom: '2020-01-01', periodUntil: '2026-11-01', purpose: '签证' }]);
    expect(service.jurisdiction(decided(world({ region: '411502' })))).toEqual({ kind: 'exit-entry-office', regionCode: '411502' });
    expect(service.jurisdiction(decided(compatriot(fromHongKong)))).toEqual({ kind: 'exit-entry-office', regionCode: '410100' });
  });
});
