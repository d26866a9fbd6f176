import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A document's content is handed back whole: it is kept as it was written, which costs PostgreSQL less than `jsonb`. */
export class ContentsKeptAsWritten1764170000066 implements MigrationInterface {
  name = 'ContentsKeptAsWritten1764170000066';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE issued_document ALTER title TYPE json, ALTER content TYPE json');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE issued_document ALTER title TYPE jsonb, ALTER content TYPE jsonb');
  }
}
