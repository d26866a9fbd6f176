// npm run build: the applications and libraries with the Nest CLI (swc), style sheets and scripts with sass and esbuild.
// With --if-changed only when something has changed since the last build.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildAssets } from './build-assets.mjs';
import { bundlePackages } from './bundle-packages.mjs';
import { bundleAll } from './bundle.mjs';
import { fingerprint, isBuilt, listFiles, markBuilt, sources } from './ensure-built.mjs';
import { tryLock, unlock } from './lock.mjs';
import { dist, root } from './project.mjs';

const lockFile = join(dist, 'building.json');

/** Runs the Nest CLI, which tells of its success too; rejects with its words. */
async function compileSources() {
  const nest = join(root, 'node_modules', '@nestjs', 'cli', 'bin', 'nest.js');
  const child = spawn(process.execPath, [nest, 'build', 'portal'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const exit = new Promise((resolve, reject) => child.once('error', reject).once('exit', resolve));
  const [code, ...said] = await Promise.all([exit, text(child.stdout), text(child.stderr)]);
  if (code !== 0) throw new Error(said.join('').trim());
}

/** The compiler leaves the output of a source that was deleted or renamed. */
function removeOrphans() {
  for (const file of sources.flatMap((folder) => listFiles(join(dist, folder)))) {
    const source = join(root, relative(dist, file)).replace(/\.js(\.map)?$/, '.ts');
    if (/\.spec\.tsx?$/.test(source) || !(existsSync(source) || existsSync(`${source}x`))) rmSync(file);
  }
}

async function build(print) {
  const results = await Promise.allSettled([compileSources(), buildAssets(), bundlePackages()]);
  const failed = results.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
  removeOrphans();
  await bundleAll();
  markBuilt(print);
}

async function main() {
  mkdirSync(dist, { recursive: true });
  while (tryLock(lockFile)) await sleep(100); // two builds at once would mix their output
  try {
    const print = fingerprint();
    if (process.argv.includes('--if-changed') && isBuilt(print)) return;
    await build(print);
  } finally {
    unlock(lockFile);
  }
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
