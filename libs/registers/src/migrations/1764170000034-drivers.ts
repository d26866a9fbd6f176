import { driversTables } from '../tables/drivers.js';
import { driverColumns } from './driver-columns.js';
import { MakeTables } from './table.js';

/** What the services of drivers need. */
export class Drivers1764170000034 extends MakeTables {
  readonly name = 'Drivers1764170000034';
  protected readonly tables = driversTables;
  protected override readonly columns = driverColumns;
}
