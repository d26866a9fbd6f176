import { catalogue } from '@yichuang/house';
import type { Page } from 'playwright-core';

import { readCast, type Cast } from '../../apps/worker/src/journey/cast.js';
import { Citizen } from '../../apps/worker/src/journey/citizen.js';
import { peopleDo, signInPeople } from '../../apps/worker/src/journey/people.js';
import { startTemporaryStack, type Stack } from '../../scripts/stack.mjs';
import { identify, send, signInAs } from './at-desk.js';
import { sendVisitors, type Visitors } from './visitors.js';

const START_MS = 240_000;
const PATIENCE_MS = 60_000;
const service = catalogue.get('household.spouse-joining');
const sample = service.samples.find(({ completes }) => completes);
const certificate = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=', 'base64');

describe('A husband from another province, with a phone and no JavaScript', () => {
  let stack: Stack;
  let cast: Cast;
  let reference: string;
  let citizen: Citizen;
  let mover: Page;
  const visitors: Visitors[] = [];
  const wrong: string[] = [];
  const path = (page: Page): string => new URL(page.url()).pathname;
  const password = (): string => stack.accounts[0]?.password ?? '';
  const look = async (page: Page): Promise<void> => void wrong.push(...((await visitors.find((visitor) => visitor.page === page)?.audit()) ?? []).map((each) => `${page.url()} ${each}`));
  const visit = async (base: string): Promise<Page> => {
    const visitor = await sendVisitors(base, 'zh-CN');
    visitors.push(visitor);
    return visitor.page;
  };

  /** Applies, those asked consent, and officers grant: what the first decision is worth is a permit. */
  async function permitted(): Promise<void> {
    if (!sample || !('waitsFor' in sample.ends)) throw new Error('No sample is completed');
    citizen = await Citizen.signIn(stack.portal, cast.called(sample.persona).documentNumber, password());
    reference = await citizen.apply(service.id, sample.answers(cast.day, cast.called), sample.handsIn ?? []);
    await citizen.await(reference, ({ actions }) => actions.some(({ kind }) => kind === 'handed-to-officer'));
    for (const persona of sample.consentsBy ?? []) await (await Citizen.signIn(stack.portal, cast.called(persona).documentNumber, password())).agree();
    await peopleDo({ reference, waitsFor: sample.ends.waitsFor, then: 'grant' }, await signInPeople(stack.desk, password()));
    await citizen.await(reference, ({ state }) => state === 'permitted');
  }

  beforeAll(async () => {
    stack = await startTemporaryStack({ only: ['worker', 'portal', 'desk'] });
    cast = await readCast(stack.databaseUrl);
    await permitted();
    mover = await visit(stack.portal);
    await mover.goto('/sign-in');
    await mover.fill('[name=login]', cast.called(sample?.persona ?? '').documentNumber);
    await mover.fill('[name=password]', password());
    await mover.click(send);
  }, START_MS);

  afterAll(async () => {
    for (const visitor of visitors) await visitor.leave();
    await stack?.stop();
  }, START_MS);

  it('holds a permit, is told what to do with it and until when, and finds the next step from his application', async () => {
    await mover.goto(`/applications/${reference}`);
    expect(await mover.innerText('main')).toContain('户口准迁证');
    await look(mover);
    await mover.click(`a[href="/applications/${reference}/completion"]`);
    expect(await mover.innerText('main')).toMatch(/办理后续[^]*有效期至[^]*到窗口交验的原件/);
    await look(mover);
  });

  it('is told all that is missing at once, at its place, and loses nothing typed', async () => {
    await mover.fill('[name=migrationCertificateNumber]', '冀迁00412345');
    await mover.click(send);
    expect(path(mover)).toBe(`/applications/${reference}/completion`);
    expect(await mover.innerText('.govuk-error-summary')).toMatch(/迁移证/);
    expect(await mover.inputValue('[name=migrationCertificateNumber]')).toBe('冀迁00412345');
    await look(mover);
  });

  it('could bring it to any counter: it is asked the same there, and not taken without the certificate', async () => {
    const clerk = await visit(stack.desk);
    await signInAs('clerk.zhengzhou', clerk, stack);
    const { documentNumber, name } = cast.called(sample?.persona ?? '');
    await identify(clerk, { login: documentNumber, name });
    await clerk.click('a[href$="/cases"]');
    await clerk.click('a[href$="/completion"]');
    await look(clerk);
    await clerk.click(send);
    expect(await clerk.innerText('.govuk-error-summary')).toMatch(/迁移证/);
    await look(clerk);
    for (const [field, value] of Object.entries(sample?.completes?.(cast.day) ?? {})) await clerk.fill(`[name="${field}"]`, String(value));
    await clerk.click(send);
    expect(path(clerk)).toMatch(/\/completion\/check$/);
    expect(await clerk.innerText('main')).toContain('已核对原件的材料');
    await clerk.check('[name=readBack]');
    await clerk.check('[name=confirmedBy][value=signature]');
    await clerk.click(`${send}[accesskey]`);
    expect(await clerk.innerText('.govuk-error-summary a[href="#file-migration-certificate"]')).toMatch(/迁移证/);
    await look(clerk);
  });

  it('fills in what the certificate says, uploads it, and is told that it goes on', async () => {
    for (const [name, value] of Object.entries(sample?.completes?.(cast.day) ?? {})) await mover.fill(`[name="${name}"]`, String(value));
    await mover.setInputFiles('input[type=file]', { name: '迁移证.png', mimeType: 'image/png', buffer: certificate });
    await mover.click('main form button:has-text("提交")');
    expect(path(mover)).toBe(`/applications/${reference}`);
    expect(await mover.innerText('main')).toContain('申请人办理后续');
    await look(mover);
    await mover.goto(`/applications/${reference}/completion`);
    expect(path(mover)).toBe(`/applications/${reference}`);
  });

  it('is landed by a clerk who compares the originals, and registered', async () => {
    const clerk = await visit(stack.desk);
    await signInAs('clerk.henan', clerk, stack);
    await clerk.goto(`/cases/${reference}`);
    await clerk.click(`form[action$="/cases/${reference}/take"] button`);
    await clerk.goto(`/cases/${reference}/acts/complete`);
    await look(clerk);
    await clerk.check('[name=checked]');
    await clerk.click(send);
    expect(await clerk.innerText('main')).toContain('已办理：确认后续办理');
    await look(clerk);
    const { state } = await citizen.await(reference, (found) => found.state === 'delivered' || found.state === 'delivering');
    expect(['delivered', 'delivering']).toContain(state);
    await mover.goto(`/applications/${reference}`);
    expect(await mover.innerText('main')).toContain('后续办理完成');
    await look(mover);
  }, PATIENCE_MS * 2);

  it('and nobody met a page that axe finds fault with', () => {
    expect(wrong).toEqual([]);
  });
});
