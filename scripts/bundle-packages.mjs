import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { dist, root } from './project.mjs';

/** What every process loads and what is made of a thousand small modules. They share their insides, so none may be left out. */
const packages = ['@nestjs/bull', '@nestjs/common', '@nestjs/core', '@nestjs/platform-fastify', '@nestjs/typeorm', 'typeorm'];

const folder = join(dist, 'node_modules');
const stamp = join(folder, 'built');

const textOf = (name) => readFileSync(join(root, name), 'utf8');

/** Changes with the installed packages, and with what is done to them here. */
const fingerprint = () => createHash('sha256').update(textOf('package-lock.json')).update(textOf('scripts/bundle-packages.mjs')).digest('hex');

/** Our other dependencies, which must not exist twice, and drivers that are not installed. */
function othersApart() {
  const { dependencies } = JSON.parse(textOf('package.json'));
  const isApart = (path) => path in dependencies && path !== 'rxjs' && !packages.includes(path);
  return {
    name: 'others-apart',
    setup: ({ onResolve, resolve }) =>
      onResolve({ filter: /^[^./]/ }, async ({ path, kind, resolveDir, pluginData }) => {
        if (kind === 'entry-point' || pluginData === 'asked') return undefined;
        if (isApart(path)) return { path, external: true };
        const found = await resolve(path, { kind, resolveDir, pluginData: 'asked' });
        return found.errors.length > 0 ? { path, external: true } : found;
      }),
  };
}

function writeManifest(name) {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'package.json'), JSON.stringify({ type: 'module', exports: './index.mjs' }));
}

const bundle = () =>
  build({
    entryPoints: packages.map((name) => ({ in: name, out: `${name}/index` })),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    keepNames: true,
    plugins: [othersApart()],
    banner: { js: `import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);` },
    logLevel: 'silent', // errors are thrown
  });

/**
 * Puts packages into a few files below `dist/node_modules`, where Node looks first for what is compiled: loading them as
 * they are published takes a process about as long as all else until it is ready.
 */
export async function bundlePackages() {
  const print = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === print) return;
  rmSync(folder, { recursive: true, force: true });
  packages.forEach(writeManifest);
  await bundle();
  writeFileSync(stamp, print);
}
