import { addDays, type CivilDate } from '@yichuang/kernel';

/** The number of a temporary plate; `office` are the first two signs of plates of the city. */
export const temporaryNumber = (office: string, serial: number): string => `${office}${String(serial).padStart(6, '0')}临`;

/** Its last day: after as many days as asked for, but not beyond the compulsory policy. */
export function lastTemporaryDay(from: CivilDate, days: number, insuredUntil: CivilDate): CivilDate {
  const asked = addDays(from, days - 1);
  return asked < insuredUntil ? asked : insuredUntil;
}
