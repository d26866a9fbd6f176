import { X509Certificate } from 'node:crypto';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { CertificateAuthority } from './certificate-authority.js';
import { issueCertificates } from './issue-certificates.js';
import { writePkcs12 } from './pkcs12.js';

const at = new Date('2026-11-26T07:00:00Z');

describe('the local certificate authority', () => {
  let directory: string;
  let started: CertificateAuthority[];

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'authority-'));
    started = await Promise.all([open(), open(), open()]);
  });
  afterAll(() => rm(directory, { recursive: true }));

  const open = (when = at) => CertificateAuthority.local(join(directory, 'ca'), '河南省公安厅', when);

  it('is made once, even by processes that start at the same time', async () => {
    const all = [...started, await open()];
    expect(new Set(all.map(({ rootPem }) => rootPem)).size).toBe(1);
    expect(new Set(all.map(({ signer }) => signer.certificate.toString('hex'))).size).toBe(1);
    expect(await readdir(directory)).toEqual(['ca']);
  });

  it('keeps its keys from everybody else', async () => {
    for (const name of await readdir(join(directory, 'ca'))) expect((await stat(join(directory, 'ca', name))).mode & 0o777).toBe(0o600);
    expect((await stat(join(directory, 'ca'))).mode & 0o777).toBe(0o700);
  });

  it('signs with a certificate for documents that its root issued in the name of the organisation', async () => {
    const { signer, rootPem } = await open();
    const [certificate, root] = [new X509Certificate(signer.certificate), new X509Certificate(rootPem)];
    expect(certificate.checkIssued(root) && certificate.verify(root.publicKey) && root.verify(root.publicKey)).toBe(true);
    expect([certificate.ca, root.ca]).toEqual([false, true]);
    expect(certificate.checkPrivateKey(signer.key)).toBe(true);
    expect(certificate.subject).toContain('O=河南省公安厅');
    expect(certificate.keyUsage).toContain('1.3.6.1.5.5.7.3.36');
    expect(signer.key.asymmetricKeyDetails?.modulusLength).toBe(3072);
  });

  it('does not sign outside the time of its certificate', async () => {
    await expect(open(new Date('2036-12-01T00:00:00Z'))).rejects.toThrow('configure one that is valid now');
    await expect(open(new Date('2026-11-01T00:00:00Z'))).rejects.toThrow('configure one that is valid now');
  });
});

describe('a signing certificate issued elsewhere', () => {
  let directory: string;
  let issued: Awaited<ReturnType<typeof issueCertificates>>;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'authority-'));
    issued = await issueCertificates('别的机关', at);
  });
  afterAll(() => rm(directory, { recursive: true }));

  const open = async (pkcs12: Buffer, passphrase: string) => {
    const pkcs12File = join(directory, 'own.p12');
    await writeFile(pkcs12File, pkcs12);
    return CertificateAuthority.fromPkcs12({ pkcs12File, passphrase }, at);
  };

  it('is used with its own root, in whatever order the file holds them', async () => {
    const { root, signing } = issued;
    const { signer, rootPem } = await open(writePkcs12(signing.key, [root.certificate, signing.certificate], 'open sesame'), 'open sesame');
    expect(signer.chain).toHaveLength(2);
    expect(new X509Certificate(signer.certificate).checkIssued(new X509Certificate(rootPem))).toBe(true);
    expect(new X509Certificate(rootPem).subject).toContain('O=别的机关');
  });

  it('is refused with the reason when it cannot be used', async () => {
    const { root, signing } = issued;
    await expect(open(writePkcs12(signing.key, [signing.certificate, root.certificate], 'right'), 'wrong')).rejects.toThrow(/password/i);
    await expect(open(writePkcs12(signing.key, [signing.certificate], ''), '')).rejects.toThrow('with the whole chain');
    await expect(open(writePkcs12(root.key, [signing.certificate], ''), '')).rejects.toThrow('no certificate for its key');
  });
});
