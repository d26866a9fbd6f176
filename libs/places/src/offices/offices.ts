import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Jurisdiction, Office } from '@yichuang/definition';
import type { Repository } from 'typeorm';

import { below } from './below.js';
import { OfficeEntity } from './office.entity.js';
import { router } from './route.js';

const REFRESH_MS = 10 * 60_000;

/** All offices, kept in the process and read again every ten minutes. */
@Injectable()
export class Offices implements OnModuleInit, OnModuleDestroy {
  private readonly log = new Logger(Offices.name);
  private byCode: ReadonlyMap<string, OfficeEntity> = new Map();
  private route = router<OfficeEntity>([]);
  private timer?: NodeJS.Timeout;

  constructor(@InjectRepository(OfficeEntity) private readonly offices: Repository<OfficeEntity>) {}

  async onModuleInit(): Promise<void> {
    await this.refresh();
    this.timer = setInterval(() => {
      this.refresh().catch((error: unknown) => this.log.warn('The offices stay as they were', error));
    }, REFRESH_MS).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  async refresh(): Promise<void> {
    const all = await this.offices.find({ order: { code: 'ASC' } });
    this.byCode = new Map(all.map((office) => [office.code, office]));
    this.route = router(all);
  }

  list(): readonly OfficeEntity[] {
    return [...this.byCode.values()];
  }

  find(code: string): OfficeEntity | undefined {
    return this.byCode.get(code);
  }

  /** The code itself and those of all offices below it: the scope of whoever works there. */
  below(code: string): readonly string[] {
    return below(this.list(), code);
  }

  /** Undefined for a division outside the province. */
  findResponsible(jurisdiction: Jurisdiction): Office | undefined {
    const found = this.route(jurisdiction);
    return found && { code: found.code, name: found.name, regionCode: found.regionCode };
  }

  /** @throws when no office is responsible. */
  responsible(jurisdiction: Jurisdiction): Office {
    const office = this.findResponsible(jurisdiction);
    if (!office) throw new Error(`No ${jurisdiction.kind} is responsible for ${jurisdiction.regionCode}`);
    return office;
  }
}
