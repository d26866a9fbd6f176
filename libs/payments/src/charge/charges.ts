import { Injectable } from '@nestjs/common';
import { Database } from '@yichuang/platform';

import { paymentColumns, type PaymentRecord } from '../payment/payment.js';
import type { Charge, ChargeItem } from './charge.js';

const find = `
SELECT id, application_id AS "applicationId", reference, law, due, charged_at AS "chargedAt", paid_at AS "paidAt", ended_at AS "endedAt"
FROM charge WHERE application_id = $1`;

/** What applications owe and how it was paid. */
@Injectable()
export class Charges {
  constructor(private readonly database: Database) {}

  /** Undefined for an application that owes nothing. */
  async find(applicationId: number): Promise<Charge | undefined> {
    const [charge] = await this.database.query<Omit<Charge, 'items' | 'payments'>>(find, [applicationId]);
    if (!charge) return undefined;
    const [items, payments] = await Promise.all([
      this.database.query<ChargeItem>('SELECT name, amount FROM charge_item WHERE charge_id = $1 ORDER BY position', [charge.id]),
      this.database.query<PaymentRecord>(`SELECT ${paymentColumns} FROM payment WHERE charge_id = $1 ORDER BY id`, [charge.id]),
    ]);
    return { ...charge, items, payments };
  }
}
