import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';

import { renderDocument } from '../page/render-document.js';
import { decisionLetter } from '../../../../test/support/document-samples.js';
import { CertificateAuthority } from './certificate-authority.js';
import { checkSignature } from './check-signature.js';
import { signDocument } from './sign-document.js';

const at = new Date('2026-11-26T07:00:00Z');
const details = { name: '河南省公安厅', reason: '准予换证决定书（豫公）', location: '河南省郑州市', at };

describe('the seal of a document', () => {
  let directory: string;
  let authority: CertificateAuthority;
  let other: CertificateAuthority;
  let unsigned: Uint8Array;
  let signed: Buffer;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'seal-'));
    [authority, other] = await Promise.all(['ca', 'other'].map((name) => CertificateAuthority.local(join(directory, name), '河南省公安厅', at))) as [CertificateAuthority, CertificateAuthority];
    unsigned = await renderDocument({ ...decisionLetter, languages: 'zh' }, { sandbox: true });
    signed = Buffer.from(await signDocument(unsigned, authority.signer, details));
  });
  afterAll(() => rm(directory, { recursive: true }));

  const check = (file: Uint8Array, when = at) => checkSignature(file, authority.rootPem, when);
  const signatureField = () => {
    const from = signed.lastIndexOf('/Contents <') + '/Contents '.length;
    return { from, to: signed.indexOf('>', from) + 1 };
  };

  it('holds, and says whose it is', () => {
    expect(check(signed)).toEqual({ ok: true, value: { signedBy: 'Yichuang Document Signing' } });
  });

  it('leaves the document itself as it was', () => {
    expect(signed.subarray(0, unsigned.length).equals(unsigned)).toBe(true);
  });

  it('is broken by any change of what it covers', () => {
    const { from, to } = signatureField();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: signed.length - 1 }), fc.integer({ min: 1, max: 255 }), (place, change) => {
        fc.pre(place < from || place >= to);
        const tampered = Buffer.from(signed);
        tampered[place] = (signed[place] ?? 0) ^ change;
        expect(check(tampered).ok).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('is broken by another value of the signature, and by anything hidden behind it', () => {
    const { from } = signatureField();
    const signatureValue = Buffer.from(signed);
    const lastDigit = signed.indexOf('0'.repeat(64), from) - 8;
    signatureValue.write(signed.toString('latin1', lastDigit, lastDigit + 1) === 'a' ? 'b' : 'a', lastDigit);
    expect(check(signatureValue)).toEqual({ ok: false, error: 'wrong-key' });
    const padding = Buffer.from(signed);
    padding.write('ff', signed.indexOf('0'.repeat(64), from) + 32);
    expect(check(padding)).toEqual({ ok: false, error: 'unreadable' });
  });

  it('does not hold for what is appended to the file', () => {
    expect(check(Buffer.concat([signed, Buffer.from('\n% more')]))).toEqual({ ok: false, error: 'not-whole-file' });
  });

  it('does not hold for an unsigned document', () => {
    expect(check(unsigned)).toEqual({ ok: false, error: 'no-signature' });
  });

  it('does not hold when another root made it', async () => {
    const forged = await signDocument(unsigned, other.signer, details);
    expect(check(forged)).toEqual({ ok: false, error: 'untrusted' });
  });

  it("does not hold when it was made with another key than the certificate's", async () => {
    const forged = await signDocument(unsigned, { ...authority.signer, key: other.signer.key }, details);
    expect(check(forged)).toEqual({ ok: false, error: 'wrong-key' });
  });

  it('does not hold for a certificate that the signature is not bound to', async () => {
    const swapped = await signDocument(unsigned, { ...authority.signer, certificate: other.signer.certificate }, details);
    expect(check(swapped)).toEqual({ ok: false, error: 'wrong-key' });
  });

  it('does not hold outside the time of the certificate', () => {
    expect(check(signed, new Date('2040-01-01T00:00:00Z'))).toEqual({ ok: false, error: 'untrusted' });
  });
});
