import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import type AxeCore from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

import { ensureChromium } from '../support/system-packages.mjs';

export const phone = { width: 375, height: 812 };
const root = join(import.meta.dirname, '..', '..');
export const axeSource = readFileSync(createRequire(join(root, 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');

/** What someone sits at. */
export interface Device {
  readonly viewport: { readonly width: number; readonly height: number };
  readonly javaScriptEnabled: boolean;
}

const phoneWithoutScript: Device = { viewport: phone, javaScriptEnabled: false };

/** Somebody with a phone and no JavaScript unless said otherwise, followed by an auditor who looks at the same pages. */
export interface Visitors {
  readonly page: Page;
  /** What axe-core finds wrong with the page they are at, as `rule: element`. */
  audit(): Promise<readonly string[]>;
  leave(): Promise<void>;
}

interface AxeWindow {
  readonly axe: typeof AxeCore;
}

async function findings(context: BrowserContext, url: string): Promise<readonly string[]> {
  const page = await context.newPage();
  await page.goto(url);
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() => (globalThis as typeof globalThis & AxeWindow).axe.run());
  await page.close();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** What axe-core finds wrong with the page that `page` is at, on a phone. */
export async function auditOf(browser: Browser, page: Page): Promise<readonly string[]> {
  const storageState = await page.context().storageState();
  const context = await browser.newContext({ viewport: phone, bypassCSP: true, storageState, reducedMotion: 'reduce' });
  try {
    return await findings(context, page.url());
  } finally {
    await context.close();
  }
}

/** Opens Chromium for both. */
export async function sendVisitors(baseURL: string, locale: 'zh-CN' | 'en', device: Device = phoneWithoutScript): Promise<Visitors> {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
  const context = await browser.newContext({ ...device, baseURL, locale, acceptDownloads: true });
  const page = await context.newPage();
  return { page, audit: () => auditOf(browser, page), leave: () => browser.close() };
}
