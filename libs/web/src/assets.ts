import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Addresses of the files every page needs. */
export interface Assets {
  readonly css: string;
  readonly js: string;
  readonly icon: string;
}

/** Reads once, at start, where the build has put style sheet and script. `base` is the address of `folder`. Throws when the assets were not built. */
export function readAssets(folder: string, base = '/assets'): Assets {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Readonly<Record<string, string | undefined>>;
  const address = (name: string): string => {
    const file = manifest[name];
    if (!file) throw new Error(`${name} is not among the built assets: run npm run build`);
    return `${base}/${file}`;
  };
  return { css: address('app.css'), js: address('enhance.js'), icon: `${base}/favicon.svg` };
}
