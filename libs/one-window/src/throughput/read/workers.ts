import { Injectable } from '@nestjs/common';
import { Database } from '@yichuang/platform';

/** A worker as it last reported itself. */
export interface RegisteredWorker {
  readonly id: string;
  readonly host: string;
  readonly process: number;
  readonly version: string;
  readonly startedAt: Date;
  readonly seenAt: Date;
  /** When its sweep last came to an end. */
  readonly sweptAt: Date | null;
  readonly claims: readonly { readonly kind: string; readonly steps: number; readonly since: string }[];
}

/** Workers report every two seconds; one that is silent for longer is lost. */
export const silentAfterMs = 10_000;

const workersSql = `
SELECT id, host, process, version, started_at AS "startedAt", seen_at AS "seenAt", swept_at AS "sweptAt", claims
FROM worker WHERE seen_at > $1::timestamptz - interval '1 hour' ORDER BY host, started_at`;

/** Workers that reported within the last hour. */
@Injectable()
export class Workers {
  constructor(private readonly database: Database) {}

  list(now: Date): Promise<RegisteredWorker[]> {
    return this.database.query<RegisteredWorker>(workersSql, [now]);
  }
}
