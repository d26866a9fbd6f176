import type { BorderMovement } from '@yichuang/definition';
import { daysBetween, type CivilDate } from '@yichuang/kernel';

/**
 * Days someone has stayed in the country up to a day, those of entry and exit included; a stay that has not ended lasts
 * until today. An exit before which no entry is on record counts for nothing.
 */
export function daysStayed(movements: readonly BorderMovement[], today: CivilDate): number {
  let days = 0;
  let enteredOn: CivilDate | undefined;
  for (const { direction, on } of [...movements].reverse()) {
    if (direction === 'entry') enteredOn ??= on;
    else if (enteredOn !== undefined) {
      days += daysBetween(enteredOn, on) + 1;
      enteredOn = undefined;
    }
  }
  return enteredOn === undefined ? days : days + daysBetween(enteredOn, today) + 1;
}
