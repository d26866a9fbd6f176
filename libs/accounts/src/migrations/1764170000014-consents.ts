import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people are asked to agree to in the matters of others, and what they answered from their own account. */
export class Consents1764170000014 implements MigrationInterface {
  name = 'Consents1764170000014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE consent (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      service_id text NOT NULL,
      consent_id text NOT NULL,
      by_number text NOT NULL,
      applicant_number text NOT NULL,
      applicant_name text NOT NULL,
      statement jsonb NOT NULL,
      asked_at timestamptz NOT NULL,
      answer text CHECK (answer IN ('given', 'refused')),
      answered_on date,
      CONSTRAINT answered_whole CHECK ((answer IS NULL) = (answered_on IS NULL)),
      CONSTRAINT consent_once UNIQUE (service_id, consent_id, by_number, applicant_number)
    )`);
    await runner.query('CREATE INDEX consent_asked ON consent (by_number, asked_at DESC)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE consent');
  }
}
