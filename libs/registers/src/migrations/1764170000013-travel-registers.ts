import { recordTables } from './record-tables.js';
import { MakeTables } from './table.js';
import { travelTables } from './travel-tables.js';

/** What travel and certificates of record need: permits and who crossed the border, judgments, guardians, organisations; and until when a residence permit is endorsed. */
export class TravelRegisters1764170000013 extends MakeTables {
  readonly name = 'TravelRegisters1764170000013';
  protected readonly tables = [...recordTables, ...travelTables];
  protected override readonly columns = [
    {
      add: 'ALTER TABLE residence_registration ADD COLUMN permit_until date, ADD CONSTRAINT permit_has_number CHECK (permit_until IS NULL OR permit_number IS NOT NULL)',
      remove: 'ALTER TABLE residence_registration DROP CONSTRAINT permit_has_number, DROP COLUMN permit_until',
    },
  ];
}
