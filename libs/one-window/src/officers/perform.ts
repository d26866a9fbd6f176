import { Inject, Injectable, Logger } from '@nestjs/common';
import { assess, SilentRegister, type Field } from '@yichuang/definition';
import { err, ok, type Clock, type Result } from '@yichuang/kernel';
import { CLOCK, RegisterMoved } from '@yichuang/platform';

import type { Act, Doing } from '../acts/act.js';
import { lookAgain } from '../acts/examination.js';
import { evidenceOf } from '../run/assess-step.js';
import type { Outcome } from '../write/outcome.js';
import { Clash, Overtaken } from '../write/overtaken.js';
import { MoveCase } from './move-case.js';
import type { OpenCase } from './open-case.js';
import { requestOf } from '../request-of.js';
import { PrepareAct, type NotPerformed, type Performance, type Prepared } from './prepare-act.js';
import { noLongerHold, registerIsSilent, registersMoved } from './registers-differ.js';

/** How often a case is looked at again that moves while it is being written. */
const patience = 3;

/** Acts that change registers: the officer must have seen what registers say now. */
const restOnRegisters: readonly Act['action'][] = ['granted', 'completed'];

interface Tried {
  readonly act: Act;
  readonly performance: Performance;
}

/** Registers hold nothing that the change could be made of: a service says so by a RangeError. */
const isUnfounded = ({ action }: Act, error: unknown): boolean => restOnRegisters.includes(action) && error instanceof RangeError;

/** Does what an officer wants to a case, when the law and their hold on it allow it. */
@Injectable()
export class Perform {
  private readonly log = new Logger(Perform.name);

  constructor(
    private readonly prepare: PrepareAct,
    private readonly moveCase: MoveCase,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What an officer fills in for an act. */
  fieldsOf(act: Act, the: OpenCase): readonly Field[] {
    return this.prepare.fieldsOf(act, the);
  }

  /** Looks again when a step of the machine moved the case meanwhile. @returns the case as it was, when the act is done. */
  async perform(performance: Performance): Promise<Result<OpenCase, NotPerformed>> {
    for (let tries = 1; ; tries += 1) {
      const performed = await this.attempt(performance);
      if (performed.ok || !('overtaken' in performed.error) || tries === patience) return performed;
    }
  }

  private async attempt(performance: Performance): Promise<Result<OpenCase, NotPerformed>> {
    const prepared = await this.prepare.prepare(performance, this.clock.now());
    if (!prepared.ok) return prepared;
    const { act, doing } = prepared.value;
    if (restOnRegisters.includes(act.action) && noLongerHold(doing).length > 0) return this.lookAgain(performance);
    try {
      await this.write(prepared.value);
      return ok(doing.the);
    } catch (error) {
      return this.notWritten({ act, performance }, error);
    }
  }

  private async write(prepared: Prepared): Promise<void> {
    const { act, doing } = prepared;
    const { the, at, decidingOffice } = doing;
    await this.moveCase.move({ the, done: act.outcome(doing), at, decidingOffice, besides: besides(prepared) });
  }

  /** @throws what is nobody's to mend at the desk */
  private async notWritten({ act, performance }: Tried, error: unknown): Promise<Result<never, NotPerformed>> {
    if (error instanceof Overtaken) return err({ overtaken: true });
    if (error instanceof Clash) return err({ problems: [{ pointer: `/${error.field}`, code: 'rule', message: error.text }] });
    if (error instanceof SilentRegister) return err({ registersDiffer: registerIsSilent(error.register) });
    if (!(error instanceof RegisterMoved || isUnfounded(act, error))) throw error;
    this.log.warn({ event: 'register_moved', reference: performance.reference, act: act.id, error });
    return this.lookAgain(performance, error instanceof RegisterMoved ? error.register : undefined);
  }

  /** The decision is not made; the case is looked at again, so that the officer sees what has become of it. */
  private async lookAgain(performance: Performance, register?: string): Promise<Result<never, NotPerformed>> {
    const prepared = await this.prepare.prepare({ ...performance, act: lookAgain.id, input: {} }, this.clock.now());
    if (!prepared.ok) return prepared;
    const { doing } = prepared.value;
    try {
      await this.write(prepared.value);
    } catch (error) {
      if (error instanceof Overtaken) return err({ overtaken: true });
      throw error;
    }
    return err({ registersDiffer: registersMoved(doing.the, noLongerHold(doing), register) });
  }
}

/** Who holds the case must hold it still; who begins to examine, or looks again, sees it as it is today. */
function besides({ act, doing }: Prepared): Partial<Outcome> {
  const { the, officer } = doing;
  return {
    ...(the.task && !act.withoutHolding && { holding: { taskId: the.task.id, fence: the.task.fence, officerId: officer.id } }),
    ...((act.action === 'examination-begun' || act.action === 'assessed') && { evidence: freshEvidence(doing) }),
  };
}

/** The findings on the facts of today, not of the day of filing. */
function freshEvidence({ the, seen }: Doing): Outcome['evidence'] {
  const request = requestOf(the);
  return evidenceOf({ service: the.service, request, seen, assessment: assess(the.service, request, seen) });
}
