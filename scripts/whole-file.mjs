import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/** Writes a file for its owner alone, all of it or nothing, whatever happens in between. */
export function writeWhole(path, text) {
  writeFileSync(`${path}.new`, text, { mode: 0o600 });
  renameSync(`${path}.new`, path);
}

export const readJson = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);
