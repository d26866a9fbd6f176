import { linkSync, renameSync, rmSync } from 'node:fs';
import { isRunning, processRecord } from './process-identity.mjs';
import { readJson, writeWhole } from './whole-file.mjs';

const isSame = (one, other) => one.pid === other.pid && one.identity === other.identity;

/** Removes the lock of a process that is gone. Renaming lets one of several takers win. */
function removeLockOf(holder, file) {
  const taken = `${file}.${process.pid}`;
  try {
    renameSync(file, taken);
  } catch (error) {
    if (error.code === 'ENOENT') return; // another taker was faster
    throw error;
  }
  if (isSame(readJson(taken), holder)) rmSync(taken);
  else renameSync(taken, file); // another taker has it already
}

/**
 * Makes `file` the sign that this process alone may go on.
 *
 * @param note what else others shall read in it
 * @returns undefined when it is ours now, else the record of the running process that has it
 */
export function tryLock(file, note = {}) {
  const holder = readJson(file);
  if (holder && isRunning(holder)) return holder;
  if (holder) removeLockOf(holder, file);
  const mine = `${file}.${process.pid}.new`;
  writeWhole(mine, JSON.stringify({ ...processRecord(process.pid), ...note }));
  try {
    linkSync(mine, file); // fails when another taker was faster
    return undefined;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return tryLock(file, note);
  } finally {
    rmSync(mine);
  }
}

export const unlock = (file) => rmSync(file, { force: true });
