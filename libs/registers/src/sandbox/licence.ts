import { addDays, addYears, ageOn, type CivilDate } from '@yichuang/kernel';

import type { DriverPlan } from './driver-plan.js';
import { medicalInstitution } from './medical.js';
import type { AbilityTestRecord, LicenceRecord, MedicalReportRecord } from './records.js';
import type { Setting } from './setting.js';

/** Whoever holds a licence, owns a vehicle or meets with an accident: a citizen or not. */
export interface Holder {
  readonly documentNumber: string;
  readonly name: string;
  readonly regionCode: string;
  readonly birthDate: CivilDate;
}

const earlier = (one: CivilDate, another: CivilDate): CivilDate => (one < another ? one : another);

function terms({ term, termEndsInDays }: DriverPlan, today: CivilDate): Pick<LicenceRecord, 'firstIssuedOn' | 'validFrom' | 'validUntil'> {
  const end = addDays(today, termEndsInDays);
  const firstIssuedOn = addYears(end, term === 6 ? -6 : -16);
  const second = addYears(firstIssuedOn, 6);
  const third = addYears(second, 10);
  if (term === 6) return { firstIssuedOn, validFrom: firstIssuedOn, validUntil: second };
  return term === 10 ? { firstIssuedOn, validFrom: second, validUntil: third } : { firstIssuedOn, validFrom: third, validUntil: null };
}

export function makeLicence({ numbers, today, vehicleOfficeOf }: Setting, holder: Holder, plan: DriverPlan): LicenceRecord {
  const term = terms(plan, today);
  const { firstIssuedOn } = term;
  const cycle = ageOn(firstIssuedOn, today);
  const cycleStart = addYears(firstIssuedOn, cycle);
  const classes = plan.classes.map((held, index) => ({ class: held, acquiredOn: earlier(addYears(firstIssuedOn, index), today) }));
  return {
    licenceNumber: holder.documentNumber,
    fileNumber: numbers.licenceFile(holder.regionCode),
    holderName: holder.name,
    classes,
    ...term,
    issuingOffice: vehicleOfficeOf(holder.regionCode),
    cycleStart,
    pointsThisCycle: plan.points,
    fullPointsCycles: fullPointsCycles(plan, firstIssuedOn, cycle),
    reviewedUntil: classes.some(({ class: held }) => /^[AB]/.test(held)) ? addYears(cycleStart, 1) : term.validUntil,
    heavyClassUntil: null,
    status: plan.status,
    serial: numbers.licenceSerial(),
    pointsLastCycle: plan.pointsLastCycle ?? 0,
    medicalDueOn: plan.medicalDueInDays === undefined ? null : addDays(today, plan.medicalDueInDays),
  };
}

/** The course is done within weeks of reaching twelve points. */
function fullPointsCycles({ fullPoints }: DriverPlan, firstIssuedOn: CivilDate, cycle: number): LicenceRecord['fullPointsCycles'] {
  if (!fullPoints || fullPoints.cyclesAgo > cycle) return [];
  const cycleStart = addYears(firstIssuedOn, cycle - fullPoints.cyclesAgo);
  return [{ cycleStart, educationPassedOn: fullPoints.passed ? addDays(cycleStart, 300) : null }];
}

export function makeReports({ random, numbers, today }: Setting, { documentNumber, regionCode }: Holder, { report, classes }: DriverPlan): MedicalReportRecord[] {
  if (!report) return [];
  const { daysAgo, listed, unfitFor } = report;
  return [{
    reportNumber: numbers.record(regionCode),
    idNumber: documentNumber,
    institution: medicalInstitution(random, regionCode, listed),
    listed,
    issuedOn: addDays(today, -daysAgo),
    fitFor: classes.filter((held) => held !== unfitFor),
  }];
}

export const makeAbilityTests = ({ today }: Setting, { documentNumber }: Holder, { abilityTest }: DriverPlan): AbilityTestRecord[] =>
  abilityTest ? [{ idNumber: documentNumber, takenOn: addDays(today, -abilityTest.daysAgo), score: abilityTest.score }] : [];
