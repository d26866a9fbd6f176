import { Inject, Injectable } from '@nestjs/common';
import type { Answers, Problem, ServiceCompletion } from '@yichuang/definition';
import { civilDateOf, err, ok, type Clock, type Result } from '@yichuang/kernel';
import { CLOCK } from '@yichuang/platform';

import { missingMaterials, type HandedIn } from '../intake/missing-materials.js';
import type { AtCounter } from '../intake/submit.js';
import type { OpenCase } from '../officers/open-case.js';
import { doneBy } from './done-by.js';
import { OwnCase } from './own-case.js';

/** What the holder of a permit comes back with. */
export interface BroughtBack {
  readonly answers: Answers;
  readonly materials: readonly HandedIn[];
}

/** The next step a permit still waits for. */
export const openCompletion = (the: Pick<OpenCase, 'state' | 'service'> | undefined): ServiceCompletion | undefined => (the?.state === 'permitted' ? the.service.completion : undefined);

export type NotReported = { readonly problems: readonly Problem[] } | { readonly notOpen: true };

/** The applicant comes back with what the permit was for; a clerk confirms it and the result follows. */
@Injectable()
export class ReportCompletion {
  constructor(
    private readonly own: OwnCase,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What would be refused of it; nothing is stored. @returns the answers as they are kept */
  async check(reference: string, accountId: number, { answers, materials }: BroughtBack): Promise<Result<Answers, NotReported>> {
    const completion = openCompletion(await this.own.find(reference, accountId));
    if (!completion) return err({ notOpen: true });
    const checked = completion.form.validate(answers, { today: civilDateOf(this.clock.now()) });
    if (!checked.ok) return err({ problems: checked.error });
    const problems = missingMaterials(completion, checked.value, materials);
    return problems.length > 0 ? err({ problems }) : ok(checked.value);
  }

  /** @param counter where the applicant brought it to a clerk; left out where they sent it themselves */
  async report(reference: string, accountId: number, brought: BroughtBack, counter?: AtCounter): Promise<Result<undefined, NotReported>> {
    const checked = await this.check(reference, accountId, brought);
    if (!checked.ok) return checked;
    const moved = await this.own.move(reference, accountId, (now) =>
      openCompletion(now)
        ? {
            actions: [doneBy(counter)('completion-reported')],
            answers: { form: { ...now.form, ...checked.value }, materials: [...now.materials, ...brought.materials] },
            told: { zh: '已收到您带回的证明，正在核对。', en: 'what you brought was received and is being checked.' },
          }
        : undefined,
    );
    return moved ? ok(undefined) : err({ notOpen: true });
  }
}
