import { Injectable } from '@nestjs/common';
import { UploadStore } from '@yichuang/documents';
import { Pace } from '@yichuang/door';
import type { Result } from '@yichuang/kernel';
import { HandInCorrection, readHanded, type AtCounter, type NotHandedIn } from '@yichuang/one-window';
import type { RatePolicy } from '@yichuang/platform';

import { Corrections, type Correcting } from './corrections.js';

const handing: RatePolicy = { name: 'counter.correction', points: 120, perSeconds: 3600 };

/** Hands in the corrections that the person at the counter has brought: in their name, by the clerk, into the history. */
@Injectable()
export class HandInAtCounter {
  constructor(
    private readonly handInCorrection: HandInCorrection,
    private readonly uploads: UploadStore,
    private readonly corrections: Corrections,
    private readonly pace: Pace,
  ) {}

  async handIn(correcting: Correcting, { confirmedBy, originals }: Pick<AtCounter, 'confirmedBy' | 'originals'>): Promise<Result<'complete' | 'part', NotHandedIn>> {
    const { officer, office, person, the, correction, brought } = correcting;
    await this.pace.take(handing, String(officer.id));
    const read = readHanded(the, correction, brought);
    if (!read.ok) return { ok: false, error: { problems: read.error } };
    const checked = await this.handInCorrection.check(the.reference, the.accountId, read.value);
    if (!checked.ok) return checked;
    // The files first: what is handed in is never without them.
    await this.uploads.attach(the.id, officer.id, brought.materials.map(({ upload }) => upload), the.accountId);
    const counter: AtCounter = { officerId: officer.id, office: office.code, identity: person.register, confirmedBy, originals };
    const done = await this.handInCorrection.handIn(the.reference, the.accountId, read.value, counter);
    if (done.ok) await this.corrections.discard(correcting);
    return done;
  }
}
