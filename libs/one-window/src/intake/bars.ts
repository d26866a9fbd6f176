import { Inject, Injectable } from '@nestjs/common';
import type { Party, Problem, Service } from '@yichuang/definition';
import { formatDate, type CivilDate, type Clock } from '@yichuang/kernel';
import { CLOCK, Database } from '@yichuang/platform';

interface Bar {
  readonly documentNumber: string;
  readonly serviceId: string;
  readonly until: CivilDate;
}

const standing = 'SELECT document_number AS "documentNumber", service_id AS "serviceId", until FROM application_bar WHERE until > $1';

/** How long what was read stands: bars are few and last a year. */
const rememberedMs = 30_000;

const keyOf = (serviceId: string, documentNumber: string): string => `${serviceId}/${documentNumber}`;

/** Who may not apply again yet, because they gave false material (T01's guard; 第七十八条). Kept in the process. */
@Injectable()
export class Bars {
  private known: Promise<ReadonlyMap<string, CivilDate>> = Promise.resolve(new Map());
  private readAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The problem to show, or none. */
  async against(service: Service, { documentNumber }: Party): Promise<Problem[]> {
    const until = (await this.read()).get(keyOf(service.id, documentNumber));
    if (until === undefined || until <= this.clock.today()) return [];
    return [
      {
        pointer: '',
        code: 'barred',
        message: {
          zh: `此前提供了虚假材料，依照《行政许可法》第七十八条，${formatDate(until, 'zh')}起可以再次申请；对该决定可以申请行政复议`,
          en: `False material was given before; under Article 78 of the Administrative Licensing Law you may apply again from ${formatDate(until, 'en')}. You may ask for a reconsideration of that decision`,
        },
      },
    ];
  }

  private read(): Promise<ReadonlyMap<string, CivilDate>> {
    const now = this.clock.now().getTime();
    if (now - this.readAt >= rememberedMs) {
      this.readAt = now;
      this.known = this.load();
      this.known.catch(() => (this.readAt = Number.NEGATIVE_INFINITY)); // the next one asks again
    }
    return this.known;
  }

  private async load(): Promise<ReadonlyMap<string, CivilDate>> {
    const bars = await this.database.query<Bar>(standing, [this.clock.today()]);
    return new Map(bars.map(({ documentNumber, serviceId, until }) => [keyOf(serviceId, documentNumber), until]));
  }
}
