import { maskName, type CivilDate, type Text } from '@yichuang/kernel';

import type { DocumentStore } from '../document-store.js';
import { parseVerificationCode } from './verification-code.js';

/** What anybody who has the paper may learn of it: no more than the paper shows, and less of its holder. */
export type Verdict =
  | { status: 'valid' | 'revoked'; title: Text; number: string; issuedOn: CivilDate; authority: Text; holderMasked?: string }
  | { status: 'unknown' };

/** Answers whether a document is genuine and still in force. */
export class VerifyDocument {
  constructor(private readonly store: DocumentStore) {}

  /** @param typed the code as somebody typed or scanned it */
  async verify(typed: string): Promise<Verdict> {
    // What cannot be a code is looked for all the same: the time taken tells nothing.
    const document = await this.store.findByVerificationCode(parseVerificationCode(typed) ?? '');
    if (!document) return { status: 'unknown' };
    const { status, content } = document;
    const { title, number, issuedOn, authority, holder } = content;
    return { status, title, number, issuedOn, authority, ...(holder !== undefined && { holderMasked: maskName(holder) }) };
  }
}
