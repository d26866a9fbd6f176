import type { UseNature, Vehicle } from '@yichuang/definition';
import { addDays, addMonths, type CivilDate } from '@yichuang/kernel';

/** A step of a schedule: so many months apart until so many months after the first registration. */
interface Step {
  readonly every: number;
  readonly until: number;
}

type Inspected = Pick<Vehicle, 'category' | 'useNature' | 'approvedPassengers' | 'firstRegisteredOn'> & { readonly isVan: boolean };

const YEAR = 12;
const FOREVER = Number.MAX_SAFE_INTEGER;
const yearly: readonly Step[] = [{ every: 12, until: FOREVER }];
const halfYearly: readonly Step[] = [{ every: 6, until: FOREVER }];
const twiceAYearAfter = (years: number): readonly Step[] => [{ every: 12, until: years * YEAR }, ...halfYearly];

const operating: readonly UseNature[] = ['road-passenger', 'public-transit', 'taxi', 'ride-hailing', 'tourist-passenger', 'rental', 'driver-training'];
const isPassenger = ({ category }: Inspected): boolean => category.endsWith('-passenger');
const isMotorcycle = ({ category }: Inspected): boolean => category === 'motorcycle' || category === 'moped';

/** Kinds of vehicles that get marks without an inspection: small private cars but vans, and motorcycles (2022 reform). */
export const canBeExempt = (vehicle: Inspected): boolean =>
  isMotorcycle(vehicle) || (vehicle.category === 'small-passenger' && vehicle.useNature === 'non-operating' && (vehicle.approvedPassengers ?? 0) <= 9 && !vehicle.isVan);

/** How often a vehicle needs a mark (《道路交通安全法实施条例》第十六条 and the reform of 2022). */
function scheduleOf(vehicle: Inspected): readonly Step[] {
  if (vehicle.category === 'school-bus' || vehicle.useNature === 'school-transport') return halfYearly;
  if (canBeExempt(vehicle)) return [{ every: 24, until: 10 * YEAR }, ...yearly];
  if (isPassenger(vehicle) && operating.includes(vehicle.useNature)) return twiceAYearAfter(5);
  if (vehicle.category === 'small-passenger') return [{ every: 24, until: 6 * YEAR }, { every: 12, until: 15 * YEAR }, ...halfYearly];
  if (isPassenger(vehicle) || ['light-goods', 'heavy-goods', 'tractor', 'trailer'].includes(vehicle.category)) return twiceAYearAfter(10);
  return yearly;
}

/** The last day of the month so many months after the first registration. */
const endOfMonth = (firstRegisteredOn: CivilDate, months: number): CivilDate => addDays(addMonths(`${firstRegisteredOn.slice(0, 7)}-01`, months + 1), -1);

/** The end of the first period after a day. */
export function nextInspectionEnd(vehicle: Inspected, after: CivilDate): CivilDate {
  const schedule = scheduleOf(vehicle);
  for (let months = 0; ; ) {
    const { every } = schedule.find(({ until }) => months < until) as Step;
    months += every;
    const end = endOfMonth(vehicle.firstRegisteredOn, months);
    if (end > after) return end;
  }
}

/** Whole years from the first registration to the end of a period. */
export const yearOfPeriod = ({ firstRegisteredOn }: Inspected, end: CivilDate): number => Number(end.slice(0, 4)) - Number(firstRegisteredOn.slice(0, 4));
