import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { OwnVisit, type SignedVisit } from '@yichuang/door';
import type { Clock, Text } from '@yichuang/kernel';
import { RetrySteps, TroubledSteps, type StepFilter } from '@yichuang/one-window';
import { CLOCK } from '@yichuang/platform';

import { numberOf } from '../words/quantities.js';
import { filterPath } from './filter-path.js';
import { readFilter, wholeOf, type FilterProblems, type Given } from './read-filter.js';
import { retryPage } from './retry-page.js';
import { stepsPage, unreadPage } from './steps-page.js';

const pageSize = 50;
const sampleSize = 10;

const words = {
  done: (count: number): Text => ({ zh: `已重新处理${numberOf(count)}个步骤`, en: `${numberOf(count)} steps are being tried again` }),
  changed: (now: number): Text => ({ zh: `符合条件的步骤有变化，现在是${numberOf(now)}个；请再次确认`, en: `What matches has changed: it is ${numberOf(now)} now. Confirm again` }),
};

@Controller('steps')
export class StepsController {
  constructor(
    private readonly steps: TroubledSteps,
    private readonly retrySteps: RetrySteps,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async list(@OwnVisit() visit: SignedVisit, @Query() given: Given): Promise<string> {
    const read = readFilter(given);
    if (!read.ok) return this.refuse(visit, given, read.error);
    const filter = read.value;
    const [count, found] = await Promise.all([this.steps.count(filter), this.steps.list(filter, pageSize + 1, wholeOf(given.after))]);
    const steps = found.slice(0, pageSize);
    const next = found.length > pageSize ? steps.at(-1)?.id : undefined;
    return visit.show(stepsPage({ locale: visit.locale, now: this.clock.now(), filter, count, steps, ...(next !== undefined && { next }) }));
  }

  /** The dry run. */
  @Get('retry')
  async dryRun(@OwnVisit() visit: SignedVisit, @Query() given: Given): Promise<string> {
    const read = readFilter(given);
    return read.ok ? this.show(visit, read.value) : this.refuse(visit, given, read.error);
  }

  @Post('retry')
  async retry(@OwnVisit() visit: SignedVisit, @Body() given: Given): Promise<string> {
    const read = readFilter(given);
    if (!read.ok) return this.refuse(visit, given, read.error);
    const filter = read.value;
    const retried = await this.retrySteps.retry(filter, wholeOf(given.shown) ?? 0, visit.account.id);
    if (!retried.ok) return this.show(visit, filter, words.changed(retried.error.now));
    return visit.goTo(filterPath('/steps', filter.stepId === undefined ? filter : {}), { kind: 'success', text: words.done(retried.value) });
  }

  private refuse(visit: SignedVisit, given: Given, problems: FilterProblems): string {
    return visit.show(unreadPage({ locale: visit.locale, given, problems }), 422);
  }

  private async show(visit: SignedVisit, filter: StepFilter, problem?: Text): Promise<string> {
    const [count, sample] = await Promise.all([this.steps.count(filter), this.steps.list(filter, sampleSize)]);
    const { locale, csrf } = visit;
    return visit.show(retryPage({ locale, csrf, now: this.clock.now(), filter, count, sample, ...(problem && { problem }) }), problem ? 409 : 200);
  }
}
