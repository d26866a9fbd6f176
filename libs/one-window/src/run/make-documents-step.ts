import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@yichuang/platform';

import { resultKinds } from '../grant.js';
import { ONE_WINDOW_PARTS, type OneWindowParts } from '../parts.js';
import type { Outcome } from '../write/outcome.js';
import type { ClaimedCase } from './claim.js';
import type { StepKind } from './step-kind.js';

/** Makes the files of documents that were recorded while the application goes on waiting: a notice of acceptance (T20). A result waits for its fee. */
@Injectable()
export class MakeDocumentsStep implements StepKind {
  readonly kind = 'make-documents';
  readonly atOnce = 4;

  constructor(
    private readonly database: Database,
    @Inject(ONE_WINDOW_PARTS) private readonly parts: OneWindowParts,
  ) {}

  async run(cases: readonly ClaimedCase[]): Promise<Outcome[]> {
    const settled = await this.parts.payments.isSettled(cases.map(({ id }) => id), this.database.query);
    return Promise.all(
      cases.map(async (claimed) => {
        await this.parts.documents.make(claimed.id, settled.has(claimed.id) ? [] : resultKinds(this.parts.catalogue.get(claimed.serviceId)));
        return { target: claimed, actions: [] };
      }),
    );
  }
}
