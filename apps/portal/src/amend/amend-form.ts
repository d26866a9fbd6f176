import { Injectable } from '@nestjs/common';
import type { Answers } from '@yichuang/definition';
import type { SignedVisit } from '@yichuang/door';
import { PreCheck, type HandedIn, type OpenCase } from '@yichuang/one-window';

import { concernsApplicant } from '../apply/concerns-applicant.js';
import { KnownAnswers } from '../apply/known-answers.js';
import type { AskedFile } from '../supplement/supplement-form.js';

/** An application as it is being put right. */
export interface Amendment {
  readonly answers: Answers;
  readonly materials: readonly HandedIn[];
  /** Papers that are, or may be, needed with these answers. */
  readonly files: readonly AskedFile[];
}

/** Fills the form with what was sent, what was changed since, and what registers say today. */
@Injectable()
export class AmendForm {
  constructor(
    private readonly knownAnswers: KnownAnswers,
    private readonly preCheck: PreCheck,
  ) {}

  async fill({ account }: SignedVisit, the: OpenCase, typed: Answers | undefined, pending: readonly HandedIn[]): Promise<Amendment> {
    const answers = await this.knownAnswers.correct(the.service, account, typed ?? the.form);
    const kept = the.materials.filter(({ material }) => !pending.some((each) => each.material === material));
    const materials = [...kept, ...pending];
    return { answers, materials, files: await this.filesFor(the, answers, materials) };
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
