import type { Text } from '@yichuang/kernel';

/** How far back to look, and by what. */
export interface Range {
  readonly id: string;
  readonly name: Text;
  readonly unit: 'minute' | 'hour';
  readonly hours: number;
}

/** Minutes are kept for days, hours for a year. */
export const ranges = [
  { id: '3h', name: { zh: '近3小时', en: 'Last 3 hours' }, unit: 'minute', hours: 3 },
  { id: '24h', name: { zh: '近24小时', en: 'Last 24 hours' }, unit: 'minute', hours: 24 },
  { id: '7d', name: { zh: '近7天', en: 'Last 7 days' }, unit: 'hour', hours: 7 * 24 },
  { id: '30d', name: { zh: '近30天', en: 'Last 30 days' }, unit: 'hour', hours: 30 * 24 },
  { id: '1y', name: { zh: '近1年', en: 'Last year' }, unit: 'hour', hours: 365 * 24 },
] as const satisfies readonly Range[];

export const rangeOf = (id: unknown): Range => ranges.find((range) => range.id === id) ?? ranges[0];

const unitMs = { minute: 60_000, hour: 3_600_000 } as const;

/** Whole minutes or hours, up to the one under way. */
export function boundsOf({ unit, hours }: Range, now: Date): { readonly from: Date; readonly until: Date } {
  const until = Math.floor(now.getTime() / unitMs[unit]) * unitMs[unit];
  return { from: new Date(until - hours * 3_600_000), until: new Date(until) };
}
