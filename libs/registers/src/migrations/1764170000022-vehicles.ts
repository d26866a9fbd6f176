import { vehiclesTables } from '../tables/vehicles.js';
import { MakeTables } from './table.js';
import { vehicleColumns } from './vehicle-columns.js';

/** What the registration of vehicles needs. */
export class Vehicles1764170000022 extends MakeTables {
  readonly name = 'Vehicles1764170000022';
  protected readonly tables = vehiclesTables;
  protected override readonly columns = vehicleColumns;
}
