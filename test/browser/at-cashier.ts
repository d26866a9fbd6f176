import type { Page } from 'playwright-core';

const SETTLED_WITHIN_MS = 120_000;

/** Presses a button, or a link that looks like one, by what it says. */
export const press = (page: Page, name: string): Promise<void> => page.click(`main button:has-text("${name}"), main a.govuk-button:has-text("${name}")`);

/** Loads the page of an application again until its fee says so. */
export async function untilFeeSays(page: Page, reference: string, words: string): Promise<void> {
  const until = performance.now() + SETTLED_WITHIN_MS;
  for (;;) {
    await page.goto(`/applications/${reference}`);
    const [fee = ''] = await page.locator('#fee').allInnerTexts();
    if (fee.includes(words)) return;
    if (performance.now() > until) throw new Error(`The fee never says ${words}: ${fee}`);
  }
}
