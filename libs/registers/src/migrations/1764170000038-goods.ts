import { goodsTables } from '../tables/goods.js';
import { transportQualifications, transportVehicles } from '../tables/road-transport.js';
import { carrierPermits } from './carrier-permits.js';
import { MakeTables } from './table.js';

/** What purchases and transports of dangerous goods need. */
export class Goods1764170000038 extends MakeTables {
  readonly name = 'Goods1764170000038';
  protected readonly tables = [...goodsTables, carrierPermits, transportVehicles, transportQualifications];
}
