import { roadTables } from '../tables/road.js';
import { MakeTables } from './table.js';

/** What plates, inspection, violations and accidents need. */
export class Road1764170000023 extends MakeTables {
  readonly name = 'Road1764170000023';
  protected readonly tables = roadTables;
}
