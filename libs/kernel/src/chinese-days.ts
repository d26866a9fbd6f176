import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/** The days of the notices of 2004 to 2026. The package's own functions read dates in the time zone of the machine. */
export const noticeTables = load('chinese-days/dist/chinese-days.json') as Readonly<Record<'holidays' | 'workdays', Readonly<Record<string, string>>>>;

/** The lunar calendar, loaded when it is first asked: few processes need it. */
export const lunarCalendar = () => load('chinese-days') as typeof import('chinese-days');
