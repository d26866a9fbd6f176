import { X509Certificate } from 'node:crypto';
import { mkdir, mkdtemp, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import forge from 'node-forge';
import { issueCertificates } from './issue-certificates.js';
import { readPkcs12, writePkcs12 } from './pkcs12.js';
import type { Signer } from './signer.js';

export interface CertificateAuthority {
  signer: Signer;
  /** The root certificate, PEM: published so that anybody's viewer can be told to trust our seals. */
  rootPem: string;
}

export interface CertificateAuthorityOptions {
  /** Where the local authority is kept; made at first start, readable by its owner only. */
  directory: string;
  /** Whose name the local certificates carry. */
  organisation: string;
  /** A signing certificate issued elsewhere, used instead of the local authority. */
  own?: { pkcs12File: string; passphrase: string };
}

const SIGNING = 'document-signing.p12';

/**
 * Opens the authority that seals documents, and makes the local one when there is none yet.
 * Processes that start at once end with the same one: each writes a directory aside, the first rename wins.
 *
 * @throws Error when the certificate is not valid at `at`, or the PKCS#12 file cannot be used.
 */
export async function openCertificateAuthority(options: CertificateAuthorityOptions, at: Date): Promise<CertificateAuthority> {
  const signer = options.own
    ? readPkcs12(await readFile(options.own.pkcs12File), options.own.passphrase)
    : readPkcs12(await localPkcs12(options, at), '');
  refuseOutsideValidity(signer, at);
  return { signer, rootPem: new X509Certificate(signer.chain.at(-1) ?? signer.certificate).toString() };
}

async function localPkcs12(options: CertificateAuthorityOptions, at: Date): Promise<Buffer> {
  const file = join(options.directory, SIGNING);
  try {
    return await readFile(file);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
  await makeLocalAuthority(options, at);
  return readFile(file);
}

async function makeLocalAuthority({ directory, organisation }: CertificateAuthorityOptions, at: Date): Promise<void> {
  const { root, signing } = await issueCertificates(organisation, at);
  await mkdir(dirname(directory), { recursive: true });
  const aside = await mkdtemp(`${directory}.new-`);
  await Promise.all([
    // The root's key signs the successor of the signing certificate; no process reads it.
    writePrivate(join(aside, 'root-key.pem'), forge.pki.privateKeyToPem(root.key)),
    writePrivate(join(aside, 'root.pem'), forge.pki.certificateToPem(root.certificate)),
    // No passphrase: it would have to lie in a file beside this one.
    writePrivate(join(aside, SIGNING), writePkcs12(signing.key, [signing.certificate, root.certificate], '')),
  ]);
  try {
    await rename(aside, directory);
  } catch (error) {
    await rm(aside, { recursive: true });
    if (!hasCode(error, 'ENOTEMPTY') && !hasCode(error, 'EEXIST')) throw error;
  }
}

async function writePrivate(path: string, content: string | Buffer): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

function refuseOutsideValidity({ certificate }: Signer, at: Date): void {
  const { validFrom, validTo } = new X509Certificate(certificate);
  if (at < new Date(validFrom) || at > new Date(validTo)) {
    throw new Error(`The document signing certificate is valid from ${validFrom} to ${validTo}: configure one that is valid now.`);
  }
}

const hasCode = (error: unknown, code: string): boolean => typeof error === 'object' && error !== null && 'code' in error && error.code === code;
