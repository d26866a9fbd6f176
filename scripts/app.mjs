import { join } from 'node:path';
import { Child } from './child.mjs';
import { dist, nodeFlags, root } from './project.mjs';
import { Trouble } from './trouble.mjs';

const node = (entry, ...args) => ({ command: process.execPath, args: [...nodeFlags, join(dist, entry), ...args] });

/** From Node 22.1 on, what was compiled once is kept for the next start; older versions do not look at this. */
const surroundings = { NODE_COMPILE_CACHE: join(dist, 'compile-cache'), ...process.env };

/** One of the applications, as a process. */
export class App {
  #child;

  /** @param env what it needs beyond the launcher's own environment */
  constructor({ name, directory, env, onDeath }) {
    this.name = name;
    const options = { cwd: root, env: { ...surroundings, ...env } };
    this.#child = new Child({ name, directory: directory.path, ...node(`apps/${name}/src/main.js`), options, onDeath });
  }

  get pid() {
    return this.#child.pid;
  }

  /** Resolves when the app says that it serves; can be called again after {@link stop}. */
  async start() {
    await this.#child.start({ ipc: true });
    const ready = await this.#child.message((message) => message?.ready === true);
    if (!ready) throw new Trouble(`${this.name} 未能启动，日志 ${this.#child.logFile}：`, `${this.name} did not start; its log ends with:\n${this.#child.logTail()}`);
    this.#child.isReady = true;
    this.url = ready.url;
    this.internalUrl = ready.internalUrl;
  }

  /** @param signal SIGTERM lets it finish what it does, SIGKILL ends it as a crash would */
  async stop(signal) {
    await this.#child.stop(signal);
  }
}

/** Runs a command of the worker to its end; `signal` (an AbortSignal) ends it early. @throws when it fails */
export async function runCommand({ name, args = [], directory, env, signal }) {
  const options = { cwd: root, env: { ...surroundings, ...env } };
  const child = new Child({ name, directory: directory.path, ...node(`apps/worker/src/commands/${name}.js`, ...args), options });
  await child.start();
  const stop = () => void child.stop();
  signal?.addEventListener('abort', stop);
  const { code, how } = await child.exit;
  signal?.removeEventListener('abort', stop);
  signal?.throwIfAborted();
  if (code !== 0) throw new Trouble(`${name} 未能完成（${how}），日志 ${child.logFile}：`, `${name} failed (${how}); its log ends with:\n${child.logTail()}`);
}
