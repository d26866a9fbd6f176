import { citizensAbroadTables } from '../tables/citizens-abroad.js';
import { MakeTables } from './table.js';

/** What passports and permits of citizens need. */
export class CitizensAbroad1764170000025 extends MakeTables {
  readonly name = 'CitizensAbroad1764170000025';
  protected readonly tables = citizensAbroadTables;
}
