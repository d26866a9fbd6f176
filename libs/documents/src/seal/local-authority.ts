import { mkdir, mkdtemp, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import forge from 'node-forge';

import { issueCertificates } from './issue-certificates.js';
import { writePkcs12 } from './pkcs12.js';

const SIGNING = 'document-signing.p12';

/**
 * The PKCS#12 file (no passphrase) of the authority in `directory`. Processes that start at once end with the same
 * one: each writes a directory aside, and the first to rename it wins.
 */
export async function localPkcs12(directory: string, organisation: string, at: Date): Promise<Buffer> {
  const kept = await findKept(directory);
  if (kept) return kept;
  await makeAuthority(directory, organisation, at);
  return readFile(join(directory, SIGNING));
}

async function findKept(directory: string): Promise<Buffer | undefined> {
  try {
    return await readFile(join(directory, SIGNING));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function makeAuthority(directory: string, organisation: string, at: Date): Promise<void> {
  const { root, signing } = await issueCertificates(organisation, at);
  await mkdir(dirname(directory), { recursive: true });
  const aside = await mkdtemp(`${directory}.new-`);
  await Promise.all([
    // Signs the successor of the signing certificate when its time comes; no process reads it.
    writePrivate(join(aside, 'root-key.pem'), forge.pki.privateKeyToPem(root.key)),
    writePrivate(join(aside, 'root.pem'), forge.pki.certificateToPem(root.certificate)),
    // A passphrase would have to lie in a file beside this one.
    writePrivate(join(aside, SIGNING), writePkcs12(signing.key, [signing.certificate, root.certificate], '')),
  ]);
  try {
    await rename(aside, directory);
  } catch (error) {
    await rm(aside, { recursive: true });
    if (!['ENOTEMPTY', 'EEXIST'].includes(codeOf(error))) throw error;
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

const codeOf = (error: unknown): string => (typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '');
