import { Inject, Injectable, Logger } from '@nestjs/common';
import { Dispatch } from '@yichuang/platform';

import { Overtaken, Write } from '../write/write.js';
import type { ClaimedCase } from './claim.js';
import { Claims } from './claims.js';
import { STEP_KINDS, type StepKind } from './step-kind.js';

/**
 * Runs steps by id: claims those that are free, works kind by kind in sets, commits each set together. A set that
 * fails is split until the poison case is alone; that one is tried again later and in the end parked for operators,
 * while its neighbours go on.
 */
@Injectable()
export class RunSteps {
  private readonly log = new Logger(RunSteps.name);
  private readonly kinds: ReadonlyMap<string, StepKind>;

  constructor(
    private readonly claims: Claims,
    private readonly write: Write,
    private readonly dispatch: Dispatch,
    @Inject(STEP_KINDS) kinds: readonly StepKind[],
  ) {
    this.kinds = new Map(kinds.map((kind) => [kind.kind, kind]));
  }

  /** @returns how many steps were finished. Steps that are finished, claimed or not yet due are passed over. */
  async run(stepIds: readonly number[]): Promise<number> {
    const claimed = await this.claims.take(stepIds);
    const end = this.claims.hold(claimed);
    try {
      return await this.runKinds(claimed);
    } finally {
      end();
    }
  }

  private async runKinds(claimed: readonly ClaimedCase[]): Promise<number> {
    let finished = 0;
    for (const kind of new Set(claimed.map((each) => each.kind))) {
      const step = this.kinds.get(kind) ?? ofNoKind(kind);
      const cases = claimed.filter((each) => each.kind === kind);
      for (let from = 0; from < cases.length; from += step.atOnce) finished += await this.runSet(step, cases.slice(from, from + step.atOnce));
    }
    return finished;
  }

  private async runSet(step: StepKind, cases: readonly ClaimedCase[]): Promise<number> {
    try {
      const outcomes = await step.run(cases);
      this.dispatch.dispatch(await this.write.commit(outcomes.map((outcome, index) => ({ outcome, claim: cases[index] }))), 'later');
      this.claims.finished(cases);
      return cases.length;
    } catch (error) {
      return cases.length > 1 ? this.split(step, cases) : this.fail(cases[0] as ClaimedCase, error);
    }
  }

  private async split(step: StepKind, cases: readonly ClaimedCase[]): Promise<number> {
    const middle = Math.ceil(cases.length / 2);
    return (await this.runSet(step, cases.slice(0, middle))) + (await this.runSet(step, cases.slice(middle)));
  }

  /** Someone else moved the case: the step looks at it anew, unless it is theirs by now. */
  private async tryAgain(claimed: ClaimedCase): Promise<number> {
    if (await this.claims.letGo(claimed)) this.dispatch.dispatch([claimed.stepId]);
    return 0;
  }

  private async fail(claimed: ClaimedCase, error: unknown): Promise<number> {
    if (error instanceof Overtaken) return this.tryAgain(claimed);
    const parked = await this.claims.giveBack(claimed, error);
    this.log.error({ event: parked ? 'step_parked' : 'step_failed', step: claimed.stepId, kind: claimed.kind, attempts: claimed.attempts, error });
    return 0;
  }
}

/** What a newer version has begun, while both run: it is given back, for a worker that knows it. */
const ofNoKind = (kind: string): StepKind => ({ kind, atOnce: 1, run: () => Promise.reject(new Error(`No step kind ${kind}`)) });
