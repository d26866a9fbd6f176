import { civilDateOf, endOfDay, workingCalendar, type CivilDate, type Text } from '@yichuang/kernel';

const law: Text = { zh: '《行政许可法》', en: 'Administrative Licensing Law' };

export interface Period {
  readonly length: number;
  readonly law: string;
  readonly startedOn: CivilDate;
  readonly dueOn: CivilDate;
  readonly dueAt: Date;
}

const known = new Map<string, Period>();

/** A period in working days from a day; remembered, as the one window does. */
export function period(startedOn: CivilDate, length: number): Period {
  const key = `${startedOn}/${length}`;
  const remembered = known.get(key);
  if (remembered) return remembered;
  const dueOn = workingCalendar.addWorkingDays(startedOn, length).on;
  const made = { length, law: JSON.stringify(law), startedOn, dueOn, dueAt: endOfDay(dueOn) };
  known.set(key, made);
  return made;
}

/** The period in which what was decided at an instant reaches the applicant. */
export const delivery = (decidedAt: Date): Period => period(civilDateOf(decidedAt), 10);

export const deliverBy = (decidedAt: Date): CivilDate => delivery(decidedAt).dueOn;
