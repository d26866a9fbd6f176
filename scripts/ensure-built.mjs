import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { dist, root } from './project.mjs';
import { Trouble } from './trouble.mjs';

const stamp = join(dist, 'built');
const configuration = ['package-lock.json', 'tsconfig.json', 'nest-cli.json', '.swcrc', 'scripts/build.mjs', 'scripts/build-assets.mjs', 'scripts/bundle.mjs', 'scripts/bundle-packages.mjs'];

/** What is compiled, below the root; the output lies below dist under the same names. */
export const sources = ['apps', 'libs', 'test/bench'];

export function listFiles(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

const isSpec = (name) => /\.spec\.tsx?$/.test(name);

/** Changes whenever something that is built changes, appears or goes. */
export function fingerprint() {
  const sourceFiles = sources.flatMap((folder) => listFiles(join(root, folder))).filter((file) => !isSpec(file));
  const hash = createHash('sha256');
  for (const file of [...sourceFiles, ...configuration.map((name) => join(root, name))].sort()) {
    const { mtimeMs, size } = statSync(file);
    hash.update(`${file} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex');
}

export const isBuilt = (print) => existsSync(stamp) && readFileSync(stamp, 'utf8') === print;

export const markBuilt = (print) => writeFileSync(stamp, print);

/** Builds, in a process of its own, when something has changed since the last build. @throws Trouble with the compiler's words */
export async function ensureBuilt() {
  if (isBuilt(fingerprint())) return;
  const child = spawn(process.execPath, [join(root, 'scripts', 'build.mjs'), '--if-changed'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const exit = new Promise((resolve, reject) => child.once('error', reject).once('exit', resolve));
  const [said, code] = await Promise.all([text(child.stderr), exit]);
  if (code !== 0) throw new Trouble('编译失败：', said.trim());
}
