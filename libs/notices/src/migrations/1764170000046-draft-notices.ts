import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A message may be about a draft, which is no application yet: about the service it is for. */
export class DraftNotices1764170000046 implements MigrationInterface {
  name = 'DraftNotices1764170000046';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE notice
      ADD COLUMN service_id text,
      ALTER COLUMN application_id DROP NOT NULL,
      ALTER COLUMN reference DROP NOT NULL,
      ADD CONSTRAINT about_something CHECK ((application_id IS NULL) = (reference IS NULL) AND (application_id IS NULL) = (service_id IS NOT NULL))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM notice_delivery WHERE notice_id IN (SELECT id FROM notice WHERE application_id IS NULL)');
    await runner.query('DELETE FROM notice WHERE application_id IS NULL');
    await runner.query('ALTER TABLE notice DROP COLUMN service_id, ALTER COLUMN application_id SET NOT NULL, ALTER COLUMN reference SET NOT NULL');
  }
}
