import { Injectable } from '@nestjs/common';
import { AccessLedger } from '@yichuang/accounts';
import type { Party } from '@yichuang/definition';
import { Pace } from '@yichuang/door';
import { CheckIdentity } from '@yichuang/one-window';
import type { RatePolicy } from '@yichuang/platform';

/** More people than anyone can serve, fewer than are worth trying numbers for. */
const identifying: RatePolicy = { name: 'counter.identify', points: 60, perSeconds: 3600 };

/** Looks a person up for a clerk, which is limited and on record (个人信息保护法 51, 54). */
@Injectable()
export class LookUp {
  constructor(
    private readonly checkIdentity: CheckIdentity,
    private readonly accessLedger: AccessLedger,
    private readonly pace: Pace,
  ) {}

  async lookUp(clerkId: number, party: Party): ReturnType<CheckIdentity['check']> {
    await this.pace.take(identifying, String(clerkId));
    await this.accessLedger.recordLookUp(clerkId, party.documentNumber);
    return this.checkIdentity.check(party);
  }
}
