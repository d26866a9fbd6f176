import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { endProcess, processRecord } from './process-identity.mjs';
import { readJson, writeWhole } from './whole-file.mjs';

const runFolder = (directory) => join(directory, 'run');
const logFolder = (directory) => join(directory, 'logs');

function makeFolders(directory) {
  for (const folder of [runFolder(directory), logFolder(directory)]) mkdirSync(folder, { recursive: true, mode: 0o700 });
}

/**
 * A process of ours with its log in `logs/<name>.log` and its number in `run/<name>.json`, by which a later start finds
 * it when this one was killed. It has a session of its own, so that Ctrl-C reaches the launcher alone, which then stops
 * everything in order.
 */
export class Child {
  #process;
  #exit;
  #stopping = false;

  /** To be set by who started it, once it does its work: from then on its end is a death. */
  isReady = false;

  /**
   * @param name of the files
   * @param directory the data directory
   * @param command,args what to run
   * @param options for `spawn`: cwd, env, uid, gid
   * @param stopSignal what makes it end in good order, within `graceMs`
   * @param onDeath called with (child, how) when it ends, after it was ready, without having been asked to
   */
  constructor({ name, directory, command, args, options = {}, stopSignal = 'SIGTERM', graceMs = 12_000, onDeath = () => {} }) {
    Object.assign(this, { name, command, args, options, stopSignal, graceMs, onDeath });
    makeFolders(directory);
    this.logFile = join(logFolder(directory), `${name}.log`);
    this.recordFile = join(runFolder(directory), `${name}.json`);
    if (existsSync(this.logFile)) renameSync(this.logFile, join(logFolder(directory), `${name}.previous.log`));
  }

  get pid() {
    return this.#process?.pid;
  }

  get running() {
    return this.#process !== undefined && this.#process.exitCode === null && this.#process.signalCode === null;
  }

  /** Resolves when the process runs (not when it is ready). */
  async start({ ipc = false } = {}) {
    const log = openSync(this.logFile, 'a', 0o600);
    this.#stopping = false;
    this.isReady = false;
    try {
      this.#process = spawn(this.command, this.args, { ...this.options, detached: true, stdio: ['ignore', log, log, ...(ipc ? ['ipc'] : [])] });
      await new Promise((resolve, reject) => this.#process.once('spawn', resolve).once('error', reject));
    } finally {
      closeSync(log);
    }
    writeWhole(this.recordFile, JSON.stringify({ ...processRecord(this.pid), signal: this.stopSignal, graceMs: this.graceMs }));
    this.#exit = new Promise((resolve) => this.#process.once('exit', (code, signal) => resolve(this.#ended(code, signal))));
  }

  #ended(code, signal) {
    rmSync(this.recordFile, { force: true });
    const how = signal ?? `exit ${code}`;
    if (this.isReady && !this.#stopping) this.onDeath(this, how);
    return { code, how };
  }

  /** Resolves with `{ code, how }` when it has ended. */
  get exit() {
    return this.#exit;
  }

  /** Resolves with the first message for which `wanted` is true, or with undefined when it ends before. */
  message(wanted) {
    const message = new Promise((resolve) => this.#process.on('message', (value) => wanted(value) && resolve(value)));
    return Promise.race([message, this.#exit.then(() => undefined)]);
  }

  async stop(signal = this.stopSignal) {
    if (!this.running) return;
    this.#stopping = true;
    this.#process.kill(signal);
    const force = setTimeout(() => this.#process.kill('SIGKILL'), this.graceMs);
    await this.#exit;
    clearTimeout(force);
  }

  /** The last lines it wrote. */
  logTail(lines = 20) {
    return readFileSync(this.logFile, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  }
}

/** Ends what a killed launcher left running in this data directory. */
export async function endOrphans(directory) {
  makeFolders(directory);
  const names = readdirSync(runFolder(directory)).filter((name) => name.endsWith('.json'));
  await Promise.all(
    names.map(async (name) => {
      const file = join(runFolder(directory), name);
      const record = readJson(file);
      if (record) await endProcess(record, record);
      rmSync(file, { force: true });
    }),
  );
}
