import { foreignersTables } from '../tables/foreigners.js';
import { MakeTables } from './table.js';

/** What visas, stay, residence and lodging of people from abroad need. */
export class Foreigners1764170000026 extends MakeTables {
  readonly name = 'Foreigners1764170000026';
  protected readonly tables = foreignersTables;
}
