import { Controller, Get, Inject } from '@nestjs/common';
import { OwnVisit, type SignedVisit } from '@yichuang/door';
import type { Clock } from '@yichuang/kernel';
import { CLOCK } from '@yichuang/platform';

import type { LivePart, View } from '../live/live-part.js';
import { LIVE_PARTS } from '../live/live-parts.js';
import { overviewPage, type PartNow } from './overview-page.js';

@Controller()
export class OverviewController {
  constructor(
    @Inject(LIVE_PARTS) private readonly parts: readonly LivePart[],
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async show(@OwnVisit() visit: SignedVisit): Promise<string> {
    const view = { locale: visit.locale, now: this.clock.now() };
    return visit.show(overviewPage({ locale: visit.locale, parts: await Promise.all(this.parts.map((part) => nowOf(part, view))) }));
  }
}

/** What cannot be read must not keep the rest from being seen. */
async function nowOf(part: LivePart, view: View): Promise<PartNow> {
  const { name, title, everyMs, hasChart } = part;
  const shared = { name, title, everyMs, hasChart };
  try {
    const { data, at } = await part.current();
    return { ...shared, at, body: part.body(data, view) };
  } catch {
    return shared;
  }
}
