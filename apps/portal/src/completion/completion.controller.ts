import { Controller, Get, Inject, Param, Post, Req } from '@nestjs/common';
import type { Problem, ServiceCompletion } from '@yichuang/definition';
import { OwnVisit, ReadsItsToken, type SignedVisit } from '@yichuang/door';
import type { Clock, Text } from '@yichuang/kernel';
import { completionForm, openCompletion, ReportCompletion, type OpenCase } from '@yichuang/one-window';
import { CLOCK } from '@yichuang/platform';
import type { FastifyRequest } from 'fastify';

import { OwnCases } from '../supplement/own-cases.js';
import { refusedProblems } from '../supplement/refused-problems.js';
import { Supplements, type Supplement } from '../supplement/supplements.js';
import { completionPage, completionPath } from './completion-page.js';

const words = {
  kept: { zh: '已保存，尚未提交', en: 'Saved, and not sent yet' },
  received: { zh: '已收到，正在核对', en: 'Received; it is being checked' },
  closed: { zh: '现在没有需要办理的后续', en: 'There is no next step to take at the moment' },
} satisfies Record<string, Text>;

interface Permitted {
  readonly the: OpenCase;
  readonly completion: ServiceCompletion;
}

@Controller('applications/:reference/completion')
export class CompletionController {
  constructor(
    private readonly ownCases: OwnCases,
    private readonly supplements: Supplements,
    private readonly reportCompletion: ReportCompletion,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async form(@OwnVisit() visit: SignedVisit, @Param('reference') reference: string): Promise<string> {
    const permitted = permittedOf(await this.ownCases.get(reference, visit));
    if (!permitted) return visit.goTo(`/applications/${reference}`, { kind: 'notice', text: words.closed });
    return this.show(visit, permitted, await this.supplements.find(visit, keyOf(permitted)));
  }

  @Post()
  @ReadsItsToken()
  async send(@OwnVisit() visit: SignedVisit, @Param('reference') reference: string, @Req() request: FastifyRequest): Promise<string> {
    const permitted = permittedOf(await this.ownCases.get(reference, visit));
    if (!permitted) return visit.goTo(`/applications/${reference}`, { kind: 'notice', text: words.closed });
    const { completion, the } = permitted;
    const asking = { key: keyOf(permitted), fields: completion.fields, materials: completionForm(completion).files.map(({ material }) => material) };
    const taken = await this.supplements.take(visit, request, asking);
    const refused = refusedProblems(taken.refused);
    if (refused.length > 0 || taken.wish === 'edit') return this.show(visit, permitted, taken, refused);
    if (taken.wish === 'keep') return visit.goTo(completionPath(reference), { kind: 'notice', text: words.kept });
    const reported = await this.reportCompletion.report(reference, visit.account.id, taken);
    if (!reported.ok && 'problems' in reported.error) return this.show(visit, permitted, taken, reported.error.problems);
    if (!reported.ok) return visit.goTo(`/applications/${reference}`, { kind: 'notice', text: words.closed });
    await this.supplements.handedIn(visit, the.id, { key: asking.key, materials: taken.materials });
    return visit.goTo(`/applications/${reference}`, { kind: 'success', text: words.received });
  }

  private show(visit: SignedVisit, permitted: Permitted, supplement: Supplement, problems: readonly Problem[] = []): string {
    return visit.show(completionPage({ visit, ...permitted, supplement, problems, today: this.clock.today() }), problems.length > 0 ? 422 : 200);
  }
}

const keyOf = ({ the }: Permitted): string => `completion:${the.reference}`;

function permittedOf(the: OpenCase): Permitted | undefined {
  const completion = openCompletion(the);
  return completion && { the, completion };
}
