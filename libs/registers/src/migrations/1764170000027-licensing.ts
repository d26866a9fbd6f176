import { licensingTables } from '../tables/licensing.js';
import { MakeTables } from './table.js';

/** What licences of public order need. */
export class Licensing1764170000027 extends MakeTables {
  readonly name = 'Licensing1764170000027';
  protected readonly tables = licensingTables;
}
