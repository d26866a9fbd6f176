import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { readAssets } from './assets.js';

describe('The addresses of the built assets', () => {
  const folder = mkdtempSync(join(tmpdir(), 'assets-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('carry the hash that the build gave them', () => {
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ 'app.css': 'app-1a2b.css', 'enhance.js': 'enhance-3c4d.js' }));
    expect(readAssets(folder)).toEqual({ css: '/assets/app-1a2b.css', js: '/assets/enhance-3c4d.js', icon: '/assets/favicon.svg' });
  });

  it('are those of the look a site has', () => {
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ 'app.css': 'app-1.css', 'enhance.js': 'enhance-2.js', 'desk.css': 'desk-3.css', 'desk.js': 'desk-4.js' }));
    expect(readAssets(folder, { style: 'desk.css', script: 'desk.js' })).toMatchObject({ css: '/assets/desk-3.css', js: '/assets/desk-4.js' });
  });

  it('stop the start when something was not built', () => {
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ 'app.css': 'app-1a2b.css' }));
    expect(() => readAssets(folder)).toThrow('enhance.js is not among the built assets: run npm run build');
  });
});
