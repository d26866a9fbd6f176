import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { endOrphans } from './child.mjs';
import { tryLock, unlock } from './lock.mjs';
import { isForsaken, npmRecord } from './npm.mjs';
import { endProcess, isRunning } from './process-identity.mjs';
import { Trouble } from './trouble.mjs';
import { readJson, writeWhole } from './whole-file.mjs';

const lockFile = (path) => join(path, 'launcher.json');
const runFile = (path) => join(path, 'run.json');

/** One folder after the other: where none can be made, as in /proc, a recursive mkdir tries for ever. */
function makeFolder(path, mode) {
  if (existsSync(path)) return;
  makeFolder(dirname(path), mode);
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error; // another launcher was quicker
  }
}

function makeDirectory(path) {
  try {
    makeFolder(dirname(path));
    makeFolder(join(path, 'uploads'), 0o700);
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new Trouble(`无法使用数据目录 ${path}：${error.message}（可用 DATA_DIR 指定其他目录）`, `Cannot use the data directory ${path}: ${error.message} (DATA_DIR chooses another)`);
  }
}

async function lock(path) {
  const file = lockFile(path);
  const before = readJson(file);
  if (before && isForsaken(before.npm)) await endProcess(before, { graceMs: 20_000 });
  const holder = tryLock(file, { npm: npmRecord() });
  if (!holder) return;
  throw new Trouble(`一窗已在运行：数据目录 ${path} 正由进程 ${holder.pid} 使用。`, `Yichuang is already running: process ${holder.pid} uses the data directory ${path}.`);
}

function secret(file) {
  if (!existsSync(file)) writeWhole(file, randomBytes(32).toString('hex'));
  return readFileSync(file, 'utf8').trim();
}

/** A data directory held by this process. */
export class DataDirectory {
  constructor(path) {
    this.path = path;
    this.secretKeyFile = join(path, 'secret.key');
    /** What the apps sign with. */
    this.secretKey = secret(this.secretKeyFile);
    /** The password of the private PostgreSQL and Redis. */
    this.servicesPassword = secret(join(path, 'services.key'));
  }

  /** @throws Trouble when another launcher holds it */
  static async open(path) {
    makeDirectory(path);
    await lock(path);
    rmSync(runFile(path), { force: true });
    await endOrphans(path);
    return new DataDirectory(path);
  }

  /** The demo accounts that the sandbox wrote. */
  get accounts() {
    return readJson(join(this.path, 'accounts.json')) ?? [];
  }

  /** Lets other commands find what runs on this directory; see {@link findRun}. */
  announce(run) {
    writeWhole(runFile(this.path), JSON.stringify({ ...run, secretKeyFile: this.secretKeyFile }, null, 2));
  }

  close() {
    rmSync(runFile(this.path), { force: true });
    unlock(lockFile(this.path));
  }
}

/** What a running launcher announced for this data directory, or undefined when none is running. */
export function findRun(path) {
  const holder = readJson(lockFile(path));
  return holder && isRunning(holder) ? readJson(runFile(path)) : undefined;
}
