import { jsonSchema } from '@yichuang/definition';
import { catalogue } from '@yichuang/house';

const json = (schema: object) => ({ 'application/json': { schema } });
const answer = (description: string, schema: object = { type: 'object' }) => ({ description, content: json(schema) });
const problem = (description: string) => ({ description, content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } });
const signedIn = [{ bearer: [] }];
const inPath = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string' } });
const text = { type: 'string' };
const object = (properties: object, required: readonly string[] = Object.keys(properties)) => ({ type: 'object', properties, required });

const receipt = object({ reference: text, state: text, receivedAt: { ...text, format: 'date-time' }, answerBy: { ...text, format: 'date' } });
const charge = object({ state: { enum: ['nothing-due', 'due', 'waiting', 'paid', 'going-back', 'given-back', 'not-collected'] }, due: { type: 'integer' }, currency: { const: 'CNY' }, items: { type: 'array' }, law: text, paidAt: text, payments: { type: 'array' } }, ['state', 'due', 'currency', 'items', 'payments']);
const submission = () => ({
  oneOf: catalogue.list().map((service) => object({ serviceId: { const: service.id }, form: { $ref: `#/components/schemas/${service.id}` }, materials: { type: 'array', items: object({ material: text, upload: { ...text, format: 'uuid' } }) } }, ['serviceId', 'form'])),
});

const own = (summary: string) => ({ summary, security: signedIn, parameters: [inPath('reference')], responses: { 200: answer('Found'), 401: problem('Not signed in'), 404: problem('None of yours') } });

const paths = () => ({
  '/sessions': { post: { summary: 'Sign in', requestBody: { required: true, content: json(object({ login: text, password: text })) }, responses: { 201: answer('Signed in', object({ token: text, expiresAt: text })), 401: problem('Wrong login or password'), 403: problem('A staff account'), 429: problem('Too many attempts') } } },
  '/sessions/current': { delete: { summary: 'Sign out', security: signedIn, responses: { 204: { description: 'Signed out' }, 401: problem('Not signed in') } } },
  '/services': { get: { summary: 'All services', responses: { 200: answer('The catalogue') } } },
  '/services/{id}': { get: { summary: 'One service, its form as JSON Schema', parameters: [inPath('id')], responses: { 200: answer('The service'), 404: problem('No such service') } } },
  '/services/{id}/form': { get: { summary: 'What registers answer for you', security: signedIn, parameters: [inPath('id')], responses: { 200: answer('Answers'), 401: problem('Not signed in'), 404: problem('No such service') } } },
  '/applications': {
    get: { summary: 'Your applications, newest first', security: signedIn, parameters: [{ name: 'after', in: 'query', schema: text }], responses: { 200: answer('A page'), 401: problem('Not signed in') } },
    post: {
      summary: 'Apply',
      security: signedIn,
      parameters: [{ name: 'Idempotency-Key', in: 'header', required: true, schema: { ...text, minLength: 8, maxLength: 100 } }],
      requestBody: { required: true, content: json(submission()) },
      responses: { 201: answer('Received, durably', receipt), 400: problem('Malformed'), 401: problem('Not signed in'), 422: problem('Answers to correct'), 429: problem('Too many') },
    },
  },
  '/applications/{reference}': { get: own('One application') },
  '/applications/{reference}/actions': { get: own('Its history') },
  '/applications/{reference}/documents': { get: own('Its documents') },
  '/applications/{reference}/documents/{id}': { get: { ...own('A document as signed PDF'), parameters: [inPath('reference'), inPath('id')], responses: { 200: { description: 'The file', content: { 'application/pdf': {} } }, 401: problem('Not signed in'), 404: problem('None of yours') } } },
  '/applications/{reference}/withdrawal': { post: { ...own('Withdraw'), responses: { 200: answer('Withdrawn'), 401: problem('Not signed in'), 404: problem('None of yours'), 409: problem('Decided already') } } },
  '/applications/{reference}/payments': {
    get: { ...own('What it owes, and every attempt to pay; amounts in fen'), responses: { 200: answer('The fee', charge), 401: problem('Not signed in'), 404: problem('None of yours') } },
    post: { ...own('Begin to pay: the address is for a browser'), responses: { 201: answer('A page of the cashier', object({ url: { ...text, format: 'uri' } })), 401: problem('Not signed in'), 404: problem('None of yours'), 409: problem('Nothing is due'), 429: problem('Too many'), 503: problem('Paying on line is not possible now') } },
  },
  '/consents': { get: { summary: 'What others ask you to agree to', security: signedIn, responses: { 200: answer('Consents'), 401: problem('Not signed in') } } },
  '/consents/{id}/answer': { post: { summary: 'Agree or refuse, once', security: signedIn, parameters: [inPath('id')], requestBody: { required: true, content: json(object({ answer: { enum: ['given', 'refused'] } })) }, responses: { 200: answer('Recorded'), 401: problem('Not signed in'), 404: problem('Not asked of you, or answered'), 422: problem('No answer') } } },
  '/uploads': { post: { summary: 'Hand in a file', security: signedIn, requestBody: { required: true, content: { 'multipart/form-data': { schema: object({ file: { ...text, format: 'binary' } }) } } }, responses: { 201: answer('Received', object({ upload: text, filename: text, mediaType: text, size: { type: 'integer' } })), 400: problem('No file'), 401: problem('Not signed in'), 422: problem('Not accepted'), 429: problem('Too many') } } },
});

/** The API as OpenAPI 3.1, the forms from the definitions themselves. */
export const openApi = () => ({
  openapi: '3.1.0',
  info: { title: 'Yichuang 一窗', version: '1', description: 'Apply for the online services of the police of Henan. Texts follow Accept-Language (zh, en).' },
  servers: [{ url: '/api/v1' }],
  paths: paths(),
  components: {
    securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
    schemas: {
      Problem: object({ type: text, status: { type: 'integer' }, title: text, errors: { type: 'array', items: object({ pointer: text, code: text, detail: text }) } }, ['type', 'status', 'title']),
      ...Object.fromEntries(catalogue.list().map((service) => [service.id, jsonSchema(service.fields, 'en', `/api/v1/services/${service.id}/schema`)])),
    },
  },
});
