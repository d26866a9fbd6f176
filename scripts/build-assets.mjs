import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { compile } from 'sass';
import { dist, root } from './project.mjs';

const assets = join(root, 'libs', 'web', 'assets');
const output = join(dist, 'public');

/** What each site loads: `NAME.scss` becomes `NAME.css`, `NAME.ts` becomes `NAME.js`. */
const styles = ['app', 'desk', 'ops'];
const scripts = ['enhance', 'desk', 'ops'];

function compileStyles() {
  const options = { loadPaths: [join(root, 'node_modules')], style: 'compressed', quietDeps: true };
  return Object.fromEntries(styles.map((name) => [`${name}.css`, Buffer.from(compile(join(assets, `${name}.scss`), options).css)]));
}

async function bundleScripts() {
  const { outputFiles } = await build({
    entryPoints: scripts.map((name) => join(assets, `${name}.ts`)),
    outdir: output,
    bundle: true,
    format: 'esm',
    target: 'es2020',
    minify: true,
    write: false,
    logLevel: 'silent', // errors are thrown
  });
  return Object.fromEntries(outputFiles.map(({ path, contents }) => [basename(path), Buffer.from(contents)]));
}

/** The name under which a browser may keep a file for ever: it changes with the contents. */
function hashedName(name, contents) {
  const hash = createHash('sha256').update(contents).digest('hex').slice(0, 12);
  return name.replace(/(?=\.\w+$)/, `-${hash}`);
}

function write(files) {
  const manifest = Object.fromEntries(Object.entries(files).map(([name, contents]) => [name, hashedName(name, contents)]));
  for (const [name, contents] of Object.entries(files)) writeFileSync(join(output, manifest[name]), contents);
  writeFileSync(join(output, 'manifest.json'), JSON.stringify(manifest));
  return Object.values(manifest);
}

function copyImages() {
  const images = join(assets, 'images');
  if (!existsSync(images)) return [];
  cpSync(images, output, { recursive: true });
  return readdirSync(images);
}

/**
 * Style sheets, scripts and images of the pages, into dist/public; `manifest.json` there tells the hashed names.
 * @throws when a style sheet or script does not compile
 */
export async function buildAssets() {
  const files = { ...compileStyles(), ...(await bundleScripts()) };
  mkdirSync(output, { recursive: true });
  const current = new Set(['manifest.json', ...write(files), ...copyImages()]);
  for (const name of readdirSync(output)) if (!current.has(name)) rmSync(join(output, name), { recursive: true });
}
