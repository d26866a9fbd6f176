import { goodsTables } from '../tables/goods.js';
import { MakeTables } from './table.js';

/** What purchases and transports of dangerous goods need. */
export class Goods1764170000038 extends MakeTables {
  readonly name = 'Goods1764170000038';
  protected readonly tables = goodsTables;
}
