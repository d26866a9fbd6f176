import { randomUUID } from 'node:crypto';

import type { Page } from 'playwright-core';

import type { Stack } from '../../scripts/stack.mjs';

const service = 'traffic.driving-licence-renewal';
const typed = {
  healthDeclaration: true,
  contactPhone: '13903710001',
  contactAddress: '河南省郑州市金水区文化路1号',
  handledBy: 'self',
  photoSource: 'on-file',
  deliveryMethod: 'window',
  pickupOffice: '410100',
  truthDeclaration: true,
};

const ask = async <T>(portal: string, path: string, options: RequestInit = {}): Promise<T> => {
  const response = await fetch(`${portal}/api/v1${path}`, { ...options, headers: { 'content-type': 'application/json', ...(options.headers as object) } });
  return (await response.json()) as T;
};

/** Applies for the renewal of a licence as one of the demo citizens. @returns the reference */
export async function applyAs({ login, password }: Stack['accounts'][number], { portal }: Stack): Promise<string> {
  const { token } = await ask<{ token: string }>(portal, '/sessions', { method: 'POST', body: JSON.stringify({ login, password }) });
  const headers = { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() };
  const { form } = await ask<{ form: object }>(portal, `/services/${service}/form`, { headers });
  const { reference } = await ask<{ reference: string }>(portal, '/applications', { method: 'POST', headers, body: JSON.stringify({ serviceId: service, form: { ...form, ...typed } }) });
  return reference;
}

/** Gives the document of somebody who has come to the counter, and the phone they name. */
export async function identify(page: Page, { login, name }: { readonly login: string; readonly name: string }, phone = ''): Promise<void> {
  await page.goto('/counter');
  await page.check('[name=documentType][value=identity-card]');
  await page.fill('[name=documentNumber]', login);
  await page.fill('[name=name]', name);
  await page.fill('[name=phone]', phone);
  await page.check('[name=originalSeen]');
  await page.click('form[action="/counter"] button.govuk-button');
}

export const send = 'main form[method=post] button.govuk-button[type=submit]';

/** Signs in with password and code; a sandbox shows the code. */
export async function signInAs(login: string, page: Page, { accounts }: Stack): Promise<void> {
  await page.goto('/sign-in');
  await page.fill('[name=login]', login);
  await page.fill('[name=password]', accounts[0]?.password ?? '');
  await page.click(send);
  await page.fill('[name=oneTimeCode]', (await page.textContent('main strong')) ?? '');
  await page.click(send);
  if (new URL(page.url()).pathname.startsWith('/sign-in')) throw new Error(`${login} was not let in: ${(await page.textContent('main')) ?? ''}`);
}
