/** How much of its time is left to a piece of work: `late` none, `soon` a fifth or less of what it had when it was opened. */
export type Light = 'in-time' | 'soon' | 'late';

const SOON = 0.2;

export function lightOf({ openedAt, dueAt }: { readonly openedAt: Date; readonly dueAt: Date }, now: Date): Light {
  const left = dueAt.getTime() - now.getTime();
  if (left <= 0) return 'late';
  return left <= SOON * (dueAt.getTime() - openedAt.getTime()) ? 'soon' : 'in-time';
}

/** The same of a row of `task`, at `now`. */
export const isLateSql = (now: string): string => `due_at <= ${now}`;
export const isSoonSql = (now: string): string => `due_at > ${now} AND due_at - ${now} <= ${SOON} * (due_at - opened_at)`;
