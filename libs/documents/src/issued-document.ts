import type { Text } from '@yichuang/kernel';

import type { DocumentContent } from './page/document-content.js';

/** A document as recorded with the decision that issues it; its file is made afterwards. */
export interface IssuedDocument {
  readonly id: number;
  readonly applicationId: number;
  readonly kind: string;
  readonly number: string;
  readonly title: Text;
  readonly content: DocumentContent;
  readonly verificationCode: string;
  readonly status: 'valid' | 'revoked';
  readonly issuedAt: Date;
  readonly madeAt: Date | null;
  readonly fileKey: string | null;
  readonly sha256: string | null;
  readonly revokedAt: Date | null;
  readonly revokedReason: string | null;
}
