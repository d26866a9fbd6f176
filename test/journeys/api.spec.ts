import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';

import { startTemporaryStack, type Stack } from '../../scripts/stack.mjs';

interface Answered {
  readonly status: number;
  readonly body: Record<string, never> & { token?: string; reference?: string; state?: string; title?: string; upload?: string; errors?: { pointer: string; detail: string }[]; form?: object };
  readonly headers: Headers;
}

const START_MS = 180_000;
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

const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

describe('the API of the portal', () => {
  let stack: Stack;
  let token: string;

  const call = async (method: string, path: string, { body, headers = {} }: { body?: object; headers?: Record<string, string> } = {}): Promise<Answered> => {
    const response = await fetch(`${stack.portal}/api/v1${path}`, {
      method,
      headers: { ...(body && { 'content-type': 'application/json' }), ...headers },
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(10_000),
    });
    return { status: response.status, headers: response.headers, body: (await response.json()) as Answered['body'] };
  };
  const signIn = async (index: number): Promise<string> => {
    const { login, password } = stack.accounts.filter(({ role }) => role === 'citizen')[index] as { login: string; password: string };
    const { body } = await call('POST', '/sessions', { body: { login, password } });
    return body.token as string;
  };
  const bearer = (of: string) => ({ authorization: `Bearer ${of}` });
  const upload = async (content: Buffer, of = token): Promise<Answered> => {
    const parts = new FormData();
    parts.append('file', new Blob([new Uint8Array(content)], { type: 'image/png' }), '照片.png');
    const response = await fetch(`${stack.portal}/api/v1/uploads`, { method: 'POST', headers: bearer(of), body: parts });
    return { status: response.status, headers: response.headers, body: (await response.json()) as Answered['body'] };
  };
  /** As browsers do, which read no answer before everything is sent. @returns the status of the answer */
  const sendParts = async (body: string): Promise<number | undefined> => {
    const headers = { ...bearer(token), 'content-type': 'multipart/form-data; boundary=part', 'content-length': Buffer.byteLength(body) };
    const sending = request(`${stack.portal}/api/v1/uploads`, { method: 'POST', headers, signal: AbortSignal.timeout(20_000) });
    sending.end(body);
    const [[{ statusCode }]] = (await Promise.all([once(sending, 'response'), once(sending, 'finish')])) as [[IncomingMessage], unknown];
    sending.destroy();
    return statusCode;
  };
  const form = async () => ({ ...(await call('GET', `/services/${service}/form`, { headers: bearer(token) })).body.form, ...typed });

  beforeAll(async () => {
    stack = await startTemporaryStack({ only: ['worker', 'portal'] });
    token = await signIn(0);
  }, START_MS);

  afterAll(() => stack.stop());

  it('receives the same application once, however often it is sent', async () => {
    const key = randomUUID();
    const body = { serviceId: service, form: await form() };
    const headers = { ...bearer(token), 'idempotency-key': key };

    const [first, again] = [await call('POST', '/applications', { body, headers }), await call('POST', '/applications', { body, headers })];

    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body.reference).toBe(first.body.reference);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    const other = await call('POST', '/applications', { body: { ...body, form: { ...body.form, contactPhone: '13903710002' } }, headers });
    expect(other.status).toBe(422);
  });

  it('points at the answer to correct, in the caller’s language', async () => {
    const headers = { ...bearer(token), 'idempotency-key': randomUUID() };
    const body = { serviceId: service, form: { ...(await form()), contactPhone: '12', nickname: 'x' } };

    const chinese = await call('POST', '/applications', { body, headers });
    const english = await call('POST', '/applications', { body, headers: { ...headers, 'accept-language': 'en' } });

    expect(chinese.status).toBe(422);
    expect(chinese.headers.get('content-type')).toContain('application/problem+json');
    expect(chinese.body.errors?.map(({ pointer }) => pointer).sort()).toEqual(['/form/contactPhone', '/form/nickname']);
    expect(chinese.body.errors?.[1]?.detail).toMatch(/手机号码|没有名为/);
    expect(english.body.errors?.map(({ detail }) => detail).join()).toMatch(/mobile number/);
  });

  it('shows an application to nobody but its applicant', async () => {
    const sent = await call('POST', '/applications', { body: { serviceId: service, form: await form() }, headers: { ...bearer(token), 'idempotency-key': randomUUID() } });
    const stranger = bearer(await signIn(1));

    for (const path of ['', '/actions', '/documents/1']) {
      expect((await call('GET', `/applications/${sent.body.reference}${path}`, { headers: stranger })).status).toBe(404);
    }
    expect((await call('POST', `/applications/${sent.body.reference}/withdrawal`, { headers: stranger })).status).toBe(404);
    const unknown = await call('GET', `/applications/${sent.body.reference}`);
    expect([unknown.status, unknown.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
  });

  it('takes an application back until it is decided', async () => {
    const failing = await signIn(3);
    const answers = { ...(await call('GET', `/services/${service}/form`, { headers: bearer(failing) })).body.form, ...typed };
    const sent = await call('POST', '/applications', { body: { serviceId: service, form: answers }, headers: { ...bearer(failing), 'idempotency-key': randomUUID() } });

    const withdrawn = await call('POST', `/applications/${sent.body.reference}/withdrawal`, { headers: bearer(failing) });

    expect(withdrawn.body.state).toBe('withdrawn');
  });

  it('lists the documents of an application for its applicant alone', async () => {
    const sent = await call('POST', '/applications', { body: { serviceId: service, form: await form() }, headers: { ...bearer(token), 'idempotency-key': randomUUID() } });

    const own = await call('GET', `/applications/${sent.body.reference}/documents`, { headers: bearer(token) });

    expect(own.status).toBe(200);
    expect(own.body).toHaveProperty('documents');
    expect((await call('GET', `/applications/${sent.body.reference}/documents`, { headers: bearer(await signIn(1)) })).status).toBe(404);
  });

  it('takes a picture and refuses what only calls itself one', async () => {
    const picture = await upload(pixel);
    const text = await upload(Buffer.from('not a picture'));

    expect([picture.status, picture.body]).toMatchObject([201, { mediaType: 'image/png' }]);
    expect([text.status, text.body.errors]).toMatchObject([422, [{ pointer: '/file', code: 'wrong-type' }]]);
  });

  it('tells that a file is too large, however large it is', async () => {
    const head = '--part\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7';

    expect(await sendParts(`${head}${'x'.repeat(40_000_000)}\r\n--part--\r\n`)).toBe(422);
  });

  it('takes no file of a form that breaks off', async () => {
    expect(await sendParts('--part\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7')).toBe(422);
    expect(await sendParts('--part\r\ncontent-disposition: form-data; name="note"\r\n\r\n')).toBe(400);
  });

  it('leaves nothing in caches on the way', async () => {
    expect((await call('GET', '/applications', { headers: bearer(token) })).headers.get('cache-control')).toBe('no-store');
    expect((await call('GET', '/applications')).headers.get('cache-control')).toBe('no-store');
  });

  it('takes no material that another person uploaded', async () => {
    const picture = await upload(pixel, await signIn(1));
    const body = { serviceId: service, form: await form(), materials: [{ material: 'medical-report', upload: picture.body.upload }] };

    const refused = await call('POST', '/applications', { body, headers: { ...bearer(token), 'idempotency-key': randomUUID() } });

    expect([refused.status, refused.body.errors?.map(({ pointer }) => pointer)]).toEqual([422, ['/materials/0/upload']]);
  });

  it.each(['"text"', 'null', '[]'])('does not take %s for an application', async (sent) => {
    const headers = { ...bearer(token), 'idempotency-key': randomUUID(), 'content-type': 'application/json' };
    const response = await fetch(`${stack.portal}/api/v1/applications`, { method: 'POST', headers, body: sent });

    expect([400, 422]).toContain(response.status);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
  });

  it('finds no application under what is no reference', async () => {
    for (const path of ['/applications/%00', '/applications/%00/actions']) expect((await call('GET', path, { headers: bearer(token) })).status).toBe(404);
    expect((await call('POST', '/applications/%00/withdrawal', { headers: bearer(token) })).status).toBe(404);
  });

  it('describes itself and answers an unknown address with a problem document', async () => {
    const described = await call('GET', '/openapi.json');
    expect(described.body).toMatchObject({ openapi: '3.1.0' });

    for (const path of ['/nothing', '/services/%zz', `/services/${'a'.repeat(200)}`]) {
      const unknown = await call('GET', path);
      expect(unknown.status).toBe(404);
      expect(unknown.headers.get('content-type')).toContain('application/problem+json');
    }
  });

  it('does not sign in with a wrong password, nor says which part was wrong', async () => {
    const refused = await call('POST', '/sessions', { body: { login: '410703199205296891', password: 'wrong' }, headers: { 'accept-language': 'en' } });

    expect(refused.status).toBe(401);
    expect(refused.body.title).toBe('The login or the password is not right');
  });
});
