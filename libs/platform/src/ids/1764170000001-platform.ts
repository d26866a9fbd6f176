import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The id space of the province: each number drawn is a block of 1,000 ids. */
export class Platform1764170000001 implements MigrationInterface {
  name = 'Platform1764170000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE SEQUENCE yichuang_id START 1000 INCREMENT BY 1000');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SEQUENCE yichuang_id');
  }
}
