import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A letter in a case may be for somebody else than the applicant, who does not see it. */
export class LettersToOthers1764170000061 implements MigrationInterface {
  name = 'LettersToOthers1764170000061';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE issued_document ADD COLUMN for_others boolean NOT NULL DEFAULT false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM issued_document WHERE for_others');
    await runner.query('ALTER TABLE issued_document DROP COLUMN for_others');
  }
}
