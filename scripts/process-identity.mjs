import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

function fromProc(pid) {
  let stat;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return undefined; // no such process
  }
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, startedAtTick] = [fields[0], fields[19]];
  if (state === 'Z' || state === 'X') return undefined;
  return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${startedAtTick}`;
}

function fromPs(pid) {
  const { stdout } = spawnSync('ps', ['-p', String(pid), '-o', 'stat=,lstart='], { encoding: 'utf8' });
  const [state, ...startedAt] = stdout.trim().split(/\s+/);
  return state && !state.startsWith('Z') ? startedAt.join(' ') : undefined;
}

/**
 * Tells one process from a later one that was given the same number: the moment it started.
 * Undefined when no such process runs.
 */
export const identify = (pid) => (process.platform === 'linux' ? fromProc(pid) : fromPs(pid));

/** A process as it is written to a file, to be recognised by {@link isRunning} after a crash. */
export const processRecord = (pid) => ({ pid, identity: identify(pid) });

export const isRunning = ({ pid, identity }) => identity !== undefined && identify(pid) === identity;

async function goneWithin(record, ms) {
  for (let waited = 0; waited < ms; waited += 50) {
    if (!isRunning(record)) return true;
    await sleep(50);
  }
  return !isRunning(record);
}

/** Ends a process that is not our child: politely, then by force after `graceMs`. */
export async function endProcess(record, { signal = 'SIGTERM', graceMs = 12_000 } = {}) {
  if (!isRunning(record)) return;
  process.kill(record.pid, signal);
  if (await goneWithin(record, graceMs)) return;
  process.kill(record.pid, 'SIGKILL');
  await goneWithin(record, 5_000);
}
