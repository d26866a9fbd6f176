import { foreignersTables } from '../tables/foreigners.js';
import { MakeTables } from './table.js';

/** What people from outside the mainland need of the exit-entry registers: visas, permits, where they lodge, what they lost. */
export class Foreigners1764170000036 extends MakeTables {
  readonly name = 'Foreigners1764170000036';
  protected readonly tables = foreignersTables;
  protected override readonly columns = [
    {
      add: `ALTER TABLE border_movement ADD COLUMN admitted_as text CHECK (admitted_as IN ('visa', 'visa-free', 'crew'))`,
      remove: 'ALTER TABLE border_movement DROP COLUMN admitted_as',
    },
    {
      add: `ALTER TABLE livelihood_record DROP CONSTRAINT livelihood_record_id_number_check, ADD CONSTRAINT livelihood_record_id_number_check CHECK (id_number ~ '^[0-9A-Z]{5,20}$')`,
      remove: `ALTER TABLE livelihood_record DROP CONSTRAINT livelihood_record_id_number_check, ADD CONSTRAINT livelihood_record_id_number_check CHECK (id_number ~ '^\\d{17}[\\dX]$') NOT VALID`,
    },
  ];
}
