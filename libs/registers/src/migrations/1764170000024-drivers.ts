import { driversTables } from '../tables/drivers.js';
import { MakeTables } from './table.js';

/** What driving licences need beside their renewal. */
export class Drivers1764170000024 extends MakeTables {
  readonly name = 'Drivers1764170000024';
  protected readonly tables = driversTables;
}
