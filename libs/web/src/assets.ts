import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Addresses of the files every page needs. */
export interface Assets {
  readonly css: string;
  readonly js: string;
  readonly icon: string;
}

/** The style sheet and the script of a site, by the names the build knows. */
export interface Look {
  readonly style: string;
  readonly script: string;
}

const plain: Look = { style: 'app.css', script: 'enhance.js' };

/** Reads once, at start, where the build has put style sheet and script. Throws when the assets were not built. */
export function readAssets(folder: string, { style, script }: Look = plain): Assets {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Readonly<Record<string, string | undefined>>;
  const address = (name: string): string => {
    const file = manifest[name];
    if (!file) throw new Error(`${name} is not among the built assets: run npm run build`);
    return `/assets/${file}`;
  };
  return { css: address(style), js: address(script), icon: '/assets/favicon.svg' };
}
