import { catalogue } from '@yichuang/house';
import { chromium, type Browser, type Page } from 'playwright-core';

import { startTemporaryStack, type Stack } from '../../scripts/stack.mjs';
import { ensureChromium } from '../support/system-packages.mjs';
import { send } from './at-desk.js';
import { PageReader } from './every-page.js';
import { axeSource, phone } from './visitors.js';

/** Not the one that adds a row to a list. */
const next = 'main form[method=post] .govuk-button:not(.govuk-button--secondary)';

const START_MS = 180_000;
const READ_MS = 600_000;
const SIDE_BY_SIDE = 2;

interface Visit {
  readonly id: string;
  readonly locale: 'zh' | 'en';
}

const services = catalogue.list().map(({ id }) => id);
/** What foreigners come for. */
const alsoForForeigners = ['household.birth-registration', 'traffic.driving-licence-first-issue', 'traffic.vehicle-registration', 'traffic.minor-accident-settlement', 'public-order.no-criminal-record-certificate', 'public-order.hotel-licence'];
const inEnglish = services.filter((id) => id.startsWith('exit-entry.') || alsoForForeigners.includes(id));
const visits: readonly Visit[] = [...services.map((id): Visit => ({ id, locale: 'zh' })), ...inEnglish.map((id): Visit => ({ id, locale: 'en' }))];
const nameOf = ({ id, locale }: Visit): string => `${locale} ${id}`;

/** The guide, the form as it opens, and the form sent without an answer, on which is all that was on the form. */
async function readService({ id, locale }: Visit, page: Page, reader: PageReader): Promise<readonly string[]> {
  const address = `${locale === 'en' ? '/en' : ''}/services/${id}`;
  const guide = await reader.read(await page.goto(address), { status: 200, locale, isAudited: false }); // other specs audit one: they are made alike
  const form = await reader.read(await page.goto(`${address}/apply`), { status: 200, locale, isAudited: false });
  const [posted] = await Promise.all([page.waitForResponse((response) => response.request().isNavigationRequest()), page.click(next)]);
  if (posted.status() === 422) await page.waitForSelector('.govuk-error-summary');
  const refused = await reader.read(posted, { status: 422, locale, isAudited: locale === 'zh' });
  return [...guide.map((each) => `the guide ${each}`), ...form.map((each) => `the form ${each}`), ...refused.map((each) => `the form sent empty ${each}`)];
}

describe('Somebody with a phone who opens every service', () => {
  let stack: Stack;
  let browser: Browser;
  const wrong = new Map<string, readonly string[]>();

  const enter = async (): Promise<Page> => {
    const context = await browser.newContext({ viewport: phone, baseURL: stack.portal, locale: 'zh-CN', reducedMotion: 'reduce' });
    const page = await context.newPage();
    const [citizen] = stack.accounts;
    await page.goto('/sign-in');
    await page.fill('[name=login]', citizen?.login ?? '');
    await page.fill('[name=password]', citizen?.password ?? '');
    await page.click(send);
    return page;
  };

  /** One of several readers, who share the services among them. */
  async function readAll(left: Visit[]): Promise<void> {
    const page = await enter();
    const reader = new PageReader(page, axeSource);
    for (let visit = left.shift(); visit; visit = left.shift()) wrong.set(nameOf(visit), await readService(visit, page, reader));
    await page.context().close();
  }

  beforeAll(async () => {
    stack = await startTemporaryStack({ only: ['portal'] });
    browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
  }, START_MS);

  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
  }, START_MS);

  it(
    'reads its guide and its form, and sends the form empty',
    async () => {
      const left = [...visits];
      await Promise.all(Array.from({ length: SIDE_BY_SIDE }, () => readAll(left)));
      expect([...wrong.keys()].sort()).toEqual(visits.map(nameOf).sort());
    },
    READ_MS,
  );

  it('is asked about a guardian, and what only a guardian answers, once they say that one acts', async () => {
    const page = await enter();
    await page.goto('/services/household.name-change/apply');
    const isSeen = async (): Promise<readonly boolean[]> => Promise.all(['#section-guardian', '[name="otherParent.name"]'].map((selector) => page.isVisible(selector)));
    expect(await isSeen()).toEqual([false, false]);
    await page.check('[name=handledBy][value=guardian]');
    expect(await isSeen()).toEqual([true, true]);
    await page.context().close();
  });

  it.each(visits.map(nameOf))('finds nothing wrong with %s', (name) => {
    expect(wrong.get(name)).toEqual([]);
  });
});
