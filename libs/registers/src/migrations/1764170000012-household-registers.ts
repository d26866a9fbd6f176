import type { MigrationInterface, QueryRunner } from 'typeorm';

import { householdColumns } from './household-columns.js';
import { householdTables } from './household-tables.js';

/** What registrations of households need: numbers and booklets, families, marriages, addresses, cards, and who moved when. */
export class HouseholdRegisters1764170000012 implements MigrationInterface {
  name = 'HouseholdRegisters1764170000012';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of householdColumns.add) await runner.query(statement);
    for (const { create, indexes = [] } of householdTables) {
      for (const statement of [create, ...indexes]) await runner.query(statement);
    }
    await runner.query(addressesInUse);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${householdTables.map(({ name }) => name).join(', ')}`);
    for (const statement of householdColumns.remove) await runner.query(statement);
  }
}

const addressesInUse = `INSERT INTO standard_address (address, region_code, police_station, settlement)
  SELECT DISTINCT ON (address) address, region_code, police_station, CASE WHEN address ~ '村[0-9]+组' THEN 'village' ELSE 'town' END
  FROM population_household ORDER BY address, id`;
