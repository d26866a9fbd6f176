import { createHash } from 'node:crypto';
import type { Clock } from '@yichuang/kernel';

import type { DocumentStore } from './document-store.js';
import type { IssuedDocument } from './issued-document.js';
import type { CertificateAuthority } from './seal/certificate-authority.js';
import { checkSignature } from './seal/check-signature.js';
import { signDocument } from './seal/sign-document.js';
import type { FileStorage } from './storage/file-storage.js';

export interface MakingOptions {
  /** Where documents are sealed, as their signature says it. */
  location: string;
  /** Whether seal and foot of a document say that nothing is real. */
  sandbox: boolean;
}

/** Makes the file of a recorded document: drawn, sealed, the seal checked by other code than made it, and stored. */
export class MakeDocument {
  constructor(
    private readonly parts: { store: DocumentStore; storage: FileStorage; authority: Pick<CertificateAuthority, 'signer' | 'rootPem'>; clock: Clock },
    private readonly options: MakingOptions,
  ) {}

  /**
   * Does nothing when the file is there already. Two runs at once leave one file noted; the other is never shown.
   *
   * @throws Error when the document cannot be drawn or its seal does not hold
   */
  async make({ id, content, fileKey: made }: IssuedDocument): Promise<void> {
    if (made) return;
    const { store, storage, clock } = this.parts;
    const madeAt = clock.now();
    const signed = await this.sealed(content, madeAt);
    const sha256 = createHash('sha256').update(signed).digest('hex');
    const fileKey = `documents/${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${id}-${sha256.slice(4, 20)}.pdf`;
    await storage.put(fileKey, signed);
    await store.markMade(id, { fileKey, sha256, madeAt });
  }

  private async sealed(content: IssuedDocument['content'], at: Date): Promise<Uint8Array> {
    const { signer, rootPem } = this.parts.authority;
    const { renderDocument } = await import('./page/render-document.js'); // only the worker draws, and what it needs for that loads slowly
    const pdf = await renderDocument(content, { sandbox: this.options.sandbox });
    const details = { name: content.authority.zh, reason: `${content.title.zh} ${content.number}`, location: this.options.location, at };
    const signed = await signDocument(pdf, signer, details);
    const checked = checkSignature(signed, rootPem, at);
    if (!checked.ok) throw new Error(`The seal of ${content.number} does not hold: ${checked.error}.`);
    return signed;
  }
}
