import { assess, caseOf, type Assessment, type Delegation, type DrivingLicence, type HeldClass, type LicenceClass, type MedicalReport, type OpenAccident, type OpenViolation, type Party, type RenewedLicence } from '@yichuang/definition';
import { addDays, addYears, makeIdentityNumber, type CivilDate } from '@yichuang/kernel';

import { classesOf, fit, foreigner, partyOf, personOf, renewal, situation, today, type World } from '../../../../test/support/renewal-cases.js';

const office = { code: '410100-traffic', name: { zh: '郑州市车管所', en: 'Zhengzhou vehicle office' }, regionCode: '410100' };
const violation: OpenViolation = { recordNumber: 'V1', at: '2026-10-14T01:00:00Z', place: '文化路', code: '1344', fine: 200, points: 6, status: 'unprocessed' };
const accident: OpenAccident = { caseNumber: 'A1', at: '2026-10-01T01:00:00Z', place: '花园路' };

const assessed = (world: World): Assessment => {
  const { request, seen } = situation(world);
  return assess(renewal, request, seen);
};

const notHolding = ({ findings }: Assessment): string[] => findings.filter(({ result }) => result !== 'holds').map(({ id, result }) => `${id} ${result}`);
const reasonOf = ({ findings }: Assessment, id: string): string | undefined => findings.find((finding) => finding.id === id)?.reason?.en;

/** The licence as the driver register gets it on a grant. */
function renewed(world: World): RenewedLicence {
  const { request, seen } = situation(world);
  const [effect] = renewal.effects({ ...caseOf(request, seen), decidedOn: today, office, serial: 7 });
  if (!effect) throw new Error('Nothing is changed');
  return effect.data as RenewedLicence;
}

const aged = (age: number): CivilDate => addYears(today, -age);
const tenYears: Partial<DrivingLicence> = { firstIssuedOn: '2010-08-15', validFrom: '2016-08-15', validUntil: '2026-08-15', cycleStart: '2026-08-15', status: 'overdue-renewal' };

const granted: [string, World, Partial<RenewedLicence>][] = [
  ['Cao Bin’s first licence without a full cycle becomes ten years', {}, { validFrom: '2026-12-20', validUntil: '2036-12-20' }],
  ['an overdue ten-year licence becomes long-term from the day of the decision', { licence: tenYears }, { validFrom: today, validUntil: null }],
  [
    'a driver of 71 with an ability test of 93 is renewed',
    { birthDate: '1955-03-02', licence: { classes: classesOf('C2'), firstIssuedOn: '2021-01-30', validFrom: '2021-01-30', validUntil: '2027-01-30' }, abilityTest: { score: 93, takenOn: '2026-11-03' } },
    { validFrom: '2027-01-30', validUntil: '2037-01-30', classes: classesOf('C2') },
  ],
  [
    'a licence with a 12-point cycle of 2024, course passed, gets six years again',
    { licence: { fullPointsCycles: [{ cycleStart: '2023-12-20', educationPassedOn: '2024-10-01' }] } },
    { validFrom: '2026-12-20', validUntil: '2032-12-20' },
  ],
];

const waiting: [string, World, string][] = [
  ['the licence expires only on 2027-04-30', { licence: { validUntil: '2027-04-30' } }, 'in-window'],
  ['a notice of 2026-10-14 is not handled', { violations: [violation] }, 'violations-settled'],
  ['an accident case is open', { accidents: [accident] }, 'violations-settled'],
  ['the licence expired on 2025-10-01', { licence: { validUntil: '2025-10-01', status: 'overdue-renewal' } }, 'in-window'],
  ['the licence is detained for 12 points', { licence: { status: 'detained' } }, 'licence-status'],
  ['no institution reported within six months', { report: null, handedIn: ['medical-report'] }, 'medical-valid'],
  ['a driver of 70 took no ability test', { birthDate: aged(70) }, 'ability-test'],
  ['the licence is of long-term validity', { licence: { validUntil: null } }, 'has-expiry'],
  ['the course after 12 points is owed', { licence: { pointsThisCycle: 12, fullPointsCycles: [{ cycleStart: '2025-12-20', educationPassedOn: null }] } }, 'not-full-points'],
];

describe('renewal of a driving licence', () => {
  it.each(granted)('%s', (_title, world, expected) => {
    expect(notHolding(assessed(world))).toEqual([]);
    expect(assessed(world).verdict).toBe('granted');
    expect(renewed(world)).toMatchObject(expected);
  });

  it.each(waiting)('waits for a person when %s', (_title, world, condition) => {
    const assessment = assessed(world);
    expect(notHolding(assessment)).toEqual([`${condition} fails`]);
    expect(assessment.verdict).toBe('person');
  });

  it('names the first day for an application that comes too early', () => {
    expect(reasonOf(assessed({ licence: { validUntil: '2027-04-30' } }), 'in-window')).toContain('30 January 2027');
  });

  it('waits for a person when there is no licence at all', () => {
    const assessment = assessed({ licence: null });
    expect(notHolding(assessment)).toContain('licence-status fails');
    expect(assessment.verdict).toBe('person');
  });

  it('waits for a person at 12 points whose course is not on record', () => {
    expect(notHolding(assessed({ licence: { pointsThisCycle: 12 } }))).toEqual(['not-full-points fails']);
  });

  it.each<[string, Partial<DrivingLicence>, CivilDate, string[]]>([
    ['of 29 February until 28 February of the next year', { validFrom: '2018-02-28', validUntil: '2024-02-29', status: 'overdue-renewal' }, '2025-02-28', []],
    ['of 29 February no longer on 1 March', { validFrom: '2018-02-28', validUntil: '2024-02-29', status: 'overdue-renewal' }, '2025-03-01', ['in-window fails']],
    ['across a 29 February from 90 days before', { validFrom: '2018-03-01', validUntil: '2024-03-01' }, '2023-12-02', []],
    ['across a 29 February not from 91 days before', { validFrom: '2018-03-01', validUntil: '2024-03-01' }, '2023-12-01', ['in-window fails']],
  ])('may be asked for a licence that ends on the day %s', (_title, licence, filedOn, found) => {
    const { request, seen } = situation({ licence, report: { ...fit, issuedOn: filedOn } });
    expect(notHolding(assess(renewal, { ...request, receivedOn: filedOn }, seen)).filter((each) => each.startsWith('in-window'))).toEqual(found);
  });

  it.each([
    ['90 days before expiry', addDays(today, 90), []],
    ['91 days before expiry', addDays(today, 91), ['in-window fails']],
    ['one year after expiry', addYears(today, -1), []],
    ['one year and a day after expiry', addDays(addYears(today, -1), -1), ['in-window fails']],
  ])('the window on %s', (_title, validUntil, found) => {
    expect(notHolding(assessed({ licence: { validFrom: addYears(validUntil, -6), validUntil } }))).toEqual(found);
  });

  it.each([
    ['stays open until the day to which it was deferred', '2024-11-23', '2026-11-23', []],
    ['is over the day after', '2024-11-23', '2026-11-22', ['in-window fails']],
    ['is not moved by a deferral of an earlier term', '2018-11-23', '2026-11-23', ['in-window fails']],
  ])('the window %s', (_title, dueOn, deferUntil, found) => {
    const licence = { validFrom: '2018-11-23', validUntil: '2024-11-23', status: 'overdue-renewal' as const };
    expect(notHolding(assessed({ licence, deferrals: [{ item: 'renewal', dueOn, deferUntil }] }))).toEqual(found);
  });

  it.each([
    ['issued six months ago to the day', { ...fit, issuedOn: '2026-05-23' }, []],
    ['issued a day earlier', { ...fit, issuedOn: '2026-05-22' }, ['medical-valid fails']],
    ['by an institution not on the list', { ...fit, listed: false }, ['medical-valid fails']],
    ['unfit for the class', { ...fit, fitFor: ['C2'] as LicenceClass[] }, ['medical-valid fails']],
  ])('a fitness report %s', (_title, report, found) => {
    expect(notHolding(assessed({ report }))).toEqual(found);
  });

  it.each([
    ['passed with 90 a year ago to the day', { score: 90, takenOn: '2025-11-23' }, []],
    ['passed with 90 a day earlier', { score: 90, takenOn: '2025-11-22' }, ['ability-test fails']],
    ['not passed with 89', { score: 89, takenOn: '2026-11-03' }, ['ability-test fails']],
  ])('an ability test of a driver of 70 %s', (_title, abilityTest, found) => {
    expect(notHolding(assessed({ birthDate: aged(70), abilityTest }))).toEqual(found);
  });

  it('asks no ability test the day before the 70th birthday', () => {
    expect(assessed({ birthDate: addDays(aged(70), 1) }).verdict).toBe('granted');
  });

  it.each<[string, number, LicenceClass[], LicenceClass[]]>([
    ['keeps A1 until 63', 62, ['A1', 'C1'], ['A1', 'C1']],
    ['turns A1 into C1 at 63', 63, ['A1'], ['C1']],
    ['turns A2 into C1 with its light trailer at 63', 63, ['A2'], ['C1', 'C6']],
    ['turns A2 into C1 alone at 70', 70, ['A2'], ['C1']],
    ['drops M at 63 and keeps C1', 63, ['C1', 'M'], ['C1']],
    ['keeps D until 70', 69, ['C1', 'D'], ['C1', 'D']],
    ['turns D into F at 70', 70, ['C1', 'D'], ['C1', 'F']],
    ['drops C6 at 70 and keeps C1', 70, ['C1', 'C6'], ['C1']],
  ])('%s', (_title, age, held, kept) => {
    const world: World = { birthDate: aged(age), licence: { classes: classesOf(...held) }, abilityTest: { score: 95, takenOn: '2026-11-03' } };
    expect(assessed(world).verdict).toBe('granted');
    expect(renewed(world).classes.map((each) => each.class)).toEqual(kept);
    const told = reasonOf(assessed(world), 'class-age');
    expect(told ?? '').toMatch(held.join() === kept.join() ? /^$/ : new RegExp(`\\b${kept.join('')}\\b`));
  });

  it('keeps a heavy class past 63 while its extension lasts', () => {
    const world: World = { birthDate: aged(64), licence: { classes: classesOf('B2'), heavyClassUntil: '2028-01-01' } };
    expect(renewed(world)).toMatchObject({ classes: classesOf('B2'), reviewedUntil: '2026-12-20' });
  });

  it('keeps the day on which the remaining class was first acquired', () => {
    const classes: HeldClass[] = [{ class: 'A1', acquiredOn: '2012-01-01' }, { class: 'C1', acquiredOn: '2001-01-01' }];
    expect(renewed({ birthDate: aged(63), licence: { classes } }).classes).toEqual([{ class: 'C1', acquiredOn: '2001-01-01' }]);
  });

  it('is not given when no class is left', () => {
    expect(notHolding(assessed({ birthDate: aged(63), licence: { classes: classesOf('M') } }))).toEqual(['class-age fails']);
  });

  it('looks at fitness for the classes that remain, not for those that end with age', () => {
    expect(assessed({ birthDate: aged(64), licence: { classes: classesOf('A1', 'C1') }, report: { ...fit, fitFor: ['C1'] } }).verdict).toBe('granted');
    expect(assessed({ birthDate: aged(64), licence: { classes: classesOf('B2') }, report: { ...fit, fitFor: ['B2'] } }).verdict).toBe('granted');
    expect(notHolding(assessed({ birthDate: aged(64), licence: { classes: classesOf('B2') }, report: { ...fit, fitFor: ['C2'] } }))).toEqual(['medical-valid fails']);
  });

  it.each([
    ['before the term', '2019-12-20', '2036-12-20'],
    ['in the first year of the term', '2020-12-20', '2032-12-20'],
    ['in the last year of the term', '2025-12-20', '2032-12-20'],
    ['after the term', '2026-12-20', '2036-12-20'],
  ])('a full cycle %s decides about the next one', (_title, cycleStart, validUntil) => {
    const fullPointsCycles = [{ cycleStart, educationPassedOn: '2026-11-01' }];
    expect(renewed({ licence: { fullPointsCycles } }).validUntil).toBe(validUntil);
  });

  it.each(['driver', 'violation', 'accident', 'medical', 'population'])('goes to a person when the %s register is silent', (silent) => {
    const assessment = assessed({ silent });
    expect(notHolding(assessment).filter((found) => found.endsWith('unknown'))).not.toEqual([]);
    expect(assessment.verdict).toBe('person');
  });

  it('does not wait for a register that it does not need', () => {
    expect(assessed({ silent: 'exit-entry' }).verdict).toBe('granted');
    expect(assessed({ silent: 'delegation' }).verdict).toBe('granted');
  });

  it('asks for the report on paper when no listed institution uploaded one', () => {
    const stateWith = (report: MedicalReport | null) => assessed({ report }).materials.find(({ id }) => id === 'medical-report')?.state;
    expect([stateWith(fit), stateWith({ ...fit, listed: false }), stateWith(null)]).toEqual(['waived', 'missing', 'missing']);
  });

  it('names the card it replaces, so that another decision on the same card changes nothing', () => {
    expect(renewed({ licence: { serial: '410000000009' } })).toMatchObject({ previousSerial: '410000000009', serial: '410000000007', issuingOffice: office.code });
  });

  it('shows on the new licence what the register will say', () => {
    const { request, seen } = situation({ birthDate: aged(64), licence: { classes: classesOf('A2') } });
    const rows = renewal.result.rows({ ...caseOf(request, seen), decidedOn: today, office, serial: 7 });
    expect(rows.map(({ value }) => value.en)).toEqual([request.submitter.documentNumber, '曹斌', '410100000001', '20 December 2020', 'C1C6', '20 December 2026', '20 December 2036']);
  });

  it.each([
    ['410100000001', true],
    ['330100000001', true],
    ['41010000001', false],
    ['4101000000012', false],
    ['010100000001', false],
    ['41010000000X', false],
  ])('the file number %s', (fileNumber, isRight) => {
    const { request } = situation({});
    const checked = renewal.form.validate({ ...request.form, fileNumber }, { today });
    expect(checked.ok ? [] : checked.error.map(({ pointer }) => pointer)).toEqual(isRight ? [] : ['/fileNumber']);
  });

  it('accepts its own prefilled form', () => {
    for (const world of [{}, { foreigner }, { licence: { validUntil: null } }]) expect(renewal.form.validate(situation(world).request.form, { today })).toMatchObject({ ok: true });
  });

  it('goes to a person when what was sent is not what the register says', () => {
    expect(notHolding(assessed({ answers: { fileNumber: '410100000002' } }))).toEqual(['register-agrees fails']);
  });
});

describe('renewal by an agent', () => {
  const principal = partyOf(personOf('1990-03-02'));
  const agent: Party = { name: '尹航', documentType: 'identity-card', documentNumber: makeIdentityNumber('410105', '1997-01-01', 13) };
  const asked: World = { submitter: agent, answers: { handledBy: 'agent', subject: principal, agentPhone: '13903710001' } };
  const delegation: Delegation = { grantedOn: '2026-11-01', validUntil: today };

  it('is granted to the principal with an electronic authorisation of that day', () => {
    expect(notHolding(assessed({ ...asked, delegation }))).toEqual([]);
    expect(assessed({ ...asked, delegation }).verdict).toBe('granted');
    expect(renewed({ ...asked, delegation }).licenceNumber).toBe(principal.documentNumber);
  });

  it.each([
    ['there is no authorisation', null],
    ['the authorisation has ended', { ...delegation, validUntil: addDays(today, -1) }],
  ])('waits for an officer when %s', (_title, given) => {
    const assessment = assessed({ ...asked, delegation: given });
    expect(notHolding(assessment)).toEqual(['authorised unknown']);
    expect(assessment.findings.find(({ id }) => id === 'medical-valid')).toMatchObject({ result: 'holds', isWithheld: true });
    for (const name of ['fileNumber', 'currentClasses', 'validUntil']) expect(situation({ ...asked, delegation: given }).request.form).not.toHaveProperty(name);
    expect(assessment.materials).toContainEqual({ id: 'authorisation', state: 'missing' });
    expect(assessment.verdict).toBe('person');
  });

  it('waits when the name given is not the one on the register', () => {
    expect(notHolding(assessed({ ...asked, delegation, answers: { ...asked.answers, subject: { ...principal, name: '曹彬' } } }))).toEqual(['subject-verified fails']);
  });
});

describe('renewal by a foreigner', () => {
  it('is granted on the exit-entry register’s word', () => {
    expect(notHolding(assessed({ foreigner }))).toEqual([]);
    expect(assessed({ foreigner }).verdict).toBe('granted');
    expect(renewed({ foreigner })).toMatchObject({ licenceNumber: 'M12345678', validUntil: '2036-12-20' });
  });

  it('waits for a person when no register knows their age', () => {
    const assessment = assessed({ foreigner: null });
    expect(notHolding(assessment)).toEqual(expect.arrayContaining(['class-age unknown', 'ability-test unknown']));
    expect(assessment.verdict).toBe('person');
  });

  it('waits for a person while the exit-entry register is silent', () => {
    const assessment = assessed({ foreigner, silent: 'exit-entry' });
    expect(notHolding(assessment)).toContain('class-age unknown');
    expect(assessment.verdict).toBe('person');
  });

  it('waits for a person when the permit to stay has ended', () => {
    expect(assessed({ foreigner: { ...foreigner, permitUntil: '2026-11-22' } }).verdict).toBe('person');
  });
});

describe('the office for a renewal', () => {
  const regionFor = (world: World) => {
    const { request, seen } = situation(world);
    return renewal.jurisdiction(caseOf(request, seen)).regionCode;
  };

  it('is where the card is collected', () => {
    expect(regionFor({ answers: { pickupOffice: '410302' } })).toBe('410302');
  });

  it('is otherwise that of the place of issue', () => {
    expect(regionFor({ licence: { issuingOffice: '410300-traffic' } })).toBe('410300');
  });

  it('is where the holder lives when the licence was issued outside the province, or is not known', () => {
    expect(regionFor({ licence: { issuingOffice: '110000-traffic' } })).toBe('410105');
    expect(regionFor({ licence: null })).toBe('410105');
    expect(regionFor({ licence: null, foreigner })).toBe('410303');
  });
});
