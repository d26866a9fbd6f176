import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import type { Answers, Field } from '@yichuang/definition';
import { OwnVisit, ReadsItsToken, type SignedVisit } from '@yichuang/door';
import type { Text } from '@yichuang/kernel';
import { correctionForm, HandInCorrection, onPage, openCorrection, readHanded, type Correction, type OpenCase } from '@yichuang/one-window';
import type { FastifyRequest } from 'fastify';

import { OwnCases } from '../supplement/own-cases.js';
import { refusedProblems } from '../supplement/refused-problems.js';
import { Supplements, type Asking, type Taken } from '../supplement/supplements.js';
import { correctionPage, correctionPath } from './correction-page.js';

const words = {
  kept: { zh: '已保存，尚未交回', en: 'Saved, and not handed in yet' },
  part: { zh: '已收到您交回的内容；其余的请在期限内交回', en: 'What you handed in was received; the rest is due by the date below' },
  complete: { zh: '已全部交回', en: 'Everything is handed in' },
  closed: { zh: '现在没有需要补正的内容', en: 'Nothing is asked for at the moment' },
} satisfies Record<string, Text>;

interface Open {
  readonly the: OpenCase;
  readonly correction: Correction;
}

@Controller('applications/:reference/correction')
export class CorrectionController {
  constructor(
    private readonly ownCases: OwnCases,
    private readonly supplements: Supplements,
    private readonly handInCorrection: HandInCorrection,
  ) {}

  @Get()
  async form(@OwnVisit() visit: SignedVisit, @Param('reference') reference: string): Promise<string> {
    const the = await this.ownCases.get(reference, visit);
    const correction = openCorrection(the);
    if (!correction) return this.leave(visit, reference, words.closed);
    return visit.show(correctionPage({ visit, the, correction, supplement: await this.supplements.find(visit, keyOf(the)) }));
  }

  @Post()
  @ReadsItsToken()
  async answer(@OwnVisit() visit: SignedVisit, @Param('reference') reference: string, @Req() request: FastifyRequest): Promise<string> {
    const the = await this.ownCases.get(reference, visit);
    const correction = openCorrection(the);
    if (!correction) return this.leave(visit, reference, words.closed);
    const before = await this.supplements.find(visit, keyOf(the));
    const taken = await this.supplements.take(visit, request, askingOf({ the, correction }, before.answers));
    const problems = refusedProblems(taken.refused);
    if (problems.length > 0) return visit.show(correctionPage({ visit, the, correction, supplement: taken, problems }), 422);
    if (taken.wish === 'edit') return visit.show(correctionPage({ visit, the, correction, supplement: taken }));
    if (taken.wish === 'keep') return visit.goTo(correctionPath(reference), { kind: 'notice', text: words.kept });
    return this.send(visit, { the, correction }, taken);
  }

  private async send(visit: SignedVisit, { the, correction }: Open, taken: Taken): Promise<string> {
    const handed = readHanded(the, correction, taken);
    const done = handed.ok ? await this.handInCorrection.handIn(the.reference, visit.account.id, handed.value) : { ok: false as const, error: { problems: handed.error } };
    if (done.ok) {
      await this.supplements.handedIn(visit, the.id, { key: keyOf(the), materials: taken.materials });
      return done.value === 'complete' ? this.leave(visit, the.reference, words.complete) : visit.goTo(correctionPath(the.reference), { kind: 'success', text: words.part });
    }
    if ('notOpen' in done.error) return this.leave(visit, the.reference, words.closed);
    return visit.show(correctionPage({ visit, the, correction, supplement: taken, problems: onPage(done.error.problems) }), 422);
  }

  private leave(visit: SignedVisit, reference: string, text: Text): string {
    return visit.goTo(`/applications/${reference}`, { kind: text === words.complete ? 'success' : 'notice', text });
  }
}

const keyOf = ({ reference }: OpenCase): string => `correction:${reference}`;

/** The questions and files that the page showed, given what was kept when it was made. */
function askingOf({ the, correction }: Open, kept: Answers): Asking {
  const { sections, files } = correctionForm(the, correction, kept);
  return { key: keyOf(the), fields: sections.flatMap(({ fields }): readonly Field[] => fields), materials: files.map(({ material }) => material) };
}
