import type AxeCore from 'axe-core';
import type { Page, Response } from 'playwright-core';

interface AxeWindow {
  readonly axe: typeof AxeCore;
}

/** What the page says of itself, gathered in the browser. */
interface Seen {
  readonly text: string;
  readonly isWide: boolean;
  readonly doubleIds: readonly string[];
  /** Ids an error summary leads to that are not on the page, or not in view. */
  readonly deadLinks: readonly string[];
  /** Everything but answers, names of choices that are proper nouns and quoted examples. */
  readonly labels: readonly string[];
}

const labels = 'h1, h2, h3, legend, label, button, th, dt, .govuk-hint, .govuk-error-message, .govuk-error-summary a, .govuk-tag, .yc-sometimes__note, .yc-register__note, .govuk-breadcrumbs a, main a';

/** Runs in the browser. First what is in view, then, with all questions brought into view, how wide the page is. */
function look(labelled: string): Seen {
  const find = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
  const ids = find('[id]').map(({ id }) => id);
  const targets = find('.govuk-error-summary a').map((link) => (link.getAttribute('href') ?? '').slice(1));
  const deadLinks = targets.filter((id) => !document.getElementById(id)?.checkVisibility());
  for (const hidden of find('main [hidden]')) hidden.hidden = false;
  const seen = {
    text: document.body.innerText,
    isWide: document.documentElement.scrollWidth > innerWidth,
    doubleIds: ids.filter((id, index) => ids.indexOf(id) !== index),
    deadLinks,
    labels: find(labelled).map(({ innerText }) => innerText),
  };
  for (const list of document.querySelectorAll('select')) list.length = Math.min(list.length, 2); // one option is like another to the auditor
  return seen;
}

const never: readonly RegExp[] = [/undefined/, /\[object/, /\bNaN\b/, /\b\d{4}-\d{2}-\d{2}\b/, /\bnull\b/];
const quoted = /[“‘(（][^”’)）]*[”’)）]|such as .*$/gi;

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text.replace(quoted, ''));

export interface Expected {
  readonly status: number;
  readonly locale: 'zh' | 'en';
  /** Whether axe is to look at it too, which takes longest. */
  readonly isAudited: boolean;
}

/** A page, and what nobody should meet on it. */
export class PageReader {
  private readonly said: string[] = [];

  constructor(
    private readonly page: Page,
    private readonly axe: string,
  ) {
    page.on('pageerror', ({ message }) => this.said.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('status of 422')) this.said.push(message.text());
    });
  }

  /** What is wrong with the page that `response` brought. */
  async read(response: Response | null, { status, locale, isAudited }: Expected): Promise<readonly string[]> {
    const answered = response?.status() ?? 0;
    if (answered !== status) return [`is answered with ${answered}`];
    const seen = await this.page.evaluate(look, labels);
    return [
      ...this.said.splice(0),
      ...(seen.isWide ? ['is wider than the phone'] : []),
      ...seen.doubleIds.map((id) => `has the id ${id} twice`),
      ...seen.deadLinks.map((id) => `leads to #${id}, which is not in view`),
      ...never.flatMap((pattern) => seen.text.match(pattern) ?? []).map((found) => `says ${found}`),
      ...(locale === 'en' ? seen.labels.filter(isChinese).map((label) => `has the Chinese label ${label}`) : []),
      ...(isAudited ? await this.violations() : []),
    ];
  }

  private async violations(): Promise<readonly string[]> {
    await this.page.evaluate(this.axe);
    const { violations } = await this.page.evaluate(() => (globalThis as typeof globalThis & AxeWindow).axe.run({ resultTypes: ['violations'] }));
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }
}
