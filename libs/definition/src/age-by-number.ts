import { ageOn, parseIdentityNumber, type CivilDate } from '@yichuang/kernel';

/** Full years on a day, as an identity number tells them; undefined for every other document. */
export function ageByNumber(documentNumber: string, day: CivilDate): number | undefined {
  const number = parseIdentityNumber(documentNumber);
  return number.ok ? ageOn(number.value.birthDate, day) : undefined;
}
