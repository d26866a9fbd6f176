import { roadPermits } from '../tables/road-transport.js';
import { vehicleAffairsTables } from '../tables/vehicle-affairs.js';
import { MakeTables } from './table.js';
import { vehicleAffairsColumns } from './vehicle-affairs-columns.js';

/** What transfers, mortgages and the other affairs of vehicles need. */
export class VehicleAffairs1764170000033 extends MakeTables {
  readonly name = 'VehicleAffairs1764170000033';
  protected readonly tables = [...vehicleAffairsTables, roadPermits];
  protected override readonly columns = vehicleAffairsColumns;
}
