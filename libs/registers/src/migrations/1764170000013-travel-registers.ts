import type { MigrationInterface, QueryRunner } from 'typeorm';

import { recordTables } from './record-tables.js';
import { travelTables } from './travel-tables.js';

const tables = [...recordTables, ...travelTables];

/** What travel and certificates of record need: permits and who crossed the border, judgments, guardians, organisations; and until when a residence permit is endorsed. */
export class TravelRegisters1764170000013 implements MigrationInterface {
  name = 'TravelRegisters1764170000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE residence_registration ADD COLUMN permit_until date, ADD CONSTRAINT permit_has_number CHECK (permit_until IS NULL OR permit_number IS NOT NULL)');
    for (const { create, indexes = [] } of tables) {
      for (const statement of [create, ...indexes]) await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${tables.map(({ name }) => name).join(', ')}`);
    await runner.query('ALTER TABLE residence_registration DROP CONSTRAINT permit_has_number, DROP COLUMN permit_until');
  }
}
