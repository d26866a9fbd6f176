import { randomUUID } from 'node:crypto';

import { startTemporaryStack, type Stack } from '../../scripts/stack.mjs';

const START_MS = 180_000;

interface Asked {
  readonly id: string;
  readonly applicantName: string;
  readonly statement: string;
  readonly answer: string | null;
}

describe('a consent over the portal', () => {
  let stack: Stack;

  beforeAll(async () => {
    stack = await startTemporaryStack({ only: ['worker', 'portal'] });
  }, START_MS);

  afterAll(() => stack.stop());

  const account = (called: string) => stack.accounts.find(({ name }) => name === called) as { login: string; password: string };

  async function call<T>(path: string, token?: string, body?: object): Promise<{ status: number; body: T }> {
    const headers = { ...(body && { 'content-type': 'application/json' }), ...(token && { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() }) };
    const response = await fetch(`${stack.portal}/api/v1${path}`, { method: body ? 'POST' : 'GET', headers, body: body && JSON.stringify(body), signal: AbortSignal.timeout(20_000) });
    return { status: response.status, body: (await response.json()) as T };
  }

  const signIn = async (called: string): Promise<string> => (await call<{ token: string }>('/sessions', undefined, { login: account(called).login, password: account(called).password })).body.token;

  /** The page as a browser without JavaScript gets it. */
  async function page(called: string): Promise<{ status: number; html: string; cookie: string }> {
    const first = await fetch(`${stack.portal}/sign-in`);
    const before = cookieOf(first);
    const { login, password } = account(called);
    const csrf = /name="_csrf" value="([^"]+)"/.exec(await first.text())?.[1] ?? '';
    const entered = await fetch(`${stack.portal}/sign-in`, { method: 'POST', redirect: 'manual', headers: { cookie: before, 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ _csrf: csrf, login, password }) });
    const cookie = cookieOf(entered);
    const response = await fetch(`${stack.portal}/consents`, { headers: { cookie }, redirect: 'manual' });
    return { status: response.status, html: await response.text(), cookie };
  }

  const cookieOf = ({ headers }: Response): string => headers.getSetCookie().map((each) => each.split(';')[0]).join('; ');

  it('is asked of the head when someone applies, answered by nobody else and once', async () => {
    const [mover, head, stranger] = await Promise.all(['李娜', '王强', '尹航'].map(signIn));
    const { body: prefilled } = await call<{ form: object }>('/services/household.spouse-joining/form', mover);
    const answers = { targetAddress: '河南省郑州市金水区花园路1号金水湾1号楼1单元101号', targetHouseholdNumber: '410105001', sponsorIsHead: true, headConsent: true, relationToHead: 'spouse', deliveryMethod: 'electronic', truthDeclaration: true };
    expect((await call('/applications', mover, { serviceId: 'household.spouse-joining', form: { ...prefilled.form, ...answers } })).status).toBe(201);
    let asked: Asked[] = [];
    while (asked.length === 0) asked = (await call<{ consents: Asked[] }>('/consents', head)).body.consents;
    const [consent] = asked as [Asked];
    expect(consent).toMatchObject({ applicantName: '李娜', answer: null });
    expect(consent.statement).toContain('户号410105001');
    expect((await call<{ consents: Asked[] }>('/consents', stranger)).body.consents).toEqual([]);
    expect((await call(`/consents/${consent.id}/answer`, stranger, { answer: 'given' })).status).toBe(404);
    expect((await call(`/consents/${consent.id}/answer`, head, { answer: 'perhaps' })).status).toBe(422);

    const { status, html, cookie } = await page('王强');
    expect(status).toBe(200);
    expect(html).toContain('李娜申请迁入您所在的户');
    const csrf = /name="_csrf" value="([^"]+)"/.exec(html.slice(html.indexOf(`/consents/${consent.id}"`)))?.[1] ?? '';
    const post = (token: string, answer: string) => fetch(`${stack.portal}/consents/${consent.id}`, { method: 'POST', redirect: 'manual', headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ _csrf: token, answer }) });
    expect((await post('forged', 'given')).status).toBe(403);
    expect((await post(csrf, 'given')).status).toBe(303);
    expect((await post(csrf, 'refused')).status).toBe(404);
    expect((await call<{ consents: Asked[] }>('/consents', head)).body.consents).toMatchObject([{ id: consent.id, answer: 'given' }]);
    expect((await page('尹航')).html).toContain('没有需要您同意的事项');
  });
});
