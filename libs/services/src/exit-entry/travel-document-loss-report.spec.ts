import type { Crossing, ForeignPermit, LossReport, Party, TravelDocument } from '@yichuang/definition';
import { makeIdentityNumber } from '@yichuang/kernel';

import { assessed, decided, today, troubleOf, type Assessed } from '../../../../test/support/assess-world.js';
import { crossing, foreigner, lodging, visa } from '../../../../test/support/foreigner-cases.js';
import { travelDocumentLossReport as service } from './travel-document-loss-report.js';

interface World {
  readonly submitter?: Party;
  readonly registers?: Readonly<Record<string, unknown>>;
  readonly answers?: Readonly<Record<string, unknown>>;
}

const holder: Party = { name: '岳小北', documentType: 'identity-card', documentNumber: makeIdentityNumber('410902', '1995-03-02', 11) };
const passport = (changes: Partial<TravelDocument> = {}): TravelDocument => ({ kind: 'ordinary-passport', number: 'EG1234567', form: 'chip', issuedOn: '2022-01-01', validUntil: '2031-12-31', status: 'valid', isSeized: false, hasFingerprint: true, isWritable: true, differs: [], ...changes });
const registered = { name: holder.name, alive: true, birthDate: '1995-03-02', registeredRegion: '410902' };

/** A resident of Puyang lost a passport on a bus yesterday. */
const world = ({ submitter = holder, registers = {}, answers }: World): Assessed =>
  assessed(service, {
    submitter,
    answers,
    registers: {
      'population.person': registered,
      'travel-document.of-holder': [passport()],
      'exit-entry.foreign-permits': [],
      'accommodation.of-guest': [],
      'travel-document.loss-reports': [],
      'entry-exit-record.crossings': [],
      ...registers,
    },
  });
const effects = (known: World) => service.effects(decided(world(known))).map(({ kind, data }) => [kind, data]);

const report: LossReport = { number: 'YS410000000001', holderNumber: holder.documentNumber, holderName: holder.name, documentType: 'passport', documentNumber: 'EG1234567', reason: 'lost', reportedOn: '2026-11-16' };
const crossed = (changes: Partial<Crossing> = {}): Crossing => ({ direction: 'entry', region: 'abroad', on: today, documentNumber: 'EG1234567', port: '郑州航空口岸', ...changes });
const mother: Party = { name: '乔燕', documentType: 'identity-card', documentNumber: makeIdentityNumber('410105', '1988-03-01', 2) };
const child = { name: '乔雨', documentType: 'identity-card', documentNumber: makeIdentityNumber('410105', '2018-05-01', 2) };
const ofChild: World = {
  submitter: mother,
  answers: { documentType: 'hkMacaoPermit', reason: 'stolen', handledBy: 'guardian', subject: child, agentPhone: '13903710080', guardianRelation: 'parent' },
  registers: { 'population.person': { ...registered, name: child.name, birthDate: '2018-05-01' }, 'travel-document.of-holder': [passport({ kind: 'hong-kong-macao-permit', number: 'C41000104' })], 'population.guardianship': { ground: 'parent', since: null } },
};
const spaniard: Party = { name: 'GARCIA LUCIA', documentType: 'passport', documentNumber: 'PAB123456' };
const permit: ForeignPermit = { number: 'JL1', kind: 'residence', category: 'study', passportNumber: 'PAB123456', validFrom: '2026-01-01', validUntil: '2027-07-31', tiedTo: null, endorsement: null, status: 'valid' };
const abroad: World = {
  submitter: spaniard,
  answers: { documentType: 'foreignPassport', certificateWanted: true, certificateLanguage: 'zhEn' },
  registers: { 'population.person': null, 'travel-document.of-holder': [], 'exit-entry.foreigner': foreigner({ documentNumber: 'PAB123456', name: spaniard.name, permitUntil: '2027-07-31' }), 'exit-entry.foreign-permits': [permit], 'exit-entry.visa': visa(), 'entry-exit-record.latest': crossing(), 'accommodation.of-guest': [lodging()] },
};
const taiwanese: World = {
  submitter: { name: '林志勋', documentType: 'taiwan-permit', documentNumber: '01234567' },
  answers: { documentType: 'taiwanResidentPermit' },
  registers: { 'population.person': null, 'exit-entry.foreigner': foreigner({ name: '林志勋', permitUntil: '2027-01-15' }), 'travel-document.of-compatriot': { number: '01234567', issue: 2, kind: 'taiwan-permit-5y', residentOf: 'taiwan', name: '林志勋', issuedOn: '2022-01-16', validUntil: '2027-01-15', status: 'valid' } },
};

describe('the report of a lost travel document', () => {
  it.each<[string, World]>([
    ['a resident of Puyang who lost a passport on a bus', {}],
    ['the holder who names the passport', { answers: { documentNumber: 'EG1234567' } }],
    ['a mother whose child of eight had a permit stolen', ofChild],
    ['a resident of Taiwan', taiwanese],
    ['a resident of Taiwan who lost the card before this one, which had the same number', { ...taiwanese, registers: { ...taiwanese.registers, 'travel-document.loss-reports': [{ ...report, documentNumber: '01234567', reportedOn: '2021-12-01' }] } }],
    ['someone who used it before the loss', { registers: { 'entry-exit-record.crossings': [crossed({ on: '2026-11-01' })], 'entry-exit-record.latest': { ...crossing({ documentNumber: 'EG1234567', at: '2026-11-01T10:00' }) } } }],
  ])('is final at once for %s', (_title, known) => {
    expect(troubleOf(world(known))).toEqual([]);
    expect(world(known).verdict).toBe('granted');
  });

  it.each<[string, World, string[]]>([
    ['a student from Spain lost a passport: who she is is proved at the office', abroad, ['holder-reports unknown']],
    ['a foreigner whom no register knows lost a passport', { ...abroad, registers: { ...abroad.registers, 'exit-entry.foreigner': null } }, ['holder-reports unknown', 'document-known unknown', 'foreigner-documents missing', 'identity missing']],
    ['the passport expired in August', { registers: { 'travel-document.of-holder': [passport({ validUntil: '2026-08-31' })] } }, ['document-known fails']],
    ['it was reported last week', { registers: { 'travel-document.of-holder': [passport({ status: 'void-lost' })], 'travel-document.loss-reports': [report] } }, ['document-known fails']],
    ['a resident of Taiwan names the permit of Hong Kong and Macao', { ...taiwanese, answers: { documentType: 'homeReturnPermit' } }, ['document-known fails']],
    ['it is void for another reason', { registers: { 'travel-document.of-holder': [passport({ status: 'void-damaged' })] } }, ['document-known fails']],
    ['an authority holds it', { registers: { 'travel-document.of-holder': [passport({ isSeized: true })] } }, ['document-known fails']],
    ['there is no such document', { answers: { documentType: 'taiwanPermit' } }, ['document-known fails']],
    ['it was used at the airport two hours after the loss', { registers: { 'entry-exit-record.latest': crossing({ documentNumber: 'EG1234567', at: '2026-11-22T20:30' }) } }, ['not-currently-used unknown']],
    ['it was used the next day, and another document after that', { registers: { 'entry-exit-record.crossings': [crossed()] } }, ['not-currently-used unknown']],
    ['the holder is abroad', { registers: { 'entry-exit-record.latest': crossing({ direction: 'exit', documentNumber: 'EG1234567', at: '2026-10-01T10:00' }) } }, ['lost-in-mainland fails']],
    ['a friend reports the passport of another adult', { ...ofChild, registers: { ...ofChild.registers, 'population.person': { ...registered, name: child.name, birthDate: '1990-01-01' }, 'population.guardianship': null } }, ['holder-reports fails', 'guardianship unknown', 'guardianship-proof missing']],
    ['no register shows the guardianship', { ...ofChild, registers: { ...ofChild.registers, 'population.guardianship': null } }, ['holder-reports unknown', 'guardianship unknown', 'guardianship-proof missing']],
  ])('waits for a person when %s', (_title, known, expected) => {
    expect([...troubleOf(world(known))].sort()).toEqual([...expected].sort());
    expect(world(known).verdict).toBe('person');
  });

  it.each<[string, object, string]>([
    ['a loss tomorrow', { lossDate: '2026-11-24T10:00' }, 'lossDate'],
    ['a foreign passport without a certificate', { documentType: 'foreignPassport' }, 'certificateWanted'],
    ['no consent', { voidConsent: false }, 'voidConsent'],
  ])('is not received with %s', (_title, answers, field) => {
    expect(() => world({ answers: { ...answers } })).toThrow(field);
  });

  it('makes the document void with what rests on it, and enters the report', () => {
    expect(effects({})).toEqual([
      ['end', { number: 'EG1234567', status: 'void-lost', voidedOn: today }],
      ['end-endorsements', { permitNumber: 'EG1234567' }],
      ['report-loss', { number: 'YS410000000007', holderNumber: holder.documentNumber, holderName: '岳小北', documentType: 'passport', documentNumber: 'EG1234567', reason: 'lost', lostAt: '2026-11-22T18:30', lostWhere: '河南省濮阳市华龙区中原路公交站', reportedOn: today }],
    ]);
    expect(effects(ofChild)).toMatchObject([['end', { number: 'C41000104', status: 'void-stolen' }], ['end-endorsements', {}], ['report-loss', { holderNumber: child.documentNumber }]]);
    expect(effects(taiwanese)).toMatchObject([['end-compatriot', { number: '01234567', status: 'void-lost' }], ['report-loss', { documentNumber: '01234567' }]]);
  });

  it('voids visa and permit of a foreigner and leaves the stay as it is', () => {
    expect(effects(abroad)).toMatchObject([['end-visa', { number: 'CV0000001', status: 'void' }], ['end-foreign-permit', { number: 'JL1', status: 'void-lost' }], ['report-loss', { documentNumber: 'PAB123456' }]]);
    expect(effects({ ...abroad, answers: { ...abroad.answers, documentType: 'residencePermit', reason: 'robbed' } })).toMatchObject([['end-foreign-permit', { status: 'void-stolen' }], ['report-loss', { documentNumber: 'JL1', reason: 'robbed' }]]);
    expect(effects({ ...abroad, answers: { ...abroad.answers, documentType: 'residencePermit', documentNumber: 'JL0009' } })).toMatchObject([['report-loss', { documentNumber: 'JL0009' }]]);
  });

  it('is a receipt for citizens and a certificate for foreigners', () => {
    expect(service.result.titleFor?.(decided(world({}))).zh).toBe('出入境证件遗失申报回执');
    expect(service.result.titleFor?.(decided(world(abroad))).zh).toBe('护照报失证明');
    expect(service.result.languages?.(decided(world({ answers: { certificateWanted: true, certificateLanguage: 'zh' } })))).toBe('zh');
    expect(service.result.rows(decided(world({}))).map(({ value }) => value.en)).toEqual(['岳小北', 'Ordinary passport', 'EG1234567', 'Lost', '22 November 2026, 18:30  河南省濮阳市华龙区中原路公交站', 'YS410000000007', 'Void for good']);
  });

  it('lies with any office for a citizen, with that of the place of stay for a foreigner', () => {
    expect(service.jurisdiction(decided(world({})))).toEqual({ kind: 'exit-entry-office', regionCode: '410902' });
    expect(service.jurisdiction(decided(world(abroad)))).toEqual({ kind: 'exit-entry-office', regionCode: '410105' });
  });
});
