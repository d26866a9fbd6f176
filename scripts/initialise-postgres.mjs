import { spawn } from 'node:child_process';
import { chownSync, closeSync, fchownSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathFor, spawnOptions } from './postgres-account.mjs';

const flags = ['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];

/** An open file that is nowhere else to be found, with the password in it. */
function openPasswordFile(path, password, account) {
  writeFileSync(path, password, { mode: 0o600 });
  const descriptor = openSync(path);
  if (account.uid !== undefined) fchownSync(descriptor, account.uid, account.gid);
  rmSync(path);
  return descriptor;
}

/** In a session of its own, as everything else: Ctrl-C does not tear it apart. */
async function runInitdb({ command, args, options }) {
  const child = spawn(command, args, { ...options, detached: true });
  const [said, code] = await Promise.all([text(child.stderr), new Promise((resolve, reject) => child.once('error', reject).once('exit', resolve))]);
  if (code !== 0) throw new Error(`initdb failed (${code}): ${said}`);
}

/**
 * Makes the data directory of a new PostgreSQL; an interrupted attempt leaves nothing at `path`.
 *
 * @param account from {@link postgresAccount}
 * @param isDurable false does without writing through to the disk
 */
export async function initialisePostgres({ path, account, binaries, user, password, isDurable }) {
  const unfinished = `${path}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  if (account.uid !== undefined) chownSync(unfinished, account.uid, account.gid);
  const descriptor = openPasswordFile(`${path}.password`, password, account);
  try {
    await runInitdb({
      command: join(binaries, 'bin', 'initdb'),
      args: ['-D', pathFor(account, unfinished), '-U', user, '--pwfile=/dev/fd/3', ...flags, ...(isDurable ? [] : ['--no-sync'])],
      options: { ...spawnOptions(account, unfinished), stdio: ['ignore', 'ignore', 'pipe', descriptor] },
    });
  } finally {
    closeSync(descriptor);
  }
  renameSync(unfinished, path);
}
