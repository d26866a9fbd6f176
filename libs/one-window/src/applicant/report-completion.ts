import { Inject, Injectable } from '@nestjs/common';
import type { Answers, Problem } from '@yichuang/definition';
import { civilDateOf, err, ok, type Clock, type Result } from '@yichuang/kernel';
import { CLOCK } from '@yichuang/platform';

import { missingMaterials, type HandedIn } from '../intake/missing-materials.js';
import { OwnCase } from './own-case.js';

export type NotReported = { readonly problems: readonly Problem[] } | { readonly notOpen: true };

/** The applicant comes back with what the permit was for; a clerk confirms it and the result follows. */
@Injectable()
export class ReportCompletion {
  constructor(
    private readonly own: OwnCase,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async report(reference: string, accountId: number, answers: Answers, materials: readonly HandedIn[]): Promise<Result<undefined, NotReported>> {
    const the = await this.own.find(reference, accountId);
    const completion = the?.state === 'permitted' ? the.service.completion : undefined;
    if (!the || !completion) return err({ notOpen: true });
    const checked = completion.form.validate(answers, { today: civilDateOf(this.clock.now()) });
    if (!checked.ok) return err({ problems: checked.error });
    const problems = missingMaterials(completion, checked.value, materials);
    if (problems.length > 0) return err({ problems });
    const moved = await this.own.move(reference, accountId, (now) =>
      now.state === 'permitted'
        ? {
            actions: [{ kind: 'completion-reported', actor: 'applicant' }],
            answers: { form: { ...now.form, ...checked.value }, materials: [...now.materials, ...materials] },
            told: { zh: '已收到您带回的证明，正在核对。', en: 'what you brought was received and is being checked.' },
          }
        : undefined,
    );
    return moved ? ok(undefined) : err({ notOpen: true });
  }
}
