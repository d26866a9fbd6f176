import { troubleOf } from '../../../../test/support/assess-world.js';
import { address, assessed, card, changesOf, decided, elsewhereOf, entryOf, given, origin, problemsOf, refused, someone, target, today, type Assessed } from '../../../../test/support/moving-cases.js';
import { studentMigration as service } from './student-migration.js';

const student = someone('周阳', '2008-03-02', 'male', '411525');
const manager = someone('亓卫东', '1979-06-01', 'male', '410105');
const father = someone('周建林', '1978-06-01', 'male', '411628');
const study = { schoolUscc: '', schoolName: '河南嵩阳大学', isFullTime: true, admissionNumber: 'LQ1', studentNumber: null, enteredOn: '2026-09-05', status: 'admitted', leftOn: null };
const diploma = { kind: 'diploma', number: 'D1', name: '河南嵩阳大学', level: 'bachelor', awardedOn: '2026-06-26', isValid: true };

interface World {
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly facts?: Readonly<Record<string, unknown>>;
}

const leaving = { studentNumber: undefined, leaveDate: undefined, diplomaNumber: undefined, destination: undefined };
const school = (service.samples[0]?.answers(today, () => manager) as { readonly schoolUscc: string }).schoolUscc;

/** A new student of this year. */
const world = ({ answers = {}, facts = {} }: World): Assessed =>
  assessed(service, {
    submitter: student,
    answers: { ...leaving, applicationKind: 'enrolment', admissionNumber: 'LQ1', entryDate: '2026-09-05', targetAddress: address.address, targetHouseholdNumber: target.number, headOfHousehold: manager, ...answers },
    facts: {
      mover: entryOf(student, { relationToHead: 'child' }),
      origin,
      target: { ...target, type: 'collective-school', headId: manager.documentNumber },
      address,
      card,
      biometrics: { takenOn: '2026-08-01', hasFingerprints: true, comparison: 'no-match' },
      schoolings: [{ ...study, schoolUscc: school }],
      manager: { uscc: school, name: '河南嵩阳大学' },
      headConsent: given,
      ...facts,
    },
  });

const inSchool = { ...origin, type: 'collective-school' };
const left = { ...study, schoolUscc: school, studentNumber: 'S1', enteredOn: '2022-09-05', status: 'graduated', leftOn: '2026-06-30' };
const parent = { idNumber: father.documentNumber, role: 'father', name: father.name, isAlive: true, householdNumber: target.number };
const graduates = { applicationKind: 'graduation', admissionNumber: undefined, studentNumber: 'S1', entryDate: '2022-09-05', leaveDate: '2026-06-30', diplomaNumber: 'D1', destination: 'home', headOfHousehold: father };
const goesHome: World = { answers: graduates, facts: { origin: inSchool, schoolings: [left], qualifications: [diploma], target: { ...target, headId: father.documentNumber }, parents: [parent] } };
const stays: World = { answers: { ...graduates, destination: 'keep', targetAddress: undefined, targetHouseholdNumber: undefined, headOfHousehold: undefined, headConsent: undefined }, facts: { ...goesHome.facts, target: null, address: null } };
const toShanxi: World = {
  answers: { ...graduates, applicationKind: 'transfer-withdrawal', diplomaNumber: undefined, approvalNumber: 'T1', targetAddress: '山西省晋城市城区黄华街1号', targetHouseholdNumber: undefined, headOfHousehold: undefined, headConsent: undefined },
  facts: { ...goesHome.facts, schoolings: [{ ...left, status: 'withdrawn' }], target: null, address: null, parents: [], moves: [{ fromAddress: '山西省晋城市城区黄华街1号', toHousehold: origin.number, movedOn: '2022-09-20' }] },
};
const toWork: World = { answers: { ...graduates, destination: 'workplace', employerName: '某公司', headOfHousehold: manager }, facts: { ...goesHome.facts, target: { ...target, type: 'collective-employer', headId: manager.documentNumber }, livelihoods: [{ ground: 'employment', regionCode: '410105', reference: 'SB', name: '某公司', since: '2026-07-01' }] } };

describe('the registration of students', () => {
  it.each<[string, World]>([
    ['a new student of this year is admitted full-time', {}],
    ['a graduate returns to the parents’ household', goesHome],
    ['a graduate returns to the household left at enrolment', { ...goesHome, facts: { ...goesHome.facts, parents: [], moves: [{ fromAddress: address.address, toHousehold: origin.number, movedOn: '2022-09-20' }] } }],
    ['a graduate enters the household of the employer', toWork],
    ['a graduate stays for up to two years', stays],
    ['a graduate goes on to another school', { ...goesHome, answers: { ...graduates, destination: 'next-school', headOfHousehold: manager }, facts: { ...goesHome.facts, target: { ...target, type: 'collective-school', headId: manager.documentNumber } } }],
  ])('meets every condition when %s', (_title, known) => {
    expect(troubleOf(world(known))).toEqual([]);
    expect(world(known).verdict).toBe('person');
  });

  it.each<[string, World, string[]]>([
    ['a student withdraws and goes back to Shanxi: the decision is read', toShanxi, ['withdrawal-decision missing', 'receiving-household-booklet missing']],
    ['the place in Shanxi is on no record', { ...toShanxi, facts: { ...toShanxi.facts, moves: [] } }, ['destination-open unknown', 'withdrawal-decision missing', 'receiving-household-booklet missing']],
    ['a new student comes from another province', { facts: { mover: null, origin: null, elsewhere: [elsewhereOf(student)] } }, ['migration-certificate missing']],
    ['the course is part-time', { answers: { studyForm: 'part-time' } }, ['admitted-full-time fails']],
    ['the record says part-time', { facts: { schoolings: [{ ...study, schoolUscc: school, isFullTime: false }] } }, ['admitted-full-time fails']],
    ['the admission is on no record', { facts: { schoolings: [] } }, ['admitted-full-time unknown', 'admission-letter missing']],
    ['the student has left', { facts: { schoolings: [{ ...study, schoolUscc: school, status: 'withdrawn', leftOn: '2026-10-01' }] } }, ['admitted-full-time fails']],
    ['it is the second year', { answers: { entryDate: '2025-09-05' }, facts: { schoolings: [{ ...study, schoolUscc: school, enteredOn: '2025-09-05' }] } }, ['enrolment-window fails']],
    ['the entry is in spring', { answers: { entryDate: '2027-02-20' } }, ['enrolment-window fails']],
    ['the household is another school’s', { facts: { manager: { uscc: 'x', name: '某学院' } } }, ['school-has-collective fails']],
    ['the household is a family’s', { facts: { target: { ...target, headId: manager.documentNumber } } }, ['school-has-collective fails']],
    ['the school has not agreed', { facts: { headConsent: null } }, ['school-has-collective fails']],
    ['the comparison fails', { facts: { biometrics: { takenOn: '2026-08-01', hasFingerprints: true, comparison: 'another-identity' } } }, ['photo-match fails']],
    ['no photo has been taken', { facts: { biometrics: null } }, ['photo-match unknown']],
    ['a graduate names an unrelated household as home', { ...goesHome, facts: { ...goesHome.facts, parents: [] } }, ['destination-open fails']],
    ['the head at home has refused', { ...goesHome, facts: { ...goesHome.facts, headConsent: refused } }, ['destination-open fails']],
    ['the household at home is closed', { ...goesHome, facts: { ...goesHome.facts, target: { ...target, status: 'closed' } } }, ['destination-open fails']],
    ['a graduate is not registered at the school', { ...goesHome, facts: { ...goesHome.facts, origin } }, ['leaves-school fails']],
    ['the record has no graduation', { ...goesHome, facts: { ...goesHome.facts, schoolings: [{ ...left, status: 'enrolled', leftOn: null }] } }, ['leaves-school fails']],
    ['the student number is on no record', { ...goesHome, facts: { ...goesHome.facts, schoolings: [] } }, ['leaves-school unknown']],
    ['the diploma is on no record', { ...goesHome, facts: { ...goesHome.facts, qualifications: [] } }, ['diploma missing']],
    ['the employer does not insure the graduate', { ...toWork, facts: { ...toWork.facts, livelihoods: [] } }, ['employment-proof missing']],
    ['the move was put off before', { ...stays, facts: { ...stays.facts, stay: { idNumber: student.documentNumber, householdNumber: '1', until: '2026-12-31' } } }, ['destination-open fails']],
    ['a student left the school three years ago, whatever day they give', { ...stays, facts: { ...stays.facts, schoolings: [{ ...left, leftOn: '2023-06-30' }] } }, ['destination-open fails']],
    ['a sentence runs', { facts: { sentences: [{ kind: 'parole', until: null }] } }, ['no-supervised-sentence unknown', 'article-14-approval missing']],
    ['a case is open', { facts: { openCases: [{ caseNumber: 'C', kind: 'migration', openedOn: today }] } }, ['no-open-case fails']],
  ])('waits for its named condition when %s', (_title, known, expected) => {
    expect(troubleOf(world(known))).toEqual(expected);
  });

  it.each<[string, World, (readonly [string, object])[]]>([
    ['a new student moves into the school’s household', {}, [
      ['population.move', { idNumber: student.documentNumber, from: origin.number, to: target.number, relationToHead: 'unrelated', movedOn: today, reason: 'enrolment' }],
      ['household.settle', { number: origin.number, relations: [] }],
      ['identity-card.flag-address', { idNumber: student.documentNumber }],
      ['residence.end', { idNumber: student.documentNumber, city: '4101', endedOn: today }],
    ]],
    ['a graduate may stay', stays, [
      ['household.keep-in-school', { idNumber: student.documentNumber, householdNumber: origin.number, until: '2028-06-30' }],
      ['population.change-items', { idNumber: student.documentNumber, education: 'bachelor' }],
      ['population.record-item-change', { number: `BG0000000007-education-${student.documentNumber.slice(-6)}`, idNumber: student.documentNumber, item: 'education', before: '', after: '大学本科', changedOn: today }],
    ]],
    ['a student leaves for Shanxi', toShanxi, [['population.depart', { idNumber: student.documentNumber, certificate: '豫迁00000007', toAddress: '山西省晋城市城区黄华街1号', leftOn: today }]]],
  ])('is entered: %s', (_title, known, expected) => {
    expect(changesOf(service, world(known))).toEqual(expected);
  });

  it('makes a graduate at home a child of the head, and enters a new student of another province', () => {
    expect(changesOf(service, world(goesHome))[0]?.[1]).toMatchObject({ relationToHead: 'child', reason: 'leaving-school' });
    expect(changesOf(service, world({ facts: { mover: null, origin: null, elsewhere: [elsewhereOf(student)] } }))[0]).toMatchObject(['population.enter', { to: target.number, relationToHead: 'unrelated' }]);
  });

  it('lies with the school’s station, or with the one at home', () => {
    const at = (known: World) => service.jurisdiction(decided(world(known))).regionCode;
    expect([at({}), at(goesHome), at(toWork), at(toShanxi)]).toEqual(['410105', '410105', origin.regionCode, origin.regionCode]);
  });

  it('gives a certificate to who leaves the province, and tells until when another may stay', () => {
    const titles = [{}, stays, toShanxi].map((known) => service.result.titleFor?.(decided(world(known))).zh);
    expect(titles).toEqual(['居民户口簿（登记页）', '学生集体户口暂缓迁出登记', '户口迁移证']);
    expect(service.result.rows(decided(world(toShanxi))).map(({ value }) => value.zh)).toContain('豫迁00000007');
    expect(service.result.rows(decided(world(stays))).map(({ value }) => value.zh)).toContain('2028年6月30日');
  });

  it.each<[string, Readonly<Record<string, unknown>>, string[]]>([
    ['no diploma number of a graduate', { diplomaNumber: undefined }, ['/diplomaNumber']],
    ['a leave before the entry', { leaveDate: '2020-01-01' }, ['/leaveDate']],
  ])('refuses a form with %s', (_title, answers, expected) => {
    expect(problemsOf(service, answers)).toEqual(expected);
  });
});
