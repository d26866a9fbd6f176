import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import type { Clock, Locale } from '@yichuang/kernel';
import { CLOCK } from '@yichuang/platform';
import { renderToString } from 'preact-render-to-string';

import { LIVE_PARTS } from './live-parts.js';
import type { Chart, LivePart } from './live-part.js';
import { staleAfterMs, type Reading } from './shared-reading.js';

/** What a console is told about a part. */
export interface PartNews {
  readonly name: string;
  /** How old its data were when they were sent, in ms. */
  readonly ageMs: number;
  /** At which age they are out of date. */
  readonly staleMs: number;
  readonly html: string;
  readonly chart?: Chart;
}

/** A console that looks. */
export interface Console {
  readonly locale: Locale;
  tell(news: PartNews): void;
}

const everyMs = 1_000;

/** Asks every second, as long as anybody looks, and tells everybody the same. */
@Injectable()
export class LiveFeed implements OnModuleDestroy {
  private readonly log = new Logger(LiveFeed.name);
  private readonly consoles = new Set<Console>();
  private readonly told = new Map<string, Date>();
  private readonly failing = new Set<string>();
  private timer?: NodeJS.Timeout;

  constructor(
    @Inject(LIVE_PARTS) private readonly parts: readonly LivePart[],
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Tells the console all that is known, then what is new. @returns ends it. */
  follow(console: Console): () => void {
    this.consoles.add(console);
    for (const part of this.parts) void this.tell(part, [console]);
    this.timer ??= setInterval(() => this.round(), everyMs);
    return () => {
      this.consoles.delete(console);
      if (this.consoles.size === 0) this.stop();
    };
  }

  onModuleDestroy(): void {
    this.stop();
  }

  private stop(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }

  private round(): void {
    for (const part of this.parts) void this.tellNew(part);
  }

  private async tellNew(part: LivePart): Promise<void> {
    const before = this.told.get(part.name);
    const at = await this.tell(part, [], before);
    if (at) this.told.set(part.name, at);
  }

  /** @returns of when the data are, or undefined when there are none or they are those of `before`. */
  private async tell(part: LivePart, only: readonly Console[], before?: Date): Promise<Date | undefined> {
    try {
      const reading = await part.current();
      const { at } = reading;
      this.failing.delete(part.name);
      if (at.getTime() === before?.getTime()) return undefined;
      const listeners = only.length > 0 ? only : [...this.consoles];
      for (const locale of new Set(listeners.map((each) => each.locale))) {
        const news = this.newsOf(part, reading, locale);
        for (const console of listeners) if (console.locale === locale) console.tell(news);
      }
      return at;
    } catch (error) {
      if (!this.failing.has(part.name)) this.log.error({ event: 'part_failed', part: part.name, error }); // the panel grows old, and shows it
      this.failing.add(part.name);
      return undefined;
    }
  }

  private newsOf(part: LivePart, { data, at, restMs }: Reading<unknown>, locale: Locale): PartNews {
    const now = this.clock.now();
    const view = { locale, now };
    const chart = part.chart(data, view);
    return { name: part.name, ageMs: now.getTime() - at.getTime(), staleMs: staleAfterMs(restMs), html: renderToString(part.body(data, view)), ...(chart && { chart }) };
  }
}
