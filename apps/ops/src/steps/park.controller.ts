import { Body, Controller, Get, NotFoundException, Post, Query } from '@nestjs/common';
import { OwnVisit, type SignedVisit } from '@yichuang/door';
import type { Text } from '@yichuang/kernel';
import { ParkStep } from '@yichuang/one-window';

import { pageWords } from '../words/page-words.js';
import { reasonOf, reasonPage } from '../words/reason-page.js';
import { textOf, wholeOf, type Given } from './read-filter.js';

const words = {
  title: { zh: '暂存步骤', en: 'Park a step' },
  lead: { zh: '暂存后不再自动处理，直到有人重试。正在处理它的进程将不能写入。办件的法定期限照常计算。', en: 'A parked step is not tried again until somebody retries it. A worker that has it in hand can no longer write. Legal periods run on.' },
  done: { zh: '步骤已暂存', en: 'The step is parked' },
  late: { zh: '步骤已经完成或者已暂存', en: 'The step is finished or parked already' },
} satisfies Record<string, Text>;

@Controller('steps/park')
export class ParkController {
  constructor(private readonly parkStep: ParkStep) {}

  @Get()
  ask(@OwnVisit() visit: SignedVisit, @Query() given: Given): string {
    return this.show(visit, stepOf(given));
  }

  @Post()
  async park(@OwnVisit() visit: SignedVisit, @Body() given: Given): Promise<string> {
    const [stepId, reason] = [stepOf(given), reasonOf(textOf(given.reason))];
    if (!reason) return this.show(visit, stepId, pageWords.reasonMissing);
    const isParked = await this.parkStep.park(stepId, reason, visit.account.id);
    return visit.goTo('/steps', isParked ? { kind: 'success', text: words.done } : { kind: 'notice', text: words.late });
  }

  private show(visit: SignedVisit, stepId: number, problem?: Text): string {
    const [{ locale, csrf }, fields] = [visit, { stepId: String(stepId) }];
    const page = reasonPage({ locale, csrf, title: words.title, lead: words.lead, action: '/steps/park', fields, button: pageWords.park, back: '/steps', section: '/steps', ...(problem && { problem }) });
    return visit.show(page, problem ? 422 : 200);
  }
}

function stepOf({ stepId }: Given): number {
  const id = wholeOf(stepId);
  if (id === undefined) throw new NotFoundException();
  return id;
}
