import type { Party } from '@yichuang/definition';
import { addDays, addMonths, addYears, formatDate, makeIdentityNumber, makeUscc } from '@yichuang/kernel';

import { assessed, decided, today, troubleOf, type Assessed } from '../../../../test/support/assess-world.js';
import { securityGuardCertificate as service } from './security-guard-certificate.js';

const born = (date: string): Party => ({ name: '戎威', documentType: 'identity-card', documentNumber: makeIdentityNumber('410103', date, 11) });
const young = born('2002-05-01');
const papers = ['medical-certificate', 'education-certificate'];

interface World {
  readonly submitter?: Party;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly registers?: Readonly<Record<string, unknown>>;
  readonly handedIn?: readonly string[];
}

const world = ({ submitter = young, answers = {}, registers = {}, handedIn = papers }: World = {}): Assessed =>
  assessed(service, {
    submitter,
    handedIn,
    answers,
    registers: {
      'population.person': { name: submitter.name, alive: true, registeredAddress: '某路', registeredRegion: '410103', portrait: { takenOn: addDays(today, -900), comparable: true } },
      'national-population.registrations': [],
      'residence.of-person': [],
      'qualification.of-person': [],
      'administrative-penalty.of-parties': [],
      'criminal-record.intentional-crimes': [],
      'public-order-licence.revocations': [],
      'public-order-licence.holders': [],
      'guard-examination.session': { number: '第12场', regionCode: '410100', heldOn: addDays(today, 14), freePlaces: 3 },
      'guard-examination.results': [{ score: 83, takenOn: addDays(today, -3) }],
      'guard-examination.fingerprints': { reference: 'ZW0001', takenOn: addDays(today, -9) },
      ...registers,
    },
  });

/** Taken after the application, the latest first. */
const scored = (...scores: readonly number[]) => ({ 'guard-examination.results': scores.map((score, index) => ({ score, takenOn: addDays(today, 30 - index) })) });
const longAgo = (score: number, takenOn = addMonths(today, -40)) => ({ score, takenOn });
const detained = (times: number) => ({ 'administrative-penalty.of-parties': Array.from({ length: times }, () => ({ partyNumber: young.documentNumber, kind: 'detention', decidedOn: '2019-05-01' })) });
const session = (changes: object) => ({ ...scored(), 'guard-examination.session': { number: '第12场', regionCode: '410100', heldOn: addDays(today, 14), freePlaces: 3, ...changes } });
const read = ['education unknown', 'healthy unknown'];
const diploma = { 'qualification.of-person': [{ kind: 'diploma', number: 'X', name: '中专', level: 'secondary-vocational', awardedOn: '2020-07-01', isValid: true }] };

describe('a security guard certificate', () => {
  it.each<[string, World, string[]]>([
    ['someone of 24 with upper-secondary education, no record, 83 points and fingerprints', {}, read],
    ['someone of 56 whose only conviction is a negligent traffic crime, with 71 points', { submitter: born('1970-05-01'), registers: scored(71) }, read],
    ['someone whose certificate was revoked once, 3 years and 2 months ago', { registers: { 'public-order-licence.revocations': [{ revokedOn: addMonths(today, -38) }] } }, read],
    ['someone revoked exactly three years ago', { registers: { 'public-order-licence.revocations': [{ revokedOn: addYears(today, -3) }] } }, read],
    ['someone who turns 18 today', { submitter: born(addYears(today, -18)) }, read],
    ['someone whose diploma is shared, without the paper', { registers: diploma, handedIn: ['medical-certificate'] }, ['healthy unknown']],
    ['someone registered in another province', { registers: { 'population.person': null, 'national-population.registrations': [{ name: young.name }] }, answers: { photoSource: 'window' } }, [...read, 'photo-taken unknown']],
    ['someone who was detained twice', { registers: detained(2) }, read],
    ['someone who passed in the resit', { registers: scored(65, 52) }, read],
    ['someone who has not been examined and gave no fingerprints', { registers: { ...scored(), 'guard-examination.fingerprints': null } }, [...read, 'examination-passed unknown', 'fingerprints-kept unknown']],
    ['someone who failed twice in another year and registers again', { registers: { 'guard-examination.results': [longAgo(58), longAgo(52)] } }, [...read, 'examination-passed unknown']],
    ['someone who passed before the certificate was revoked, 3 years and 2 months ago', { registers: { 'public-order-licence.revocations': [{ revokedOn: addMonths(today, -38) }], 'guard-examination.results': [longAgo(83)] } }, [...read, 'examination-passed unknown']],
    ['someone who failed once and may resit', { registers: scored(52) }, [...read, 'examination-passed unknown']],
  ])('waits only for what people read when it is asked for by %s', (_title, known, expected) => {
    expect(troubleOf(world(known))).toEqual(expected);
  });

  it.each<[string, World, string]>([
    ['turns 18 next month', { submitter: born(addMonths(today, -18 * 12 + 1)) }, 'chinese-citizen-aged-18 fails'],
    ['is a foreigner', { submitter: { name: 'KIM MINSOO', documentType: 'passport', documentNumber: 'M12345678' } }, 'chinese-citizen-aged-18 fails'],
    ['was convicted of theft in 2016', { registers: { 'criminal-record.intentional-crimes': [{ personNumber: young.documentNumber, name: young.name }] } }, 'no-intentional-crime fails'],
    ['had the certificate revoked 20 months ago', { registers: { 'public-order-licence.revocations': [{ revokedOn: addMonths(today, -20) }] } }, 'no-recent-revocation fails'],
    ['had it revoked twice, long ago', { registers: { 'public-order-licence.revocations': [{ revokedOn: '2018-01-01' }, { revokedOn: '2012-01-01' }] } }, 'no-recent-revocation fails'],
    ['was detained three times', { registers: detained(3) }, 'no-disqualification-rehab-detention fails'],
    ['was in compulsory rehabilitation', { registers: { 'administrative-penalty.of-parties': [{ partyNumber: young.documentNumber, kind: 'compulsory-rehabilitation', decidedOn: '2012-05-01' }] } }, 'no-disqualification-rehab-detention fails'],
    ['scored 52 and 58 in the resit', { registers: scored(58, 52) }, 'examination-passed fails'],
    ['went to primary school only', { answers: { education: 'primary' } }, 'education fails'],
    ['has a medical certificate of seven months ago', { answers: { healthCertificateDate: addMonths(today, -7) } }, 'healthy fails'],
    ['holds a certificate', { registers: { 'public-order-licence.holders': [{ holderNumber: young.documentNumber, validUntil: null }] } }, 'no-current-certificate fails'],
    ['lives in Hebei', { answers: { regionCode: '130403' } }, 'lives-in-henan fails'],
    ['names a session nobody published', { registers: { ...scored(), 'guard-examination.session': null } }, 'session-open fails'],
    ['names a session of another city', { registers: session({ regionCode: '410300' }) }, 'session-open fails'],
    ['names a session of the day after tomorrow', { registers: session({ heldOn: addDays(today, 2) }) }, 'session-open fails'],
    ['failed twice in another year and names no session', { registers: { 'guard-examination.session': null, 'guard-examination.results': [longAgo(58), longAgo(52)] } }, 'session-open fails'],
    ['names a full session', { registers: session({ freePlaces: 0 }) }, 'session-open fails'],
    ['is registered by a company nobody knows', { answers: { registrationKind: 'employer', organiserUscc: makeUscc('91410105MA2700201') } }, 'organiser-registered fails'],
    ['hands in nothing', { handedIn: [] }, 'medical-certificate missing'],
  ])('is not for someone who %s', (_title, known, expected) => {
    expect(troubleOf(world(known))).toContain(expected);
  });

  it('is examined by the county of residence and issued by its city', () => {
    expect(service.jurisdiction(decided(world()))).toEqual({ kind: 'county-bureau', regionCode: '410103' });
    expect(service.upper?.(decided(world()))).toEqual({ kind: 'city-bureau', regionCode: '410103' });
  });

  it('is entered with the score, and says nothing of any record', () => {
    const [issued] = service.effects(decided(world()));
    expect(issued?.data).toMatchObject({ number: '豫保0000000007', kind: 'security-guard', holderNumber: young.documentNumber, validUntil: null, details: { examinationScore: 83, fingerprints: 'ZW0001', photoSource: 'on-file' } });
    expect(service.result.rows(decided(world())).map(({ value }) => value.zh)).toEqual(['豫保0000000007', young.name, young.documentNumber, '中心派出所', `自${formatDate(today, 'zh')}起长期有效`]);
  });
});
