import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds what a clerk filed at a counter, without a look at all that is received. */
export class ReceivedAtCounter1764170000064 implements MigrationInterface {
  name = 'ReceivedAtCounter1764170000064';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX action_received_at_counter ON action (actor, at) WHERE kind = 'received' AND actor <> 'applicant'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX action_received_at_counter');
  }
}
