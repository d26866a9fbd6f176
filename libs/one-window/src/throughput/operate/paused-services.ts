import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK, Database } from '@yichuang/platform';

/** A worker may go on for so long with a service that was just paused. */
const rememberedMs = 2_000;

/** Which services are paused, as this process last heard. Asked before every claim, looked up every two seconds. */
@Injectable()
export class PausedServices {
  private heard: Promise<readonly string[]> = Promise.resolve([]);
  private heardAt = -Infinity;

  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  list(): Promise<readonly string[]> {
    const now = this.clock.now().getTime();
    if (Math.abs(now - this.heardAt) < rememberedMs) return this.heard;
    this.heardAt = now;
    this.heard = this.lookUp();
    return this.heard;
  }

  private async lookUp(): Promise<readonly string[]> {
    const rows = await this.database.query<{ service_id: string }>('SELECT service_id FROM paused_service');
    return rows.map(({ service_id: id }) => id);
  }
}
