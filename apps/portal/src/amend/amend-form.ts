import { Inject, Injectable } from '@nestjs/common';
import { partyOf } from '@yichuang/accounts';
import type { Answers } from '@yichuang/definition';
import type { SignedVisit } from '@yichuang/door';
import type { Clock } from '@yichuang/kernel';
import { amendableUntil, FillIn, PreCheck, type AskedFile, type HandedIn, type OpenCase } from '@yichuang/one-window';
import { CLOCK } from '@yichuang/platform';

import { concernsApplicant } from '../apply/concerns-applicant.js';
import type { Supplement } from '../supplement/supplements.js';

/** An application as it is being put right. */
export interface Amendment {
  readonly answers: Answers;
  /** All that are handed in with it. */
  readonly materials: readonly HandedIn[];
  /** Papers that are needed with these answers, as far as can be said. */
  readonly files: readonly AskedFile[];
  readonly until: Date;
}

/** Fills the form with what was sent or was changed since, and with what registers say today. */
@Injectable()
export class AmendForm {
  constructor(
    private readonly fillIn: FillIn,
    private readonly preCheck: PreCheck,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns undefined when it can no longer be put right. */
  async fill({ account }: SignedVisit, the: OpenCase, { answers: typed, materials: pending }: Supplement): Promise<Amendment | undefined> {
    const until = amendableUntil(the, this.clock.now());
    if (!until) return undefined;
    const { answers } = await this.fillIn.correct(the.service, partyOf(account), Object.keys(typed).length > 0 ? typed : the.form);
    const materials = [...the.materials.filter(({ material }) => !pending.some((each) => each.material === material)), ...pending];
    return { answers, materials, until, files: await this.filesFor(the, answers, materials) };
  }

  /** Judged by the answers, or by those that were sent as long as the new ones are not right. */
  private async filesFor({ service, submitter, form, receivedOn }: OpenCase, answers: Answers, materials: readonly HandedIn[]): Promise<AskedFile[]> {
    const checked = service.form.validate(answers, { today: receivedOn });
    const handed = materials.map(({ material }) => material);
    const { materials: findings } = await this.preCheck.check(service, submitter, checked.ok ? checked.value : form, handed);
    const wanted = new Set(findings.filter(concernsApplicant).map(({ id }) => id));
    return service.materials.filter(({ id, onPaper }) => wanted.has(id) && !onPaper).map(({ id, text, waiver }) => ({ material: id, title: text, ...(waiver && { hint: waiver }) }));
  }
}
