import { Injectable } from '@nestjs/common';
import type { Service } from '@yichuang/definition';
import { Database } from '@yichuang/platform';

import { Drafts, type Draft } from '../intake/drafts.js';
import type { OwnLifeEvent } from './own-life-events.js';

interface FoundDraft {
  readonly draft?: Draft;
  /** It waits for its owner in another life event, which a second of the same kind must leave as it is. */
  readonly isOthers: boolean;
}

interface Standing {
  readonly isSent: boolean;
  /** Of another life event that is under way; false when that was settled, null when no other event has it. */
  readonly isOthers: boolean | null;
}

const standingSql = `
SELECT EXISTS (SELECT FROM application WHERE account_id = $2 AND idempotency_key = $3) AS "isSent", bool_or(ended_at IS NULL) AS "isOthers"
FROM life_event_step JOIN life_event ON key = life_event WHERE account_id = $2 AND draft_key = $3 AND life_event <> $1`;

/** Finds the draft of a service for a life event: there is one for each account, whatever it belongs to. */
@Injectable()
export class FindDraft {
  constructor(
    private readonly database: Database,
    private readonly drafts: Drafts,
  ) {}

  /** What was sent, or stayed behind when another event was settled, goes: the key of one application must not be that of the next. */
  async find({ key, accountId }: OwnLifeEvent, { id }: Service): Promise<FoundDraft> {
    const draft = await this.drafts.find(accountId, id);
    if (!draft) return { isOthers: false };
    const [standing] = await this.database.query<Standing>(standingSql, [key, accountId, draft.key]);
    const isLeft = standing?.isSent === true || standing?.isOthers === false;
    if (isLeft) await this.drafts.discard(accountId, id);
    return isLeft ? { isOthers: false } : { draft, isOthers: standing?.isOthers === true };
  }
}
