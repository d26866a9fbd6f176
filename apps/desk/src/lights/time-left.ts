import { civilDateOf, formatDate, workingCalendar, type CivilDate, type Text } from '@yichuang/kernel';

/** The last day of a period that ends at 24:00 of it. */
export const lastDayOf = (dueAt: Date): CivilDate => civilDateOf(new Date(dueAt.getTime() - 1));

const plural = (days: number): string => (days === 1 ? 'day' : 'days');

/** How long an officer still has, in working days. */
export function timeLeft(dueAt: Date, now: Date): Text {
  const [today, last] = [civilDateOf(now), lastDayOf(dueAt)];
  if (now >= dueAt) return late(workingCalendar.workingDaysBetween(last, today));
  if (last === today) return { zh: '今天到期', en: 'Due today' };
  const days = workingCalendar.workingDaysBetween(today, last);
  if (days === 0) return { zh: `${formatDate(last, 'zh')}到期`, en: `Due on ${formatDate(last, 'en')}` };
  return { zh: `剩${days}个工作日`, en: `${days} working ${plural(days)} left` };
}

const late = (days: number): Text => (days === 0 ? { zh: '已超期', en: 'Overdue' } : { zh: `超期${days}个工作日`, en: `${days} working ${plural(days)} overdue` });
