import { roadTables } from '../tables/road.js';
import { roadColumns } from './road-columns.js';
import { MakeTables } from './table.js';

/** What papers of vehicles and matters of the road need. */
export class Road1764170000032 extends MakeTables {
  readonly name = 'Road1764170000032';
  protected readonly tables = roadTables;
  protected override readonly columns = roadColumns;
}
