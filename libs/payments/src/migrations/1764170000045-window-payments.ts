import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Money that came in at a window stands beside what the cashier took; only the cashier is asked about its own. */
export class WindowPayments1764170000045 implements MigrationInterface {
  name = 'WindowPayments1764170000045';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE payment
      ADD COLUMN channel text NOT NULL DEFAULT 'cashier' CHECK (channel IN ('cashier', 'window')),
      ADD CONSTRAINT window_is_money CHECK (channel = 'cashier' OR received IS NOT NULL),
      DROP CONSTRAINT checked_while_open,
      ADD CONSTRAINT checked_while_open CHECK ((check_at IS NOT NULL) = (channel = 'cashier' AND status IN ('started', 'refund-due'))),
      DROP CONSTRAINT payment_transaction_id_key,
      ADD CONSTRAINT transaction_once UNIQUE (channel, transaction_id)`);
    await runner.query(`CREATE INDEX payment_to_return ON payment (status_at) WHERE channel = 'window' AND status = 'refund-due'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM payment WHERE channel = 'window'`);
    await runner.query(`ALTER TABLE payment
      DROP COLUMN channel,
      ADD CONSTRAINT checked_while_open CHECK ((check_at IS NOT NULL) = (status IN ('started', 'refund-due'))),
      ADD CONSTRAINT payment_transaction_id_key UNIQUE (transaction_id)`);
  }
}
