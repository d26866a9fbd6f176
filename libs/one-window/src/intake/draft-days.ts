import { addDays, startOfDay, type CivilDate } from '@yichuang/kernel';

/** Days after which an untouched draft is deleted (《个人信息保护法》第四十七条). */
export const draftDays = 30;

/** Days between the warning and the deletion. */
export const warnDaysBefore = 7;

/** Drafts last saved before then are told of. */
export const warnedWhenSavedBefore = (today: CivilDate): Date => startOfDay(addDays(today, warnDaysBefore - draftDays));

/** Drafts last saved before then are old. */
export const oldWhenSavedBefore = (today: CivilDate): Date => startOfDay(addDays(today, -draftDays));

/** Whose owner was told before then had time to come back. */
export const knownWhenWarnedBefore = (today: CivilDate): Date => startOfDay(addDays(today, 1 - warnDaysBefore));

/** The day on which a draft is deleted that was last saved on one day and is told of on another. */
export function deletedOn(savedOn: CivilDate, warnedOn: CivilDate): CivilDate {
  const [old, known] = [addDays(savedOn, draftDays + 1), addDays(warnedOn, warnDaysBefore)];
  return old > known ? old : known;
}
