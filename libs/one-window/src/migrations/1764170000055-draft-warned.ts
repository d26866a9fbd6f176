import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the owner of an untouched draft was told that it will be deleted. */
export class DraftWarned1764170000055 implements MigrationInterface {
  name = 'DraftWarned1764170000055';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE draft ADD COLUMN warned_at timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE draft DROP COLUMN warned_at');
  }
}
