import { Inject, Injectable } from '@nestjs/common';

import { ONE_WINDOW_PARTS, type OneWindowParts } from '../parts.js';
import type { Outcome } from '../write/outcome.js';
import type { ClaimedCase } from './claim.js';
import type { StepKind } from './step-kind.js';

/** Makes the files of documents that were recorded while the application goes on waiting: a notice of acceptance (T20). */
@Injectable()
export class MakeDocumentsStep implements StepKind {
  readonly kind = 'make-documents';
  readonly atOnce = 4;

  constructor(@Inject(ONE_WINDOW_PARTS) private readonly parts: OneWindowParts) {}

  run(cases: readonly ClaimedCase[]): Promise<Outcome[]> {
    return Promise.all(
      cases.map(async (claimed) => {
        await this.parts.documents.make(claimed.id);
        return { target: claimed, actions: [] };
      }),
    );
  }
}
