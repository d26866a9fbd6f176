import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What officers found and noted is kept, each beside what was said of the same before: by the version of the application it was written on. */
export class FindingsKept1764170000063 implements MigrationInterface {
  name = 'FindingsKept1764170000063';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE officer_finding ADD COLUMN version integer NOT NULL DEFAULT 0, DROP CONSTRAINT officer_finding_pkey, ADD PRIMARY KEY (application_id, version, condition_id)');
    await runner.query('ALTER TABLE officer_finding ALTER COLUMN version DROP DEFAULT');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM officer_finding old USING officer_finding new WHERE new.application_id = old.application_id AND new.condition_id = old.condition_id AND new.version > old.version');
    await runner.query('ALTER TABLE officer_finding DROP COLUMN version, ADD PRIMARY KEY (application_id, condition_id)');
  }
}
