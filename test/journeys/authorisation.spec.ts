import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { referenceOf } from '@yichuang/kernel';

import { startTemporaryStack, type Account, type Stack } from '../../scripts/stack.mjs';
import { Browse } from '../support/browse.js';

type Door = 'portal' | 'desk' | 'ops';
type Route = readonly [method: 'GET' | 'POST', path: string];

const root = join(import.meta.dirname, '..', '..');
const staffRoles = ['clerk', 'examiner', 'decider', 'supervisor'] as const;
/** Nobody's: as an application of a year ago would be called. */
const nobodys = referenceOf('2025-11-26', 987_654);

let stack: Stack;
const routes: Partial<Record<Door, readonly Route[]>> = {};
/** The case of one citizen, at an office of Zhengzhou or of another city. */
let reference: string;
let city: string;

async function listRoutes(door: Door): Promise<readonly Route[]> {
  const { stdout } = await promisify(execFile)(process.execPath, ['test/support/list-routes.mjs', door], { cwd: root, env: { ...process.env, ...stack.env } });
  return JSON.parse(stdout.slice(stdout.lastIndexOf('[['))) as Route[];
}

const account = (which: (account: Stack['accounts'][number]) => boolean) => stack.accounts.find(which) as Account;

async function api<T>(path: string, init: RequestInit = {}): Promise<{ status: number; body: T }> {
  const response = await fetch(`${stack.portal}/api/v1${path}`, { ...init, headers: { 'content-type': 'application/json', ...(init.headers as object) }, signal: AbortSignal.timeout(20_000) });
  return { status: response.status, body: (await response.json()) as T };
}

const tokenOf = async ({ login, password }: { login: string; password: string }) => (await api<{ token: string }>('/sessions', { method: 'POST', body: JSON.stringify({ login, password }) })).body.token;

const bearer = (token: string) => ({ authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() });

/** A renewal that a person must look at: the case everybody in this test asks for. */
async function apply(owner: { login: string; password: string }): Promise<void> {
  const headers = bearer(await tokenOf(owner));
  const { body } = await api<{ form: object }>('/services/traffic.driving-licence-renewal/form', { headers });
  const typed = { healthDeclaration: true, contactPhone: '13903710001', contactAddress: '河南省郑州市金水区文化路1号', handledBy: 'self', photoSource: 'on-file', deliveryMethod: 'window', pickupOffice: '410100', truthDeclaration: true };
  const sent = await api<{ reference: string }>('/applications', { method: 'POST', headers, body: JSON.stringify({ serviceId: 'traffic.driving-licence-renewal', form: { ...body.form, ...typed } }) });
  reference = sent.body.reference;
  for (let office = null as string | null; office === null; ) office = (await api<{ office: string | null }>(`/applications/${reference}`, { headers })).body.office;
  city = 'zhengzhou';
}

beforeAll(async () => {
  stack = await startTemporaryStack({ only: ['worker', 'portal', 'desk', 'ops'] });
  for (const door of ['portal', 'desk', 'ops'] as const) routes[door] = await listRoutes(door);
  await apply(violator());
}, 180_000);

afterAll(() => stack.stop());

const violator = () => account(({ name }) => name === '孟凯');
const stranger = () => account(({ name }) => name === '曹斌');
const password = () => stranger().password;

/** An address for a route: its parameters filled in, the case by the one given. */
const addressOf = (path: string, of: string): string =>
  path
    .replace(':reference', of)
    .replace(':act', 'accept')
    .replace(/:(id|orderNumber|material|page|step|service|queue|jobId|name|kind)\b/g, 'traffic.driving-licence-renewal')
    .replace(/:[a-zA-Z]+/g, '1')
    .replace('*', 'x');

const ofCase = (door: Door): readonly Route[] => (routes[door] ?? []).filter(([, path]) => path.includes(':reference'));
const isOpen = (path: string): boolean => /^\/(assets\/|sign-in|sign-out|large-text|$)/.test(path) || path === '*' || path === '/*';

/** What is answered, without what names the address that was asked for. */
async function answer(who: Browse, [method, path]: Route, of: string): Promise<string> {
  const response = await (method === 'GET' ? who.get(addressOf(path, of)) : who.post(addressOf(path, of), {}, '/'));
  const text = (await response.text()).replaceAll(of, 'REFERENCE').replaceAll(encodeURIComponent(of), 'REFERENCE');
  return `${response.status} ${response.headers.get('location')?.replaceAll(of, 'REFERENCE') ?? ''} ${text.replace(/value="[^"]*"/g, '').replace(/nonce-[^"' ]+/g, '')}`;
}

const statusOf = (answered: string): number => Number(answered.slice(0, 3));

const closed = (door: Door): readonly Route[] => (routes[door] ?? []).filter(([, path]) => !isOpen(path) || path === '/');

/** Who is not signed in is sent to the door, or shown it with what they typed; a form that no page of ours gave is refused. */
const expectDoor = (route: Route, answered: string): void => expect([route, route[0] === 'GET' ? [303] : [401, 403]]).toEqual([route, expect.arrayContaining([statusOf(answered)])]);

async function staff(role: string, of: string): Promise<Browse> {
  return new Browse(stack.desk).signInAsStaff(`${role}.${of}`, password());
}

describe('The routers', () => {
  it('have the doors this test knows', () => {
    expect(ofCase('desk').length).toBeGreaterThan(8);
    expect(ofCase('portal').length).toBeGreaterThan(10);
    expect(routes.ops?.length).toBeGreaterThan(5);
  });
});

describe('The desk', () => {
  it('shows nobody without a session of staff anything, whether it exists or not', async () => {
    const citizen = await new Browse(stack.portal).signIn(violator().login, password());
    expect((await citizen.get(`/applications/${reference}`)).status).toBe(200);
    const anyone = new Browse(stack.desk);
    for (const route of closed('desk')) {
      const answered = await answer(anyone, route, reference);
      expectDoor(route, answered);
      expect(await answer(anyone, route, nobodys)).toBe(answered);
    }
  });

  it.each(staffRoles)('shows a %s of another city nothing of a case: it answers as for one that does not exist', async (role) => {
    const far = await staff(role, 'xinyang');
    for (const route of ofCase('desk')) {
      const answered = await answer(far, route, reference);
      expect([route, statusOf(answered)]).toEqual([route, 404]);
      expect(await answer(far, route, nobodys)).toBe(answered);
    }
  });

  it.each(staffRoles)('opens a case of their city to a %s, and only the acts of their role', async (role) => {
    const near = await staff(role, city);
    expect((await near.get(`/cases/${reference}`)).status).toBe(200);
    const acts = { accept: ['clerk'], propose: ['examiner'], refuse: ['decider'], grant: ['decider'], reopen: ['supervisor'], transfer: ['clerk', 'supervisor'] };
    for (const [act, roles] of Object.entries(acts)) {
      const { status } = await near.get(`/cases/${reference}/acts/${act}`);
      expect([act, status === 404]).toEqual([act, !(roles as readonly string[]).includes(role)]);
    }
  });
});

describe('The counter', () => {
  const atCounter = (): readonly Route[] => (routes.desk ?? []).filter(([, path]) => path.startsWith('/counter') && !path.includes(':reference'));
  const forPerson = (id: string): readonly Route[] => atCounter().filter(([, path]) => path.includes(':person')).map(([method, path]) => [method, path.replace(':person', id)] as const);

  it('has the pages this test knows', () => {
    expect(atCounter().length).toBeGreaterThan(9);
  });

  it.each(['examiner', 'decider', 'supervisor'])('is no place for a %s', async (role) => {
    const who = await staff(role, city);
    expect(await (await who.get('/')).text()).not.toContain('href="/counter"');
    for (const route of atCounter()) expect([route, statusOf(await answer(who, route, reference))]).toEqual([route, 404]);
  });

  it('shows a clerk whom they have identified, and no other clerk anything of them', async () => {
    const [clerk, other] = [await staff('clerk', city), await staff('clerk2', city)];
    const { login, name } = stranger();
    const identified = await clerk.post('/counter', { documentType: 'identity-card', documentNumber: login, name, originalSeen: 'true' }, '/counter');
    const id = identified.headers.get('location')?.split('/').at(-1) ?? '';
    expect((await clerk.get(`/counter/${id}`)).status).toBe(200);
    for (const route of forPerson(id)) {
      const answered = await answer(other, route, reference);
      expect([route, statusOf(answered)]).toEqual([route, 404]);
    }
    expect((await clerk.get(`/counter/${id}`)).status).toBe(200);
    expect((await clerk.get(`/counter/receipts/${reference}`)).status).toBe(404); // sent on line
  });

  it('is not kept by the provincial department, which has none', async () => {
    expect((await (await staff('clerk', 'henan')).get('/counter')).headers.get('location')).toBe('/');
  });
});

describe('The portal', () => {
  it('treats the application of another person as none, on every page', async () => {
    const other = await new Browse(stack.portal).signIn(stranger().login, password());
    for (const route of ofCase('portal').filter(([, path]) => !path.startsWith('/api/'))) {
      const answered = await answer(other, route, reference);
      expect([route, statusOf(answered)]).toEqual([route, 404]);
      expect(await answer(other, route, nobodys)).toBe(answered);
    }
  });

  it('sends whoever is not signed in to the door, and staff are as if they were not', async () => {
    const anyone = new Browse(stack.portal);
    const clerk = await new Browse(stack.portal).signIn('clerk.zhengzhou', password());
    for (const who of [anyone, clerk]) {
      for (const route of ofCase('portal').filter(([, path]) => !path.startsWith('/api/'))) expectDoor(route, await answer(who, route, reference));
    }
  });

  it('answers programs the same: 401 without a token, and for another person’s application what it answers for none', async () => {
    const headers = bearer(await tokenOf(stranger()));
    const anyone = { 'idempotency-key': randomUUID() };
    for (const [method, path] of ofCase('portal').filter(([, each]) => each.startsWith('/api/v1/'))) {
      const ask = (of: string, as: object) => api<object>(addressOf(path, of).replace('/api/v1', ''), { method, headers: as as Record<string, string>, ...(method === 'POST' && { body: '{}' }) });
      expect([method, path, (await ask(reference, anyone)).status]).toEqual([method, path, 401]);
      const [theirs, none] = [await ask(reference, headers), await ask(nobodys, headers)];
      expect([method, path, theirs.status, theirs.body]).toEqual([method, path, none.status, none.body]);
      expect(theirs.status).toBe(404);
    }
  });
});

describe('The console of operators', () => {
  it('opens to operators alone, and shows them no name', async () => {
    const operator = await new Browse(stack.ops).signInAsStaff('operator.henan', password());
    const anyone = new Browse(stack.ops);
    expect((await operator.get('/')).status).toBe(200);
    for (const route of closed('ops')) expectDoor(route, await answer(anyone, route, reference));
    const supervisor = await new Browse(stack.ops).signInAsStaff('supervisor.zhengzhou', password());
    expect((await supervisor.get('/')).status).toBe(303);
  });
});
