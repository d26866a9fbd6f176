import { civilTables } from '../tables/civil.js';
import { civilColumns } from './civil-columns.js';
import { MakeTables } from './table.js';

/** What identity cards, booklets, residence and certificates of the household register need. */
export class Civil1764170000021 extends MakeTables {
  readonly name = 'Civil1764170000021';
  protected readonly tables = civilTables;
  protected override readonly columns = civilColumns;
}
