import type { Deferral, DeferralItem, DrivingLicence, LicenceFile, PassedReview } from '@yichuang/definition';
import { addDays, addYears, type CivilDate } from '@yichuang/kernel';

/** Reports and reviews are due within so many days after a scoring cycle has ended (第七十二条、第七十四条). */
export const DAYS_AFTER_CYCLE = 30;

/** The day by which something is due: a deferral of that very day moves it (第七十五条). */
function dueWith(deferrals: readonly Deferral[], item: DeferralItem, dueOn: CivilDate): CivilDate {
  const moved = deferrals.filter((each) => each.item === item && each.dueOn === dueOn).map(({ deferUntil }) => deferUntil);
  return [dueOn, ...moved].sort().at(-1) as CivilDate;
}

/** One year after `dueOn`, or the day to which it was deferred where that is later. */
export function lastDayFor(deferrals: readonly Deferral[], item: DeferralItem, dueOn: CivilDate, from = dueOn): CivilDate {
  const [late, deferred] = [addYears(from, 1), dueWith(deferrals, item, dueOn)];
  return deferred > late ? deferred : late;
}

/** When the next report of physical condition is due; where none was ever noted, after the cycle that ended last. */
export const medicalDue = ({ cycleStart }: Pick<DrivingLicence, 'cycleStart'>, file: LicenceFile | null): CivilDate => file?.medicalDueOn ?? addDays(cycleStart, DAYS_AFTER_CYCLE);

/** The end of the scoring cycle to be reviewed next: the one that ended last, unless there was none yet or its review is on record. */
export function reviewCycleEnd({ cycleStart, firstIssuedOn }: Pick<DrivingLicence, 'cycleStart' | 'firstIssuedOn'>, reviews: readonly PassedReview[]): CivilDate {
  const isReviewed = cycleStart <= firstIssuedOn || reviews.some(({ cycleEnd }) => cycleEnd >= cycleStart);
  return isReviewed ? addYears(cycleStart, 1) : cycleStart;
}
