import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A notice is handed back whole: it is kept as it was written, which costs PostgreSQL less than `jsonb`. */
export class NoticesKeptAsWritten1764170000067 implements MigrationInterface {
  name = 'NoticesKeptAsWritten1764170000067';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE notice ALTER title TYPE json, ALTER body TYPE json');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE notice ALTER title TYPE jsonb, ALTER body TYPE jsonb');
  }
}
