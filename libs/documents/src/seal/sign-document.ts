import { createHash } from 'node:crypto';

import { detachedSignature } from './detached-signature.js';
import { appendSignatureField, type SignatureDetails } from './signature-field.js';
import type { Signer } from './signer.js';

/** Key, attributes and framing of a signature take less than this beside the certificates. */
const BESIDE_CERTIFICATES = 2048;

/**
 * Seals a rendered document: a PAdES B-B signature over the whole file.
 *
 * @returns the signed file; what was given is a prefix of it.
 */
export async function signDocument(pdf: Uint8Array, signer: Signer, details: SignatureDetails): Promise<Uint8Array> {
  const room = BESIDE_CERTIFICATES + signer.chain.reduce((sum, { length }) => sum + length, 0);
  const { file, from, to } = appendSignatureField(pdf, details, room);
  const digest = createHash('sha256').update(file.subarray(0, from)).update(file.subarray(to)).digest();
  const signature = await detachedSignature(digest, signer);
  file.write(signature.toString('hex'), from + 1, 'latin1');
  return file;
}
