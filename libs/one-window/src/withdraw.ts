import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@yichuang/kernel';
import { Database } from '@yichuang/platform';

import type { Head } from './action-log.js';
import { mayWithdraw, type State } from './lifecycle.js';
import { Overtaken, Write } from './write/write.js';

interface Row {
  readonly id: number;
  readonly state: State;
  readonly version: number;
  readonly actions: number;
  readonly last_hash: string;
}

/** Why an application cannot be withdrawn: it is not the applicant's, or a decision is already made. */
export type NotWithdrawn = 'not-found' | 'decided';

/** The applicant takes an application back before a decision is made (T46): all clocks end, nobody works on it any more. */
@Injectable()
export class Withdraw {
  constructor(
    private readonly database: Database,
    private readonly write: Write,
  ) {}

  async withdraw(reference: string, accountId: number): Promise<Result<State, NotWithdrawn>> {
    const [row] = await this.database.query<Row>('SELECT id, state, version, actions, last_hash FROM application WHERE reference = $1 AND account_id = $2', [reference, accountId]);
    if (!row) return err('not-found');
    if (row.state === 'withdrawn') return ok(row.state);
    if (!mayWithdraw(row.state)) return err('decided');
    try {
      await this.write.commit([{ outcome: { target: { ...row, lastHash: row.last_hash } satisfies Head & { version: number }, ...withdrawal } }]);
      return ok('withdrawn');
    } catch (error) {
      if (error instanceof Overtaken) return this.withdraw(reference, accountId); // decided or moved meanwhile: look again
      throw error;
    }
  }
}

const withdrawal = {
  actions: [{ kind: 'withdrawn', actor: 'applicant' }],
  endClocks: (['K1', 'K2', 'K2s', 'K2j', 'K4', 'K5', 'K10'] as const).map((kind) => ({ kind, as: 'ended' as const })),
  closeTasks: true,
  dropSteps: true,
  refund: true,
} as const;
