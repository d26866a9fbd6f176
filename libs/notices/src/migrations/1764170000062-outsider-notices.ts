import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A message about an application may be for somebody who is no party to it and has no account. */
export class OutsiderNotices1764170000062 implements MigrationInterface {
  name = 'OutsiderNotices1764170000062';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE notice ALTER COLUMN account_id DROP NOT NULL, ADD CONSTRAINT draft_has_owner CHECK (account_id IS NOT NULL OR application_id IS NOT NULL)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM notice_delivery WHERE notice_id IN (SELECT id FROM notice WHERE account_id IS NULL)');
    await runner.query('DELETE FROM notice WHERE account_id IS NULL');
    await runner.query('ALTER TABLE notice DROP CONSTRAINT draft_has_owner, ALTER COLUMN account_id SET NOT NULL');
  }
}
