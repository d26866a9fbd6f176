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

type Cycles = Pick<DrivingLicence, 'cycleStart' | 'firstIssuedOn'>;

/** The end of the scoring cycle that ended last; of the first one while none has. */
const lastCycleEnd = ({ cycleStart, firstIssuedOn }: Cycles): CivilDate => (cycleStart <= firstIssuedOn ? addYears(cycleStart, 1) : cycleStart);

/** When the next report of physical condition is due; where none was ever noted, after the cycle that ended last. */
export const medicalDue = (cycles: Cycles, file: LicenceFile | null): CivilDate => file?.medicalDueOn ?? addDays(lastCycleEnd(cycles), DAYS_AFTER_CYCLE);

/** The end of the scoring cycle to be reviewed next: the one that ended last, unless its review is on record. */
export function reviewCycleEnd(cycles: Cycles, reviews: readonly PassedReview[]): CivilDate {
  const isReviewed = reviews.some(({ cycleEnd }) => cycleEnd >= cycles.cycleStart);
  return isReviewed ? addYears(cycles.cycleStart, 1) : lastCycleEnd(cycles);
}
