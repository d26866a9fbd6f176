import { disputeTables } from '../tables/disputes.js';
import { MakeTables } from './table.js';

/** What mediation needs. */
export class Disputes1764170000039 extends MakeTables {
  readonly name = 'Disputes1764170000039';
  protected readonly tables = disputeTables;
}
