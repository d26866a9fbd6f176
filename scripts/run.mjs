// node scripts/run.mjs [services|stack|own-stack] <entry.js below dist> [arguments]
// Builds when needed, then runs a command, with what environment.mjs calls services, stack or own-stack when asked to.
// Where an <entry>-arguments.js lies beside it, that looks at the arguments before anything is started for the command.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './ensure-built.mjs';
import { withEnvironment } from './environment.mjs';
import { watchNpm } from './npm.mjs';
import { dist, nodeFlags } from './project.mjs';
import { report } from './trouble.mjs';

/** What needs nothing runs in this very process. */
async function runHere(entry, args) {
  process.setSourceMapsEnabled(true);
  process.argv.splice(1, Infinity, entry, ...args);
  await import(pathToFileURL(entry));
}

/** What needs services runs in a process of its own, so that they are stopped however it ends. */
function runApart(entry, args, { env, signal }) {
  const child = spawn(process.execPath, [...nodeFlags, entry, ...args], { env: { ...process.env, ...env }, stdio: 'inherit' });
  signal.addEventListener('abort', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

async function runWith(need, entry, args) {
  const abort = new AbortController();
  const { signal } = abort;
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => abort.abort());
  watchNpm(() => abort.abort());
  process.exitCode = await withEnvironment(need, (env) => runApart(entry, args, { env, signal }), { signal });
}

/** @returns whether the command takes the arguments; what is wrong with them was said. */
async function takes(entry, args) {
  const look = entry.replace(/\.js$/, '-arguments.js');
  if (existsSync(look)) await runHere(look, args);
  return !process.exitCode;
}

async function main([first, ...rest]) {
  await ensureBuilt();
  if (first.endsWith('.js')) return runHere(join(dist, first), rest);
  const [entry, ...args] = rest;
  if (await takes(join(dist, entry), args)) await runWith(first, join(dist, entry), args);
}

main(process.argv.slice(2)).catch((error) => {
  if (error.name !== 'AbortError') report(error);
  process.exitCode = 1;
});
