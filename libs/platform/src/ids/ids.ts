import { Injectable, Logger } from '@nestjs/common';

import { Database } from '../database/database.js';

/** The step of the sequence `yichuang_id`. */
const BLOCK = 1_000;
/** Below this many left, the next are drawn before anyone waits for them. */
const LOW = 2_000;

const drawBlocks = `SELECT nextval('yichuang_id') AS first FROM generate_series(1, $1)`;

interface Range {
  next: number;
  readonly end: number;
}

/** Numbers unique in the whole province, drawn from PostgreSQL by the thousand. Gaps mean nothing. */
@Injectable()
export class Ids {
  private readonly log = new Logger(Ids.name);
  private readonly ranges: Range[] = [];
  private left = 0;
  private drawing?: Promise<void>;

  constructor(private readonly database: Database) {}

  /** `count` ids, ascending within a block only. */
  async take(count: number): Promise<number[]> {
    while (this.left < count) await this.draw(count);
    this.left -= count;
    if (this.left < LOW) this.drawAhead();
    return this.cut(count);
  }

  private cut(count: number): number[] {
    const ids: number[] = [];
    while (ids.length < count) {
      const range = this.ranges[0] as Range;
      while (range.next < range.end && ids.length < count) ids.push(range.next++);
      if (range.next === range.end) this.ranges.shift();
    }
    return ids;
  }

  private drawAhead(): void {
    this.draw(LOW).catch((error: unknown) => this.log.warn(`Could not draw ids ahead, the next to need them tries again: ${String(error)}`));
  }

  /** One draw at a time; whoever comes meanwhile waits for it and looks again. */
  private draw(count: number): Promise<void> {
    this.drawing ??= this.fetch(Math.ceil(count / BLOCK) + 1).finally(() => {
      this.drawing = undefined;
    });
    return this.drawing;
  }

  private async fetch(blocks: number): Promise<void> {
    const rows = await this.database.prepared<{ first: number }>('draw-ids', drawBlocks, [blocks]);
    for (const { first } of rows) this.ranges.push({ next: first, end: first + BLOCK });
    this.left += rows.length * BLOCK;
  }
}
