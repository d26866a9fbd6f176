import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import type { Problem } from '@yichuang/definition';
import { OwnVisit, ReadsItsToken, type SignedVisit } from '@yichuang/door';
import type { Text } from '@yichuang/kernel';
import { Amend, type OpenCase } from '@yichuang/one-window';
import type { FastifyRequest } from 'fastify';

import { OwnCases } from '../supplement/own-cases.js';
import { refusedProblems } from '../supplement/refused-problems.js';
import { Supplements, type Supplement } from '../supplement/supplements.js';
import { AmendForm, type Amendment } from './amend-form.js';
import { amendPage, amendPath } from './amend-page.js';

const words = {
  kept: { zh: '已保存，尚未更正', en: 'Saved, and not sent yet' },
  amended: { zh: '已更正，正在重新核对', en: 'Your application is put right and is being checked again' },
  closed: { zh: '现在不能自行更正；有需要补正的，工作人员会一次告知', en: 'It can no longer be put right by you; an officer will tell you once what is needed' },
} satisfies Record<string, Text>;

/** An application, what was changed in it, and what it would be. */
interface Amending {
  readonly the: OpenCase;
  readonly supplement: Supplement;
  readonly amendment: Amendment;
}

@Controller('applications/:reference/amend')
export class AmendController {
  constructor(
    private readonly ownCases: OwnCases,
    private readonly supplements: Supplements,
    private readonly amendForm: AmendForm,
    private readonly amend: Amend,
  ) {}

  @Get()
  async form(@OwnVisit() visit: SignedVisit, @Param('reference') reference: string): Promise<string> {
    const the = await this.ownCases.get(reference, visit);
    const supplement = await this.supplements.find(visit, keyOf(the));
    const amendment = await this.amendForm.fill(visit, the, supplement);
    return amendment ? this.show(visit, { the, supplement, amendment }) : this.close(visit, reference);
  }

  @Post()
  @ReadsItsToken()
  async send(@OwnVisit() visit: SignedVisit, @Param('reference') reference: string, @Req() request: FastifyRequest): Promise<string> {
    const the = await this.ownCases.get(reference, visit);
    const { fields, materials } = the.service;
    const asking = { key: keyOf(the), fields, materials: materials.filter(({ onPaper }) => !onPaper).map(({ id }) => id) };
    const taken = await this.supplements.take(visit, request, asking);
    const amendment = await this.amendForm.fill(visit, the, taken);
    if (!amendment) return this.close(visit, reference);
    const amending = { the, supplement: taken, amendment };
    const refused = refusedProblems(taken.refused);
    if (refused.length > 0 || taken.wish === 'edit') return this.show(visit, amending, refused);
    if (taken.wish === 'keep') return visit.goTo(amendPath(reference), { kind: 'notice', text: words.kept });
    return this.handIn(visit, amending);
  }

  private async handIn(visit: SignedVisit, amending: Amending): Promise<string> {
    const { the, supplement, amendment } = amending;
    const done = await this.amend.amend(the.reference, visit.account.id, { form: amendment.answers, materials: amendment.materials });
    if (!done.ok) return 'problems' in done.error ? this.show(visit, amending, done.error.problems) : this.close(visit, the.reference);
    await this.supplements.handedIn(visit, the.id, { key: keyOf(the), materials: supplement.materials });
    return visit.goTo(`/applications/${the.reference}`, { kind: 'success', text: words.amended });
  }

  private show(visit: SignedVisit, { the, supplement, amendment }: Amending, problems: readonly Problem[] = []): string {
    return visit.show(amendPage({ visit, the, ...amendment, supplement, problems }), problems.length > 0 ? 422 : 200);
  }

  private close(visit: SignedVisit, reference: string): string {
    return visit.goTo(`/applications/${reference}`, { kind: 'notice', text: words.closed });
  }
}

const keyOf = ({ reference }: OpenCase): string => `amend:${reference}`;
