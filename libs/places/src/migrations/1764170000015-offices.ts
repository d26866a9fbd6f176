import type { MigrationInterface, QueryRunner } from 'typeorm';

import { policeOffices } from '../offices/police-offices.js';

/** The offices of every city and county, and to which office each reports. */
export class Offices1764170000015 implements MigrationInterface {
  name = 'Offices1764170000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE office DROP CONSTRAINT office_kind_check');
    await runner.query(`ALTER TABLE office ADD CONSTRAINT office_kind_check
      CHECK (kind IN ('provincial-department', 'city-bureau', 'county-bureau', 'police-station', 'vehicle-office', 'exit-entry-office'))`);
    await runner.query('CREATE INDEX offices_below ON office (parent_code)');
    await runner.query(insert, [JSON.stringify(policeOffices())]);
    await runner.query(`UPDATE office SET parent_code = region_code || '-bureau' WHERE kind = 'vehicle-office'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE office SET parent_code = NULL WHERE kind = 'vehicle-office'`);
    await runner.query(`DELETE FROM office WHERE kind <> 'vehicle-office'`);
    await runner.query('DROP INDEX offices_below');
    await runner.query('ALTER TABLE office DROP CONSTRAINT office_kind_check');
    await runner.query(`ALTER TABLE office ADD CONSTRAINT office_kind_check
      CHECK (kind IN ('vehicle-office', 'police-station', 'exit-entry-office', 'public-order-office', 'county-bureau', 'city-bureau'))`);
  }
}

const insert = `INSERT INTO office (code, kind, name, region_code, address, phone, parent_code)
  SELECT code, kind, name, "regionCode", address, phone, "parentCode"
  FROM json_to_recordset($1::json) AS made (code text, kind text, name jsonb, "regionCode" text, address jsonb, phone text, "parentCode" text)`;
