import { Inject, Injectable } from '@nestjs/common';
import type { Answers, Problem } from '@yichuang/definition';
import { err, ok, type Clock, type Result } from '@yichuang/kernel';
import { CLOCK } from '@yichuang/platform';

import { missingMaterials, type HandedIn } from '../intake/missing-materials.js';
import type { OpenCase } from '../officers/open-case.js';
import { OwnCase } from './own-case.js';

/** Hours after receipt in which applicants may put right what they sent. */
export const amendHours = 24;

export type NotAmended = { readonly problems: readonly Problem[] } | { readonly notOpen: true };

/** The whole application as it shall be. */
export interface Amended {
  readonly form: Answers;
  readonly materials: readonly HandedIn[];
}

/** Until when an application may be put right on the spot; undefined once an officer has it or more was done than to receive it. */
export function amendableUntil({ state, task, receivedAt }: Pick<OpenCase, 'state' | 'task' | 'receivedAt'>, now: Date): Date | undefined {
  const until = new Date(receivedAt.getTime() + amendHours * 3_600_000);
  return state === 'received' && (task?.claimedBy ?? null) === null && now < until ? until : undefined;
}

/**
 * Applicants correct errors of their own on the spot (T05, 《行政许可法》第三十二条第一款第三项). The time of receipt and the
 * period to be answered stay as they are; what was sent before is kept, and the machine looks at the case again.
 */
@Injectable()
export class Amend {
  constructor(
    private readonly own: OwnCase,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async amend(reference: string, accountId: number, { form, materials }: Amended): Promise<Result<undefined, NotAmended>> {
    const the = await this.own.find(reference, accountId);
    if (!the || !amendableUntil(the, this.clock.now())) return err({ notOpen: true });
    const checked = the.service.form.validate(form, { today: the.receivedOn });
    if (!checked.ok) return err({ problems: checked.error });
    const answers = { form: checked.value, materials };
    const problems = missingMaterials(the.service, checked.value, materials);
    if (problems.length > 0) return err({ problems });
    const moved = await this.own.move(reference, accountId, (now, at) => (amendableUntil(now, at) ? amended(now, at, answers) : undefined));
    return moved ? ok(undefined) : err({ notOpen: true });
  }
}

const amended = ({ task }: OpenCase, at: Date, answers: Amended) => ({
  actions: [{ kind: 'amended', actor: 'applicant' } as const],
  answers,
  dropSteps: true,
  next: [{ kind: 'assess', dueAt: at }],
  ...(task && { holding: { taskId: task.id, fence: task.fence, officerId: null } }),
});
