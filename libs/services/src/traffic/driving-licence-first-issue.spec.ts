import { decided, today, troubleOf } from '../../../../test/support/assess-world.js';
import { classesOf, driverCase, driverOf, type DriverWorld } from '../../../../test/support/driver-cases.js';
import { drivingLicenceFirstIssue as service } from './driving-licence-first-issue.js';

const chosen = (requestedClass: string, answers: object = {}) => ({ requestedClass, ...answers });
const result = (subject: string, score: number, takenOn: string) => ({ subject, score, takenOn });
const candidacy = (changes: object = {}) => ({
  'exam.candidacy': {
    learnerPermitOn: '2026-09-01',
    results: [result('subject-1', 94, '2026-09-01'), result('subject-2', 85, '2026-10-12'), result('subject-3-road', 90, '2026-11-20'), result('subject-3-safety', 96, '2026-11-20')],
    oathOn: '2026-11-20',
    ...changes,
  },
});
const learner = (learnerPermitOn: string) => candidacy({ learnerPermitOn, results: [result('subject-1', 94, learnerPermitOn)], oathOn: null });
const booking = (subject: string, testDate: string) => ({ subject, testSite: '郑州市第一考场', testDate, sessionTime: '上午第一场' });

const yangLin: DriverWorld = { person: driverOf('2007-03-02'), licence: null, registers: candidacy() };
const german: DriverWorld = {
  licence: null,
  answers: chosen('C1', { applicationKind: 'foreign', foreignLicenceNumber: 'B1X72', foreignIssueCountry: '德国', foreignIssueDate: '2019-05-01', foreignClasses: 'B' }),
  registers: {
    'population.person': null,
    'exit-entry.foreigner': { documentNumber: 'C01X00T47', name: 'ANNA SCHMIDT', birthDate: '1990-05-05', regionCode: '410105', address: '河南省郑州市金水区文化路1号', permitUntil: '2028-01-01', portrait: { takenOn: '2024-05-01', comparable: true } },
  },
  handedIn: ['foreign-licence'],
};
const luPeng: DriverWorld = {
  licence: { status: 'deregistered-recoverable', validFrom: '2018-11-30', validUntil: '2024-11-30' },
  answers: chosen('C1', { applicationKind: 'restore' }),
  registers: candidacy({ learnerPermitOn: null, results: [result('subject-1', 95, '2026-11-19')], oathOn: null }),
};

const rows: [string, DriverWorld, string[]][] = [
  ['Yang Lin, 19, with sight 5.0, all tests passed and the oath sworn', yangLin, []],
  ['a retired teacher of 72 with a passed ability test for C2', { person: driverOf('1954-03-02'), licence: null, answers: chosen('C2'), abilityTest: { score: 95, takenOn: '2026-11-01' } }, []],
  ['the same without the test', { person: driverOf('1954-03-02'), licence: null, answers: chosen('C2') }, ['age fails']],
  ['a German with a class B licence since 2019: an officer reads it', german, ['first-issue-class unknown', 'foreign-licence-valid unknown']],
  ['Lu Peng, deregistered for being a year overdue, restores it', luPeng, []],
  ['aged 17 for C1', { person: driverOf('2009-03-02'), licence: null }, ['age fails']],
  ['A2 as a first licence', { licence: null, answers: chosen('A2') }, ['first-issue-class fails']],
  ['a height of 151 cm for B2', { licence: null, answers: chosen('B2'), examination: { heightCm: 151 } }, ['height-and-sight fails']],
  ['revoked in 2023 for drunk driving', { licence: null, registers: { 'driver.offences': [{ offence: 'drunk-driving', measure: 'revoked', decidedOn: '2023-05-01' }] } }, ['no-lifetime-or-term-bar fails']],
  ['revoked for something else in 2024, two years ago', { licence: null, registers: { 'driver.offences': [{ offence: 'other', measure: 'revoked', decidedOn: '2024-11-23' }] } }, []],
  ['rescinded in 2024, less than three years ago', { licence: null, registers: { 'driver.offences': [{ offence: 'other', measure: 'rescinded', decidedOn: '2024-11-23' }] } }, ['no-lifetime-or-term-bar fails']],
  ['a hit-and-run crime long ago', { licence: null, registers: { 'driver.offences': [{ offence: 'hit-and-run-crime', measure: 'revoked', decidedOn: '1999-05-01' }] } }, ['no-lifetime-or-term-bar fails']],
  ['a traffic crime: an officer looks', { licence: null, registers: { 'criminal-record.summary': { convictions: [{ caseNumber: 'X', offence: '交通肇事罪', finalOn: '2020-01-01' }], needsVerification: false } } }, ['no-lifetime-or-term-bar unknown']],
  ['a fit report of 2026-04-30', { licence: null, examination: { issuedOn: '2026-04-30' } }, ['medical-valid fails']],
  ['sight of 4.8', { licence: null, examination: { visionLeft: '4.8' } }, ['height-and-sight fails']],
  ['one eye of 5.0 with a field of 150° for C1', { licence: null, examination: { visionLeft: '4.0', visualField: 150 } }, []],
  ['red-green colour blindness', { licence: null, examination: { colourVision: 'red-green-blind' } }, ['height-and-sight fails']],
  ['a hearing aid for D', { licence: null, answers: chosen('D'), examination: { hearingAid: true } }, ['height-and-sight fails']],
  ['the left leg missing for C2', { licence: null, answers: chosen('C2'), examination: { limbs: 'left-leg' } }, []],
  ['the left leg missing for C5', { licence: null, answers: chosen('C5'), examination: { limbs: 'left-leg', designated: true, fitFor: ['C5'] } }, ['height-and-sight fails']],
  ['the left leg missing for C1', { licence: null, examination: { limbs: 'left-leg' } }, ['height-and-sight fails']],
  ['measurements that were not sent', { licence: null, examination: { heightCm: null } }, ['height-and-sight unknown']],
  ['an illness', { licence: null, examination: { unsafeIllness: true } }, ['no-disqualifying-illness fails']],
  ['treatment that ended two years ago', { licence: null, registers: { 'drug-control.of-person': [{ kind: 'compulsory-treatment', endedOn: '2024-11-23' }] } }, ['no-drug-record fails']],
  ['drunk driving six years ago, asks for a lorry: never', { licence: null, answers: chosen('B2'), registers: { 'driver.offences': [{ offence: 'drunk-driving', measure: 'revoked', decidedOn: '2020-05-01' }] } }, ['heavy-class-clean-record fails']],
  ['the same, asks for a small car', { licence: null, registers: { ...candidacy(), 'driver.offences': [{ offence: 'drunk-driving', measure: 'revoked', decidedOn: '2020-05-01' }] } }, []],
  ['a revocation of four years ago, asks for a city bus', { licence: null, answers: chosen('A3'), registers: { 'driver.offences': [{ offence: 'other', measure: 'revoked', decidedOn: '2022-05-01' }] } }, ['heavy-class-clean-record fails']],
  ['drug use of five years ago, asks for a lorry: an officer looks for treatment that was ordered', { licence: null, answers: chosen('B2'), registers: { 'drug-control.of-person': [{ kind: 'use', endedOn: '2021-05-01' }] } }, ['heavy-class-clean-record unknown']],
  ['a military lorry driver with a fatal accident', { licence: null, answers: chosen('B2', { applicationKind: 'military', militaryLicenceNumber: '军驾001' }), handedIn: ['military-licence'], registers: { 'accident.findings': [{ caseNumber: 'A1', happenedOn: '2020-01-01', casualties: 'death', responsibility: 'equal' }] } }, ['first-issue-class unknown', 'heavy-class-clean-record fails']],
  ['a licence already', { licence: {} }, ['no-valid-licence fails']],
  ['where the applicant neither is registered nor lives', { licence: null, answers: { acceptingOffice: '411502' } }, ['residence fails', 'residence-permit missing']],
  ['where a residence is registered', { licence: null, answers: { acceptingOffice: '411502' }, registers: { 'residence.of-person': [{ regionCode: '411502' }] } }, []],
  ['after deregistration with an accident that is open', { licence: { status: 'deregistered' }, answers: { applicationKind: 'reapply' }, registers: { 'accident.open-of-party': [{ caseNumber: 'A1' }] } }, ['old-record-settled fails']],
  ['the same, called a first licence', { licence: { status: 'deregistered' }, registers: { 'accident.open-of-party': [{ caseNumber: 'A1' }] } }, ['old-record-settled fails']],
  ['a licence revoked for what no record says: an officer looks', { licence: { status: 'revoked' } }, ['no-lifetime-or-term-bar unknown']],
  ['restoring it at any office', { ...luPeng, answers: { ...luPeng.answers, acceptingOffice: '411502' } }, []],
  ['restoring what cannot be restored', { ...luPeng, licence: { status: 'deregistered' } }, ['first-issue-class fails']],
  ['cheating a year ago', { licence: null, registers: { 'driver.application-bans': [{ ground: 'cheating', until: '2026-12-01' }] } }, ['no-licence-ban fails']],
  ['subject 1 booked at once', { licence: null, answers: { testBooking: [booking('subject-1', '2026-11-30')] } }, []],
  ['subject 2 booked six days after the learner’s permit', { licence: null, answers: { testBooking: [booking('subject-2', '2026-11-26')] }, registers: learner('2026-11-20') }, ['test-booking fails']],
  ['subject 2 booked ten days after it', { licence: null, answers: { testBooking: [booking('subject-2', '2026-11-30')] }, registers: learner('2026-11-20') }, []],
  ['subject 2 booked before there is a permit', { licence: null, answers: { testBooking: [booking('subject-2', '2026-12-30')] } }, ['test-booking fails']],
  ['subjects booked out of order', { licence: null, answers: { testBooking: [booking('subject-2', '2027-02-01'), booking('subject-3-road', '2027-01-01')] }, registers: learner('2026-11-20') }, ['test-booking fails']],
  ['one subject booked twice', { licence: null, answers: { testBooking: [booking('subject-1', '2026-12-01'), booking('subject-1', '2026-12-08')] } }, ['test-booking fails']],
];

describe('a first driving licence', () => {
  it.each(rows)('%s', (_title, world, trouble) => {
    expect(troubleOf(driverCase(service, { ...world, answers: { testBooking: undefined, ...world.answers } }))).toEqual(trouble);
  });

  it('may be learned for without a school in small cars only', () => {
    const valid = driverCase(service, { licence: null }).request.form;
    const pointers = (requestedClass: string) => {
      const checked = service.form.validate({ ...valid, requestedClass, learnMode: 'self-study' }, { today });
      return checked.ok ? [] : checked.error.map(({ pointer }) => pointer);
    };
    expect([pointers('C1'), pointers('B2')]).toEqual([[], ['/learnMode']]);
  });

  it('is issued for six years with a year of probation', () => {
    const done = decided(driverCase(service, yangLin));
    expect(service.completion?.when(done)).toBe(false);
    expect(service.effects(done)).toMatchObject([
      { kind: 'issue', data: { licenceNumber: driverOf('2007-03-02').idNumber, fileNumber: '410141000007', classes: [{ class: 'C1', acquiredOn: today }], validUntil: '2032-11-23', probationUntil: '2027-11-23', cycleStart: today, status: 'normal' } },
    ]);
    expect(service.result.rows(done).at(-1)?.value.en).toBe('23 November 2032');
    expect(service.jurisdiction(done)).toEqual({ kind: 'vehicle-office', regionCode: '410105' });
  });

  it('gives back the classes that were deregistered', () => {
    const done = decided(driverCase(service, luPeng));
    expect(service.completion?.when(done)).toBe(false);
    expect(service.effects(done)).toMatchObject([{ kind: 'restore', data: { classes: classesOf('C1'), firstIssuedOn: '2020-12-20', probationUntil: null, fileNumber: '410100000001' } }]);
  });

  it('asks nobody for a test who only owed a report, and gives the term back', () => {
    const licence = { status: 'deregistered-recoverable', validFrom: '2022-11-30', validUntil: '2028-11-30' } as const;
    const done = decided(driverCase(service, { ...luPeng, licence, registers: { 'exam.candidacy': null } }));
    expect(service.completion?.when(done)).toBe(false);
    expect(service.effects(done)).toMatchObject([{ kind: 'restore', data: { validFrom: '2022-11-30', validUntil: '2028-11-30' } }]);
  });

  it('gives six years when the term ended less than a year ago', () => {
    const licence = { status: 'deregistered-recoverable', validFrom: '2020-03-30', validUntil: '2026-03-30' } as const;
    expect(service.effects(decided(driverCase(service, { ...luPeng, licence, registers: { 'exam.candidacy': null } })))).toMatchObject([{ kind: 'restore', data: { validFrom: today, validUntil: '2032-11-23' } }]);
  });

  it.each<[string, DriverWorld]>([
    ['the report does not find the holder fit for', { ...luPeng, examination: { fitFor: ['C1'] } }],
    ['have ended with age', { ...luPeng, person: driverOf('1961-03-02') }],
  ])('gives back no classes that %s', (_title, world) => {
    const licence = { ...luPeng.licence, classes: classesOf('A1', 'C1') };
    expect(service.effects(decided(driverCase(service, { ...world, licence })))).toMatchObject([{ kind: 'restore', data: { classes: classesOf('C1') } }]);
  });

  it.each<[string, DriverWorld, string]>([
    ['all tests for a first licence', { licence: null, registers: { 'exam.candidacy': null } }, 'Subject 1 theory, Subject 2 site driving, Subject 3 road driving, Subject 3 safe driving theory'],
    ['a failed subject again', { licence: null, registers: candidacy({ results: [result('subject-1', 89, '2026-09-01')] }) }, 'Subject 1 theory, Subject 2 site driving, Subject 3 road driving, Subject 3 safe driving theory'],
    ['subject 1 for a foreign licence', german, 'Subject 1 theory'],
    ['the oath alone', { licence: null, registers: candidacy({ oathOn: null }) }, 'all passed'],
  ])('admits to %s first', (_title, world, left) => {
    const done = decided(driverCase(service, world));
    expect(service.completion?.when(done)).toBe(true);
    expect(service.completion?.permit.rows(done)[2]?.value.en).toBe(left);
  });

  it('asks no test of a military driver of small cars', () => {
    const answers = { applicationKind: 'military', militaryLicenceNumber: '军驾001' };
    expect(service.completion?.when(decided(driverCase(service, { licence: null, answers })))).toBe(false);
  });

  it('names the tests that were booked', () => {
    const done = decided(driverCase(service, { licence: null, answers: { testBooking: [booking('subject-1', '2026-11-30')] } }));
    expect(service.completion?.permit.rows(done).slice(3).map(({ value }) => value.zh)).toEqual(['2026年11月30日', '郑州市第一考场 上午第一场']);
  });

  it('waits when the oath is reported before every test is passed', () => {
    const condition = service.conditions.find(({ id }) => id === 'tests-passed');
    const found = (registers: DriverWorld['registers']) => {
      const subject = decided(driverCase(service, { licence: null, registers }));
      const came = { ...subject, form: { ...subject.form, oathTakenOn: today } };
      return condition?.when?.(came) && typeof condition.check === 'function' ? condition.check(came).result : undefined;
    };
    expect([found(candidacy()), found(learner('2026-11-20'))]).toEqual(['holds', 'fails']);
  });
});
