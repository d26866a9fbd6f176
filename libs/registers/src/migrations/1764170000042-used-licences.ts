import { MakeTables, type Table } from './table.js';

const statuses = (list: string): string =>
  `ALTER TABLE public_order_licence DROP CONSTRAINT public_order_licence_status_check, ADD CONSTRAINT public_order_licence_status_check CHECK (status IN (${list}))`;

/** A licence for one purchase or one trip is used up and handed back. */
export class UsedLicences1764170000042 extends MakeTables {
  readonly name = 'UsedLicences1764170000042';
  protected readonly tables: readonly Table[] = [];
  protected override readonly columns = [{ add: statuses(`'valid', 'used', 'cancelled', 'revoked'`), remove: `${statuses(`'valid', 'cancelled', 'revoked'`)} NOT VALID` }];
}
