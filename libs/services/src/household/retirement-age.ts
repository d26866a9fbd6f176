import { addMonths, addYears, type CivilDate } from '@yichuang/kernel';

/** 国务院关于渐进式延迟法定退休年龄的办法: from 2025 later by one month for every so many months of birth, up to so many. */
interface Ladder {
  readonly age: number;
  readonly months: number;
  readonly most: number;
}

const men: Ladder = { age: 60, months: 4, most: 36 };
const womenAt55: Ladder = { age: 55, months: 4, most: 36 };
const womenAt50: Ladder = { age: 50, months: 2, most: 60 };
const FROM_YEAR = 2025;

function retiresOn(birthDate: CivilDate, { age, months, most }: Ladder): CivilDate {
  const bornAfter = (Number(birthDate.slice(0, 4)) - (FROM_YEAR - age)) * 12 + Number(birthDate.slice(5, 7)) - 1;
  const later = bornAfter < 0 ? 0 : Math.min(Math.floor(bornAfter / months) + 1, most);
  return addMonths(addYears(birthDate, age), later);
}

/** Whether someone has reached the statutory retirement age; undefined for a woman between the two ages, which depend on her post. */
export function hasRetired(birthDate: CivilDate, sex: 'male' | 'female', today: CivilDate): boolean | undefined {
  if (sex === 'male') return retiresOn(birthDate, men) <= today;
  if (retiresOn(birthDate, womenAt50) > today) return false;
  return retiresOn(birthDate, womenAt55) <= today ? true : undefined;
}
