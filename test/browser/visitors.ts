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

/** Of each browser, the page that follows its visitors: a new one costs more than a look at what is on it. */
const auditors = new WeakMap<Browser, Page>();

async function auditorOf(browser: Browser): Promise<Page> {
  const known = auditors.get(browser);
  if (known) return known;
  const context = await browser.newContext({ viewport: phone, bypassCSP: true, reducedMotion: 'reduce' });
  const page = await context.newPage();
  auditors.set(browser, page);
  return page;
}

/** What axe-core finds wrong with the page that `page` is at, on a phone. */
export async function auditOf(browser: Browser, page: Page): Promise<readonly string[]> {
  const auditor = await auditorOf(browser);
  await auditor.context().clearCookies();
  await auditor.context().addCookies(await page.context().cookies());
  await auditor.goto(page.url());
  await auditor.evaluate(axeSource);
  const { violations } = await auditor.evaluate(() => (globalThis as typeof globalThis & AxeWindow).axe.run());
  await auditor.goto('about:blank'); // nothing of it goes on, and the same address is loaded anew
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Chromium, which all visitors of a file share and the last of them closes. */
let chrome: Promise<Browser> | undefined;
const present = new Set<BrowserContext>();

async function leave(context: BrowserContext): Promise<void> {
  present.delete(context);
  if (present.size > 0) return context.close();
  const browser = await chrome;
  chrome = undefined;
  await browser?.close();
}

/** Somebody comes, and an auditor with them. */
export async function sendVisitors(baseURL: string, locale: 'zh-CN' | 'en', device: Device = phoneWithoutScript): Promise<Visitors> {
  chrome ??= chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
  const browser = await chrome;
  const context = await browser.newContext({ ...device, baseURL, locale, acceptDownloads: true });
  present.add(context);
  const page = await context.newPage();
  return { page, audit: () => auditOf(browser, page), leave: () => leave(context) };
}
