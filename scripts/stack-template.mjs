import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { tryLock, unlock } from './lock.mjs';
import { openTemporaryDirectory } from './temporary-directory.mjs';

/** What filling a data directory leaves in it; all else comes from running. */
const parts = ['secret.key', 'services.key', 'accounts.json', 'postgres'];

/** Where many stacks in one run have what they are copies of; the tests' global set-up names a place that goes with the run. */
const place = () => process.env.STACK_TEMPLATE;

/** With its owners: PostgreSQL does not run as root. Blocks are shared where the file system can. */
function copy(template, path) {
  const { status, stderr } = spawnSync('cp', ['-a', ...parts.map((part) => join(template, part)), path], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`cp failed: ${stderr}`);
}

/** The template gets its name when it is whole and nothing runs on it. */
async function make(template, startFilled) {
  const directory = await openTemporaryDirectory();
  const close = directory.close;
  const unfinished = `${template}.${process.pid}`;
  const filled = await startFilled({ directory });
  directory.close = () => {
    mkdirSync(unfinished);
    for (const part of parts) renameSync(join(directory.path, part), join(unfinished, part));
    renameSync(unfinished, template);
    close();
  };
  await filled.stop();
}

async function ensureMade(template, startFilled) {
  const lockFile = `${template}.json`;
  while (tryLock(lockFile)) await sleep(100); // another process makes it
  try {
    if (!existsSync(template)) await make(template, startFilled);
  } finally {
    unlock(lockFile);
  }
}

/**
 * A temporary data directory that holds the sandbox already, or undefined where no template is wanted: the first who
 * asks makes it, and all get a copy.
 *
 * @param startFilled fills the data directory it is given, and returns what `stop()` ends
 */
export async function openFilledDirectory(startFilled) {
  const template = place();
  if (!template) return undefined;
  await ensureMade(template, startFilled);
  return openTemporaryDirectory((path) => copy(template, path));
}
