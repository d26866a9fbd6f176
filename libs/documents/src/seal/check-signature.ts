import { createHash } from 'node:crypto';
import { err, ok, type Result } from '@yichuang/kernel';
import forge from 'node-forge';

import { readSignedData, type SignedData } from './read-signed-data.js';

/**
 * Why a seal is refused: there is none, or more than one; it leaves a part of the file out; it cannot be read; the
 * file was changed; it was not made with the certificate's key; the certificate does not lead to our root.
 */
export type SignatureFault = 'no-signature' | 'not-whole-file' | 'unreadable' | 'changed' | 'wrong-key' | 'untrusted';

/**
 * Checks the seal of a document with none of the code that made it: another parser and another RSA (node-forge), so
 * that a fault of the signer cannot vouch for itself.
 *
 * @param rootPem the one root that is trusted
 * @param at the instant at which the certificates must be valid
 */
export function checkSignature(pdf: Uint8Array, rootPem: string, at: Date): Result<{ signedBy: string }, SignatureFault> {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const ranges = [...file.toString('latin1').matchAll(/\/ByteRange\s*\[(\d+) (\d+) (\d+) (\d+)\s*\]/g)];
  if (ranges.length !== 1) return err('no-signature');
  const [start, before = 0, resume = 0, after = 0] = ranges[0]?.slice(1).map(Number) ?? [];
  const hex = /^<([0-9a-f]+)>$/.exec(file.toString('latin1', before, resume))?.[1];
  if (start !== 0 || resume + after !== file.length || hex === undefined) return err('not-whole-file');
  const digest = createHash('sha256').update(file.subarray(0, before)).update(file.subarray(resume)).digest('binary');
  const signed = attempt(() => readSignedData(Buffer.from(hex, 'hex')));
  if (!signed) return err('unreadable');
  const fault = faultOf(signed, digest, rootPem, at);
  return fault ? err(fault) : ok({ signedBy: commonName(signed.certificate) });
}

function faultOf(signed: SignedData, digest: string, rootPem: string, at: Date): SignatureFault | undefined {
  if (signed.messageDigest !== digest) return 'changed';
  if (!madeWithCertificate(signed)) return 'wrong-key';
  return leadsTo(rootPem, signed, at) ? undefined : 'untrusted';
}

function madeWithCertificate({ certificate, certificateHash, signedBytes, signature }: SignedData): boolean {
  const { publicKey } = certificate;
  const ofCertificate = sha256(forge.asn1.toDer(forge.pki.certificateToAsn1(certificate)).getBytes());
  return ofCertificate === certificateHash && 'verify' in publicKey && attempt(() => publicKey.verify(sha256(signedBytes), signature)) === true;
}

function leadsTo(rootPem: string, { certificate, certificates }: SignedData, at: Date): boolean {
  const trusted = forge.pki.createCaStore([rootPem]);
  const chain = [certificate, ...certificates.filter((other) => other !== certificate)];
  return attempt(() => forge.pki.verifyCertificateChain(trusted, chain, { validityCheckDate: at })) === true;
}

const sha256 = (binary: string): string => createHash('sha256').update(binary, 'latin1').digest('binary');

function commonName(certificate: forge.pki.Certificate): string {
  const field = certificate.subject.getField('CN') as forge.pki.CertificateField | null;
  return typeof field?.value === 'string' ? forge.util.decodeUtf8(field.value) : '';
}

/** node-forge throws on what is not as it should be: for a checker that is a plain no. */
function attempt<T>(check: () => T): T | undefined {
  try {
    return check();
  } catch {
    return undefined;
  }
}
