import { decided, today, troubleOf } from '../../../../test/support/assess-world.js';
import { biometrics, cardWorld, ofGansu, type CardWorld } from '../../../../test/support/card-cases.js';
import { idCardFirstIssue as service } from './id-card-first-issue.js';

const world = (known: CardWorld) => cardWorld(service)({ card: null, born: '2010-05-01', ...known });
const home = { residenceOutsideHome: false };
const gansu = { answers: { reasonAway: 'live' }, born: '2009-05-01', handedIn: ['booklet'] };
const settled = { ...ofGansu('2009-05-01'), 'residence.of-person': [{ regionCode: '410105', permitNumber: 'JZ1' }] };

describe('a first identity card', () => {
  it.each<[string, CardWorld]>([
    ['someone who has turned 16 and never held one', {}],
    ['a girl of 6 whose parents apply', { born: '2020-05-01', byMother: true, handedIn: ['guardian-id'], answers: home, biometrics: { ...biometrics, hasFingerprints: false } }],
    ['a student of Gansu who lives in Henan on a residence permit', { ...gansu, registers: settled }],
  ])('meets every condition for %s, and goes to a person', (_title, known) => {
    expect(troubleOf(world(known))).toEqual([]);
    expect(world(known).verdict).toBe('person');
  });

  it.each<[string, CardWorld, string[]]>([
    ['a valid card is held', { card: { validFrom: '2020-01-01', validUntil: '2030-01-01', status: 'valid' } }, ['no-earlier-card fails']],
    ['one is being made', { applications: [{ number: 'SF1', kind: 'first', acceptedBy: '410105-station', signedOn: null }] }, ['no-earlier-card fails']],
    ['a child of 9 applies alone', { born: '2017-05-01' }, ['guardian-under-16 fails']],
    ['no register shows the mother', { born: '2020-05-01', byMother: true, handedIn: ['guardian-id'], registers: { 'population.guardianship': null } }, ['guardian-under-16 unknown', 'guardianship unknown', 'guardianship-proof missing']],
    ['the appointment is not within thirty days', { biometrics: null, answers: { appointmentTime: '2026-12-24T10:00' } }, ['biometrics fails']],
    ['the appointment is still to come', { biometrics: null }, ['biometrics unknown']],
    ['the fingerprints are another’s', { biometrics: { ...biometrics, comparison: 'another-identity' } }, ['biometrics fails']],
    ['an adult has given no fingerprints', { biometrics: { ...biometrics, hasFingerprints: false } }, ['biometrics unknown']],
    ['the registration was cancelled after moving abroad', { registers: { 'population.registration': { status: 'cancelled' } } }, ['registered fails', 'resident-elsewhere fails', 'booklet missing', 'residence-proof missing']],
    ['someone of Gansu has no ties here', { ...gansu, registers: ofGansu('2009-05-01') }, ['resident-elsewhere fails', 'residence-proof missing']],
    ['someone of Gansu says they apply at home', { ...gansu, answers: home, registers: settled }, ['resident-elsewhere fails']],
  ])('waits for more when %s', (_title, known, expected) => {
    expect(troubleOf(world(known))).toEqual(expected);
  });

  it('is made in opening hours only', () => {
    expect(() => world({ answers: { appointmentTime: '2026-12-01T20:00' } })).toThrow('appointmentTime');
  });

  it('is free, signed by the county of registration, and valid for ten years at 16', () => {
    const done = decided(world({}));
    expect(service.charges(done)).toEqual([]);
    expect(service.effects(done).map(({ data }) => data)).toEqual([
      { idNumber: done.applicant.documentNumber, validFrom: today, validUntil: '2036-11-23' },
      { number: 'SF410000000007', idNumber: done.applicant.documentNumber, kind: 'first', acceptedBy: '410105-station', signedOn: today },
    ]);
    expect(service.decidedBy(done)).toEqual({ kind: 'county-bureau', regionCode: '411302' });
    expect(service.result.rows(done).map(({ value }) => value.zh)).toContain('河南省南阳市宛城区某路1号');
  });
});
