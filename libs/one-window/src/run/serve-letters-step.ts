import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK } from '@yichuang/platform';

import type { NewAction } from '../action-log.js';
import { resultKinds } from '../grant.js';
import { after } from '../lifecycle.js';
import type { OpenCase } from '../officers/open-case.js';
import { ReadCase } from '../officers/read-case.js';
import { ONE_WINDOW_PARTS, type OneWindowParts } from '../parts.js';
import { unserved, type ThirdParty } from '../third-parties/third-party.js';
import type { Outcome } from '../write/outcome.js';
import type { ClaimedCase } from './claim.js';
import type { StepKind } from './step-kind.js';

const hour = 3_600_000;

interface Addressed extends ThirdParty {
  readonly address: string;
}

/** A letter that went into the post or arrived. */
interface Carried {
  readonly party: ThirdParty;
  readonly kind: Extract<NewAction['kind'], 'letter-posted' | 'letter-served'>;
}

const isAddressed = (party: ThirdParty): party is Addressed => party.address !== null;

/** Posts the letters to those whose interest a decision concerns, and asks until the carrier has proof that they arrived (T31). */
@Injectable()
export class ServeLettersStep implements StepKind {
  readonly kind = 'serve-letters';
  readonly atOnce = 16;

  constructor(
    private readonly cases: ReadCase,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ONE_WINDOW_PARTS) private readonly parts: OneWindowParts,
  ) {}

  run(cases: readonly ClaimedCase[]): Promise<Outcome[]> {
    return Promise.all(cases.map((claimed) => this.serve(claimed)));
  }

  /** A case that is withdrawn or decided meanwhile needs no letter any more. */
  private async serve(claimed: ClaimedCase): Promise<Outcome> {
    const the = await this.cases.findById(claimed.id);
    const waiting = the && after(the.state, 'letter-served') ? unserved(the).filter(isAddressed) : [];
    if (!the || waiting.length === 0) return { target: claimed, actions: [] };
    await this.parts.documents.make(the.id, resultKinds(the.service));
    const carried = (await Promise.all(waiting.map((party) => this.carry(the, party)))).flatMap((each) => each ?? []);
    const isPosting = carried.some(({ kind }) => kind === 'letter-posted');
    const isWaiting = carried.filter(({ kind }) => kind === 'letter-served').length < waiting.length;
    return {
      target: claimed,
      actions: carried.map(({ kind, party }): NewAction => ({ kind, actor: 'system', detail: { number: party.number } })),
      ...(carried.length > 0 && { thirdParties: carried.map(({ party }) => party) }),
      ...(isWaiting && { next: [{ kind: this.kind, dueAt: new Date(this.clock.now().getTime() + (isPosting ? 0 : hour)) }] }),
    };
  }

  private async carry({ reference }: OpenCase, party: Addressed): Promise<Carried | undefined> {
    const { number, name, address, trackingNumber } = party;
    const parcel = `${reference}-${number}`;
    if (trackingNumber === null) {
      const handed = await this.parts.delivery.handOver({ reference: parcel, method: 'post', to: { name, address } });
      return { party: { ...party, trackingNumber: handed.trackingNumber }, kind: 'letter-posted' };
    }
    const status = await this.parts.delivery.status(parcel);
    return status.delivered ? { party: { ...party, servedAt: this.clock.now(), proof: status.proof }, kind: 'letter-served' } : undefined;
  }
}
