import type { MigrationInterface, QueryRunner } from 'typeorm';

import { driverTables } from './driver-tables.js';
import { historyTables } from './history-tables.js';
import { populationTables } from './population-tables.js';
import { roadTables } from './road-tables.js';

const tables = [...populationTables, ...driverTables, ...roadTables, ...historyTables];

/** What the police registers hold, and who changed it for which application. */
export class Registers1764170000005 implements MigrationInterface {
  name = 'Registers1764170000005';

  async up(runner: QueryRunner): Promise<void> {
    for (const { create, indexes = [] } of tables) {
      for (const statement of [create, ...indexes]) await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${tables.map(({ name }) => name).join(', ')}`);
  }
}
