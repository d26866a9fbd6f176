import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Others than the applicant whose major interest a decision concerns, how they were reached and what they answered. */
export class ThirdParties1764170000060 implements MigrationInterface {
  name = 'ThirdParties1764170000060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE third_party (
      application_id bigint NOT NULL,
      number integer NOT NULL CHECK (number > 0),
      name text NOT NULL,
      phone text,
      address text,
      interest text NOT NULL,
      told_at timestamptz NOT NULL,
      tracking_number text,
      served_at timestamptz,
      proof text,
      answer text CHECK (answer IN ('spoke', 'asked-hearing', 'silent')),
      answered_at timestamptz,
      PRIMARY KEY (application_id, number),
      CHECK (phone IS NOT NULL OR address IS NOT NULL),
      CHECK ((served_at IS NULL) = (proof IS NULL)),
      CHECK ((answer IS NULL) = (answered_at IS NULL))
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE third_party');
  }
}
