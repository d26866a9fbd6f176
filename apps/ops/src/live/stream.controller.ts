import { PassThrough } from 'node:stream';

import { Controller, Get, type BeforeApplicationShutdown } from '@nestjs/common';
import { OwnVisit, type SignedVisit } from '@yichuang/door';

import { LiveFeed, type PartNews } from './live-feed.js';

/** A stream ends after five minutes; the browser comes back at once, and whoever is no longer signed in stays out. */
const longestMs = 300_000;
/** Tells the browser how long to wait before it comes back. */
const opening = 'retry: 1000\n\n';

const eventOf = ({ name, ...news }: PartNews): string => `event: ${name}\ndata: ${JSON.stringify(news)}\n\n`;

/** The news of all parts as they come, as server-sent events. */
@Controller('stream')
export class StreamController implements BeforeApplicationShutdown {
  private readonly open = new Set<PassThrough>();

  constructor(private readonly feed: LiveFeed) {}

  @Get()
  follow(@OwnVisit() { reply, locale }: SignedVisit): PassThrough {
    const stream = new PassThrough();
    stream.write(opening);
    // A console that cannot keep up misses news, which the next replace.
    const unfollow = this.feed.follow({ locale, tell: (news) => void (stream.writableNeedDrain || stream.write(eventOf(news))) });
    const timer = setTimeout(() => stream.end(), longestMs);
    this.open.add(stream);
    stream.once('close', () => {
      clearTimeout(timer);
      this.open.delete(stream);
      unfollow();
    });
    reply.headers({ 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
    return stream;
  }

  /** The server waits for open answers when it closes; these would never end. */
  beforeApplicationShutdown(): void {
    for (const stream of this.open) stream.end();
  }
}
