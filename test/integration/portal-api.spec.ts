import { Readable } from 'node:stream';

import cookie from '@fastify/cookie';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { ReceiveUpload } from '@yichuang/documents';
import { hashPassword, insertAccounts, loginKeys } from '@yichuang/accounts';
import { anyone } from '@yichuang/definition';
import { Site } from '@yichuang/door';
import { catalogue } from '@yichuang/house';
import { Perform, TakeThis, type Officer } from '@yichuang/one-window';
import { Offices } from '@yichuang/places';
import { CLOCK, Config } from '@yichuang/platform';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

import { openApi } from '../../apps/portal/src/api/openapi/openapi.js';
import { PublicPages } from '../../apps/portal/src/door/public-pages.js';
import { PortalModule } from '../../apps/portal/src/portal.module.js';
import { openHouse, renewal, type House } from '../support/house.js';

const prefix = '/api/v1';
const description = openApi();
const password = '一窗-correct-horse';

let house: House;
let portal: NestFastifyApplication;
let token: string;
/** `GET /applications/{reference}` of every route of the router under the API. */
const routes = new Set<string>();

const inWords = (url: string): string => url.slice(prefix.length).replaceAll(/:(\w+)/g, '{$1}');

beforeAll(async () => {
  house = await openHouse('2026-11-23T10:00:00+08:00');
  const withoutPages = Test.createTestingModule({ imports: [PortalModule] }).overrideProvider(Site).useValue({}).overrideProvider(PublicPages).useValue({}); // their style sheet exists only once it is built
  const module = await withoutPages.overrideProvider(Config).useValue(house.app.get(Config)).overrideProvider(CLOCK).useValue(house.clock).compile();
  const adapter = new FastifyAdapter();
  adapter.getInstance().addHook('onRoute', ({ method, url }) => {
    for (const each of [method].flat()) if (url.startsWith(prefix) && each !== 'HEAD') routes.add(`${each} ${inWords(url)}`);
  });
  portal = module.createNestApplication<NestFastifyApplication>(adapter, { logger: false });
  await portal.register(cookie);
  await portal.init();
  await adapter.getInstance().ready();
  await openAccount();
  token = String((await call('POST', '/sessions', { login: 'violations', password })).body['token']);
});
afterAll(async () => {
  await portal?.close();
  await house.close();
});

async function openAccount(): Promise<void> {
  const { name, documentType, documentNumber } = house.person('renewal-violations');
  const keyOf = loginKeys(house.app.get(Config).secretKey);
  await insertAccounts([{ id: 7, role: 'citizen', name, documentType, documentNumber, phone: '13903710001', loginKey: keyOf('violations'), passwordHash: await hashPassword(password), createdAt: house.clock.now() }], house.query);
}

type Method = 'GET' | 'POST' | 'DELETE';
interface Answered {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

const wrong: string[] = [];
const schemas = new Ajv2020({ strict: false, validateFormats: false });
schemas.addSchema({ $id: 'api', ...description });
const compiled = new Map<string, ValidateFunction>();

/** The path of the description an address belongs to. */
const pathOf = (address: string): string => Object.keys(description.paths).find((path) => new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(address)) ?? '';

/** Every answer is held against the description. */
function checkAnswer(method: Method, address: string, { status, body }: Answered): void {
  const media = status < 400 ? 'application~1json' : 'application~1problem+json';
  const pointer = `api#/paths/${pathOf(address).replaceAll('~', '~0').replaceAll('/', '~1')}/${method.toLowerCase()}/responses/${status}/content/${media}/schema`;
  const validate = compiled.get(pointer) ?? schemas.compile({ $ref: encodeURI(pointer) });
  compiled.set(pointer, validate);
  if (!validate(body)) wrong.push(`${method} ${address} ${status}: ${schemas.errorsText(validate.errors)}`);
}

async function call(method: Method, path: string, payload?: object, key = `key-${path}`): Promise<Answered> {
  const headers = { ...(token && { authorization: `Bearer ${token}` }), 'idempotency-key': key };
  const { statusCode, body } = await portal.inject({ method, url: `${prefix}${path}`, headers, ...(payload && { payload }) });
  const answered = { status: statusCode, body: JSON.parse(body) as Answered['body'] };
  checkAnswer(method, path, answered);
  return answered;
}

const clerk = (): Officer => ({ id: 1, role: 'clerk', name: '王一', offices: house.app.get(Offices).below('410000'), skills: ['traffic'] });

async function applied(): Promise<string> {
  const { form } = await house.fillIn(house.person('renewal-violations'));
  const { body } = await call('POST', '/applications', { serviceId: renewal.id, form: form as object });
  await house.runAll();
  return String(body['reference']);
}

/** A clerk asks for another telephone number and an explanation. */
async function asked(): Promise<string> {
  const reference = await applied();
  await house.app.get(TakeThis).take(clerk(), reference);
  await house.app.get(Perform).perform({ reference, officer: clerk(), act: 'ask-correction', input: { answers: ['contactPhone'], 'why-contactPhone': '空号', other: '请说明', days: 10 } });
  return reference;
}

describe('The description of the API', () => {
  it('is valid OpenAPI 3.1', async () => {
    expect(await new Validator().validate(structuredClone(description))).toEqual({ valid: true });
  });

  it('describes every route there is, and no other', () => {
    const operations = Object.entries(description.paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`));
    expect(operations.sort()).toEqual([...routes].sort());
  });

  it('gives every operation a name of its own', () => {
    const ids = Object.values(description.paths).flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId));
    expect(ids.every((id) => typeof id === 'string')).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('A correction over the API', () => {
  let reference: string;
  beforeAll(async () => {
    reference = await asked();
  });

  it('tells what was asked for, why, by when, and how to answer', async () => {
    const { status, body } = await call('GET', `/applications/${reference}/correction`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ kind: 'correction', open: true, dueOn: '2026-12-03', items: [{ number: 0, kind: 'field', target: 'contactPhone', title: '联系电话', why: '空号', state: 'open' }, { number: 1, kind: 'other' }], form: { properties: { contactPhone: {} } } });
  });

  it.each<[string, object, number, string]>([
    ['what is no part of it', { notes: 'x' }, 422, '/notes'],
    ['a wrong answer', { answers: { contactPhone: '12' } }, 422, '/answers/contactPhone'],
    ['an answer that was not asked for', { answers: { photoSource: 'on-file' } }, 422, '/answers/photoSource'],
    ['a reply that is no text', { replies: { 1: 5 } }, 422, '/replies/1'],
    ['a reply that is too long', { replies: { 1: '长'.repeat(501) } }, 422, '/replies/1'],
    ['a reply that no database keeps', { replies: { 1: 'a\0b' } }, 422, '/replies/1'],
    ['a reply to no item', { replies: { '01': '已改名' } }, 422, '/replies/01'],
    ['a file that is not theirs', { materials: [{ material: 'medical-report', upload: '00000000-0000-4000-8000-000000000001' }] }, 422, '/materials/0/upload'],
    ['materials of another shape', { materials: ['x'] }, 422, '/materials'],
  ])('points at %s', async (_, payload, status, pointer) => {
    expect(await call('POST', `/applications/${reference}/correction`, payload)).toMatchObject({ status, body: { errors: [{ pointer }] } });
  });

  it('is handed in in part, then whole, then no more', async () => {
    expect(await call('POST', `/applications/${reference}/correction`, { replies: { 1: '已改名' } })).toMatchObject({ status: 200, body: { state: 'correction', complete: false } });
    expect(await call('POST', `/applications/${reference}/correction`, { answers: { contactPhone: '13903710009' } })).toMatchObject({ status: 200, body: { state: 'accepted', complete: true } });
    expect(await call('POST', `/applications/${reference}/correction`, { answers: { contactPhone: '13903710009' } })).toMatchObject({ status: 409 });
    expect(await call('GET', `/applications/${reference}/correction`)).toMatchObject({ status: 200, body: { open: false } });
  });

  it('does not exist where none was asked for, and nothing is completed without a permit', async () => {
    const other = String((await call('POST', '/applications', { serviceId: renewal.id, form: (await house.fillIn(house.person('renewal-violations'))).form as object })).body['reference']);
    expect((await call('GET', `/applications/${other === reference ? '410100261123000018' : other}/correction`)).status).toBe(404);
    expect((await call('POST', `/applications/${reference}/completion`, { form: {} })).status).toBe(409);
  });
});

describe('An upload over the API', () => {
  const uploaded = async (): Promise<string> => {
    const received = await house.app.get(ReceiveUpload).receive({ accountId: 7, filename: 'report.pdf', content: Readable.from([Buffer.from('%PDF-1.7')]) });
    return received.ok ? received.value.id : '';
  };
  const report = (upload: string): object => ({ material: 'medical-report', upload });
  const hands = async (key: string, ...materials: object[]): Promise<Answered> => {
    const { form } = await house.fillIn(house.person('renewal-violations'));
    return call('POST', '/applications', { serviceId: renewal.id, form: form as object, materials }, key);
  };

  it('counts for the application it was handed in with, however often that is sent, and for no other', async () => {
    const upload = await uploaded();
    const first = await hands('upload-first', report(upload));
    expect([first.status, (await hands('upload-first', report(upload))).body]).toEqual([201, first.body]);
    expect(await hands('upload-second', report(upload))).toMatchObject({ status: 422, body: { errors: [{ pointer: '/materials/0/upload', code: 'used' }] } });
    expect(await house.query('SELECT application_id IS NOT NULL AS attached FROM upload WHERE id = $1', [upload])).toEqual([{ attached: true }]);
  });

  it('counts once in an application', async () => {
    const [upload, other] = [await uploaded(), await uploaded()];
    expect(await hands('upload-third', report(upload), report(other))).toMatchObject({ status: 422, body: { errors: [{ pointer: '/materials/1', code: 'repeated' }] } });
    expect(await hands('upload-third', report(upload), { material: 'photo', upload })).toMatchObject({ status: 422, body: { errors: [{ pointer: '/materials/1', code: 'repeated' }] } });
    expect(await hands('upload-third', report(upload))).toMatchObject({ status: 201 });
  });
});

describe('A life event over the API', () => {
  const goingAbroad = { to: ['hong-kong'], purpose: 'tourism', needsRecord: false, birthPlace: '河南', residentialAddress: '河南省郑州市金水区文化路1号', isRegisteredPersonnel: false, contactPhone: '13903710001', emergencyContactName: '阮青', emergencyContactPhone: '13903710002', acceptingOffice: '410105' };
  const permit = 'exit-entry.hong-kong-macao-permit';
  const endorsement = 'exit-entry.hong-kong-macao-tourist-endorsement';
  let key: string;

  it('asks its questions once and says what they come to', async () => {
    expect((await call('GET', '/life-events')).body).toMatchObject({ lifeEvents: expect.arrayContaining([expect.objectContaining({ id: 'going-abroad' })]) as object });
    expect(await call('POST', '/life-events/going-abroad', { form: { ...goingAbroad, purpose: 'fun' } })).toMatchObject({ status: 422, body: { errors: [{ pointer: '/form/purpose' }] } });
    expect((await call('POST', '/life-events/none', { form: {} })).status).toBe(404);
    const { status, body } = await call('POST', '/life-events/going-abroad', { form: goingAbroad });
    expect([status, body]).toMatchObject([201, { steps: [{ serviceId: permit, standing: 'open', waitsFor: [] }, { serviceId: endorsement, standing: 'waiting', waitsFor: [permit] }] }]);
    key = String(body['key']);
  });

  it('knows the answers of a step, and the application by its key', async () => {
    expect((await call('POST', `/my-life-events/${key}/steps/${endorsement}`)).status).toBe(409);
    const { body } = await call('POST', `/my-life-events/${key}/steps/${permit}`);
    expect(body).toMatchObject({ serviceId: permit, form: { emergencyContactName: '阮青', applicationKind: 'first', acceptingOffice: '410105' } });
    const service = catalogue.get(permit);
    const form = { ...service.samples[0]?.answers(house.clock.today(), anyone), ...(body['form'] as object), surnamePinyin: 'MENG', givenNamePinyin: 'KAI' };
    const headers = { authorization: `Bearer ${token}`, 'idempotency-key': String(body['idempotencyKey']) };
    const sent = await portal.inject({ method: 'POST', url: `${prefix}/applications`, headers, payload: { serviceId: permit, form } });
    const { reference } = JSON.parse(sent.body) as { reference: string };
    expect((await call('GET', `/my-life-events/${key}`)).body).toMatchObject({ steps: [{ standing: 'under-way', application: { reference, state: 'received' } }, { standing: 'waiting' }] });
    expect((await call('POST', `/my-life-events/${key}/steps/${permit}`)).status).toBe(409);
  });

  it('is listed for whoever began it, and a key of nobody is not found', async () => {
    expect((await call('GET', '/my-life-events')).body).toMatchObject({ lifeEvents: [{ key, lifeEvent: 'going-abroad' }] });
    for (const none of ['3f0c6b0e-0000-4000-8000-000000000000', 'x']) expect((await call('GET', `/my-life-events/${none}`)).status).toBe(404);
  });
});

describe('What the API answers', () => {
  it('is as it is described', async () => {
    const { body } = await call('GET', '/applications');
    const [first] = body['applications'] as { reference: string }[];
    const reads = ['/services', `/services/${renewal.id}`, `/services/${renewal.id}/form`, '/consents', '/notices', '/services/none', `/applications/${first?.reference}`];
    for (const path of [...reads, ...['actions', 'documents', 'payments'].map((part) => `/applications/${first?.reference}/${part}`)]) await call('GET', path);
    await call('POST', '/consents/5/answer', { answer: 'given' });
    await call('POST', `/applications/${first?.reference}/withdrawal`);
    expect(wrong).toEqual([]);
  });

  it('tells the caller what was said to them', async () => {
    const { body } = await call('GET', '/notices');
    expect(body).toMatchObject({ next: null, notices: expect.arrayContaining([expect.objectContaining({ title: expect.stringContaining('一次告知补正') as string, readAt: null })]) as object });
  });

  it('is refused to an address that asks too often', async () => {
    const statuses = new Set<number>();
    for (let times = 0; times <= 600; times += 1) statuses.add((await portal.inject({ method: 'DELETE', url: `${prefix}/sessions/current`, remoteAddress: '10.0.0.9' })).statusCode);
    expect([...statuses]).toEqual([401, 429]);
  });
});
