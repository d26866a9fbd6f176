import { execFileSync } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { openCertificateAuthority } from './certificate-authority.js';
import { checkSignature } from './check-signature.js';
import { signDocument } from './sign-document.js';

const at = new Date('2026-11-26T07:00:00Z');
async function pdf(): Promise<Uint8Array> {
  const doc = new PDFDocument({ size: 'A4', pdfVersion: '1.7', tagged: true, lang: 'zh-CN', subset: undefined, info: { CreationDate: at } });
  doc.text('hello');
  doc.end();
  const chunks: Buffer[] = [];
  for await (const c of doc) chunks.push(c as Buffer);
  return Buffer.concat(chunks);
}
it('signs', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'seal-'));
  let t = performance.now();
  const ca = await openCertificateAuthority({ directory: join(dir, 'ca'), organisation: '河南省公安厅（演示）' }, at);
  console.log('ca', performance.now() - t);
  const plain = await pdf();
  for (let i = 0; i < 5; i++) {
    t = performance.now();
    const signed = await signDocument(plain, ca.signer, { name: '河南', reason: '决定', location: '郑州', at });
    const t2 = performance.now();
    const r = checkSignature(signed, ca.rootPem, at);
    console.log('sign', t2 - t, 'check', performance.now() - t2, r, signed.length);
    await writeFile('/tmp/proto/signed.pdf', signed);
  }
  await writeFile('/tmp/proto/root.pem', ca.rootPem);
  console.log(execFileSync('pdfsig', ['-nocert', '/tmp/proto/signed.pdf']).toString());
  console.log(execFileSync('ls', ['-la', join(dir, 'ca')]).toString());
});
