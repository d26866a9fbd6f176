import type { MigrationInterface, QueryRunner } from 'typeorm';

import { vehicleOffices } from '../offices/vehicle-offices.js';

/** The offices, to begin with the vehicle offices of the cities. */
export class Places1764170000004 implements MigrationInterface {
  name = 'Places1764170000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    for (const { code, kind, name, regionCode, address, phone } of vehicleOffices()) {
      await runner.query(insert, [code, kind, name, regionCode, address, phone]);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE office');
  }
}

const table = `CREATE TABLE office (
  code text PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('vehicle-office', 'police-station', 'exit-entry-office', 'public-order-office', 'county-bureau', 'city-bureau')),
  name jsonb NOT NULL,
  region_code text NOT NULL,
  address jsonb NOT NULL,
  phone text NOT NULL,
  parent_code text REFERENCES office
)`;

const insert = 'INSERT INTO office (code, kind, name, region_code, address, phone) VALUES ($1, $2, $3, $4, $5, $6)';
