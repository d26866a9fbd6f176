import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endOrphans } from './child.mjs';
import { DataDirectory } from './data-directory.mjs';
import { isRunning } from './process-identity.mjs';
import { readJson } from './whole-file.mjs';

const prefix = 'yichuang-run-';

async function removeIfAbandoned(path) {
  const holder = readJson(join(path, 'launcher.json'));
  if (!holder || isRunning(holder)) return;
  await endOrphans(path);
  rmSync(path, { recursive: true, force: true });
}

/** Clears away what killed runs left: their processes and their data. */
async function removeAbandoned() {
  const paths = readdirSync(tmpdir()).filter((name) => name.startsWith(prefix)).map((name) => join(tmpdir(), name));
  const own = paths.filter((path) => statSync(path, { throwIfNoEntry: false })?.uid === process.getuid());
  await Promise.all(own.map(removeIfAbandoned));
}

/**
 * A data directory that is deleted when it is closed.
 *
 * @param furnish called with its path before anything is in it
 */
export async function openTemporaryDirectory(furnish = () => undefined) {
  await removeAbandoned();
  const path = mkdtempSync(join(tmpdir(), prefix));
  furnish(path);
  const directory = await DataDirectory.open(path);
  directory.close = () => rmSync(path, { recursive: true, force: true });
  return directory;
}
