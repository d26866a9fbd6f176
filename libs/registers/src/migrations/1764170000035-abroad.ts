import { abroadTables } from '../tables/abroad.js';
import { abroadColumns } from './abroad-columns.js';
import { MakeTables } from './table.js';

/** What passports, permits and endorsements need. */
export class Abroad1764170000035 extends MakeTables {
  readonly name = 'Abroad1764170000035';
  protected readonly tables = abroadTables;
  protected override readonly columns = abroadColumns;
}
