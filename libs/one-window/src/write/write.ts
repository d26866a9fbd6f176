import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK, Database, Ids } from '@yichuang/platform';

import { append } from '../action-log.js';
import { ONE_WINDOW_PARTS, type AppliedEffect, type OneWindowParts, type Query } from '../parts.js';
import { hasExtras, writeExtras } from './extras.js';
import { movesStatement, type Moves } from './moves.js';
import type { Claim, Outcome } from './outcome.js';
import { Overtaken } from './overtaken.js';

export { Overtaken };

/** Raised by `expect_rows`, and PostgreSQL's own verdict on two writers that wait for each other (deadlock_detected). */
const overtaken = ['YC001', '40P01'];

export interface Work {
  readonly outcome: Outcome;
  /** Absent when a person or the sweeper acts, not a claimed step. */
  readonly claim?: Claim;
}

/**
 * Commits many outcomes together: history, state, clocks, tasks, next steps, effects and documents in one transaction,
 * guarded by the version of each application and the fence of each claim.
 */
@Injectable()
export class Write {
  constructor(
    private readonly database: Database,
    private readonly ids: Ids,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ONE_WINDOW_PARTS) private readonly parts: OneWindowParts,
  ) {}

  /**
   * @returns ids of the next steps that are due at once, for the caller to dispatch.
   * @throws Overtaken when any claim or version is void; then nothing of the whole set is written.
   */
  async commit(work: readonly Work[], at: Date = this.clock.now()): Promise<number[]> {
    const moves = await this.prepare(work, at);
    try {
      await this.store(moves);
    } catch (error) {
      throw overtaken.includes((error as { code?: string }).code ?? '') ? new Overtaken((error as Error).message) : error;
    }
    return moves.steps.filter(({ dueAt }) => dueAt <= moves.at).map(({ id }) => id);
  }

  private async prepare(work: readonly Work[], at: Date): Promise<Moves> {
    const outcomes = work.map(({ outcome }) => outcome);
    const logs = outcomes.map(({ target, actions }) => append(target, actions, at));
    const next = outcomes.flatMap(({ target, next: steps = [] }) => steps.map((step) => ({ applicationId: target.id, ...step })));
    const ids = await this.ids.take(next.length + outcomes.filter(({ task }) => task).length);
    return {
      at,
      claims: work.flatMap(({ claim }) => claim ?? []),
      outcomes,
      heads: logs.map(({ head }) => head),
      actions: logs.flatMap(({ actions }) => actions),
      steps: next.map((step, index) => ({ id: ids[index] as number, ...step })),
      taskIds: ids.slice(next.length),
    };
  }

  /** A single statement commits by itself; effects, documents and what only some moves change need a transaction around it. */
  private async store(moves: Moves): Promise<void> {
    const { sql, parameters } = movesStatement(moves);
    const documents = moves.outcomes.flatMap((outcome) => outcome.documents ?? []);
    const changes = changesByKind(moves);
    const { outcomes, at } = moves;
    const extra = hasExtras(outcomes);
    if (documents.length === 0 && changes.size === 0 && !extra) {
      await this.database.constant(sql, parameters);
      return;
    }
    await this.database.transaction(async (query) => {
      await query(sql, parameters);
      await this.applyEffects(changes, query);
      if (documents.length > 0) await this.parts.documents.record(documents, query);
      if (extra) await writeExtras({ outcomes, at, parts: this.parts, query });
    });
  }

  /** One call per kind of change, whatever the number of applications. */
  private async applyEffects(changes: ReadonlyMap<string, readonly AppliedEffect[]>, query: Query): Promise<void> {
    for (const handler of this.parts.effectHandlers) {
      const mine = changes.get(`${handler.register}.${handler.kind}`);
      if (mine) await handler.apply(mine, query);
    }
  }
}

function changesByKind({ outcomes, at }: Moves): Map<string, AppliedEffect[]> {
  const changes = new Map<string, AppliedEffect[]>();
  for (const { target, effects = [] } of outcomes) {
    effects.forEach(({ register, kind, data }, index) => {
      const name = `${register}.${kind}`;
      const same = changes.get(name) ?? [];
      same.push({ applicationId: target.id, index, data, at });
      changes.set(name, same);
    });
  }
  return changes;
}
