import type { DrivingLicence, FullPointsCycle } from '@yichuang/definition';
import { addYears, type CivilDate } from '@yichuang/kernel';

/** A period for which a licence is valid; no end: long-term. */
export interface LicenceTerm {
  readonly validFrom: CivilDate;
  readonly validUntil: CivilDate | null;
}

/** What the next term depends on. */
type PresentTerm = Pick<DrivingLicence, 'validFrom' | 'validUntil' | 'fullPointsCycles'>;

/**
 * Whether twelve points were reached within the present term. A cycle that was running when the term began counts only
 * when its course was passed later: nobody is given a term while a course is owed.
 */
function reachedFullPoints({ validFrom, validUntil, fullPointsCycles }: PresentTerm): boolean {
  const within = ({ cycleStart, educationPassedOn }: FullPointsCycle) =>
    (validUntil === null || cycleStart < validUntil) && addYears(cycleStart, 1) > validFrom && (educationPassedOn === null || educationPassedOn > validFrom);
  return fullPointsCycles.some(within);
}

const isTenYears = ({ validFrom, validUntil }: PresentTerm): boolean => validUntil !== null && addYears(validFrom, 10) <= validUntil;

/**
 * The term that follows: ten years after six, long-term after ten, when no cycle of the present one reached twelve points;
 * otherwise six years (《机动车驾驶证申领和使用规定》第六十二条). It follows on without a gap when it was asked for in time,
 * however long the decision took; else it begins with the decision.
 */
export function nextTerm(licence: PresentTerm, filedOn: CivilDate, decidedOn: CivilDate): LicenceTerm {
  const validFrom = licence.validUntil !== null && licence.validUntil >= filedOn ? licence.validUntil : decidedOn;
  if (reachedFullPoints(licence)) return { validFrom, validUntil: addYears(validFrom, 6) };
  return { validFrom, validUntil: isTenYears(licence) ? null : addYears(validFrom, 10) };
}
