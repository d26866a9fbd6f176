import { driverTables } from './driver-tables.js';
import { historyTables } from './history-tables.js';
import { populationTables } from './population-tables.js';
import { roadTables } from './road-tables.js';
import { MakeTables } from './table.js';

/** What the police registers hold, and who changed it for which application. */
export class Registers1764170000005 extends MakeTables {
  readonly name = 'Registers1764170000005';
  protected readonly tables = [...populationTables, ...driverTables, ...roadTables, ...historyTables];
}
