import { publicOrderTables } from '../tables/public-order.js';
import { MakeTables } from './table.js';

/** What guards, security companies, internet cafés, websites, dogs and public events need. */
export class PublicOrder1764170000037 extends MakeTables {
  readonly name = 'PublicOrder1764170000037';
  protected readonly tables = publicOrderTables;
  protected override readonly columns = [
    {
      add: `CREATE INDEX addresses_of_internet_cafes ON public_order_licence USING gin ((details -> 'publicIpAddresses')) WHERE kind = 'internet-cafe-security'`,
      remove: 'DROP INDEX addresses_of_internet_cafes',
    },
  ];
}
