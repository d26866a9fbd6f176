import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Leaves room beside each row for its next version: one on the same page needs no new entry in any index, and less of
 * it is logged. An application is moved a few times in its life, a step is claimed, a clock ends.
 */
export class RoomForUpdates1764170000056 implements MigrationInterface {
  name = 'RoomForUpdates1764170000056';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE application SET (fillfactor = 50)');
    await runner.query('ALTER TABLE step SET (fillfactor = 40)');
    await runner.query('ALTER TABLE clock SET (fillfactor = 60)');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['application', 'step', 'clock']) await runner.query(`ALTER TABLE ${table} RESET (fillfactor)`);
  }
}
