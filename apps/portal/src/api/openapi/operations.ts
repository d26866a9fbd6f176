import { catalogue } from '@yichuang/house';

import type { Operation } from './operation.js';
import { anything, flag, list, object, oneOf, orNull, ref, text, type Schema } from './words.js';

type Method = 'get' | 'post' | 'delete';

const notYours = { 404: 'None of yours' };
const cursor = orNull(text);
const materials = list(ref('HandedIn'));

const submission: Schema = {
  oneOf: catalogue.list().map(({ id }) => object({ serviceId: { const: id }, form: ref(id), materials }, ['materials'])),
};

/** Files come in parts, all else as JSON. */
const file = object({ file: { ...text, format: 'binary' } });

/** Everything under `/api/v1`. */
export const operations: Readonly<Record<string, Partial<Record<Method, Operation>>>> = {
  '/openapi.json': { get: { id: 'describeApi', summary: 'This description', public: true, answers: [200, 'OpenAPI 3.1', anything] } },
  '/sessions': {
    post: { id: 'signIn', summary: 'Sign in', public: true, body: object({ login: text, password: text }), answers: [201, 'Signed in', ref('Session')], refuses: { 401: 'Wrong login or password' } },
  },
  '/sessions/current': { delete: { id: 'signOut', summary: 'Sign out', answers: [204, 'Signed out'] } },
  '/services': { get: { id: 'listServices', summary: 'All services', public: true, answers: [200, 'The catalogue', object({ services: list(ref('ServiceSummary')) })] } },
  '/services/{id}': { get: { id: 'getService', summary: 'One service, its form as JSON Schema', public: true, answers: [200, 'The service', ref('Service')], refuses: { 404: 'No such service' } } },
  '/services/{id}/form': { get: { id: 'prefillForm', summary: 'What registers answer for you', answers: [200, 'Answers', object({ form: anything })], refuses: { 404: 'No such service' } } },
  '/life-events': { get: { id: 'listLifeEvents', summary: 'What happens to people and takes several services', public: true, answers: [200, 'All of them', object({ lifeEvents: list(ref('LifeEvent')) })] } },
  '/life-events/{id}': {
    post: { id: 'beginLifeEvent', summary: 'Answer its questions once', body: object({ form: anything }), answers: [201, 'Begun', ref('OwnLifeEvent')], refuses: { 400: 'Malformed', 404: 'No such life event', 422: 'Answers to correct' } },
  },
  '/my-life-events': { get: { id: 'listOwnLifeEvents', summary: 'Those you have begun, newest first', answers: [200, 'Found', object({ lifeEvents: list(ref('OwnLifeEvent')) })] } },
  '/my-life-events/{key}': { get: { id: 'getOwnLifeEvent', summary: 'How far you are', answers: [200, 'Found', ref('OwnLifeEvent')], refuses: notYours } },
  '/my-life-events/{key}/steps/{service}': {
    post: {
      id: 'takeStep',
      summary: 'What is known for the form of a service, and the Idempotency-Key to apply with',
      answers: [200, 'Begun', object({ serviceId: text, form: anything, idempotencyKey: text })],
      refuses: { ...notYours, 409: 'Not now' },
    },
  },
  '/uploads': {
    post: { id: 'upload', summary: 'Hand in a file', body: file, bodyType: 'multipart/form-data', answers: [201, 'Received', ref('Upload')], refuses: { 400: 'No file', 422: 'Not accepted' } },
  },
  '/applications': {
    get: { id: 'listApplications', summary: 'Your applications, newest first', query: ['after'], answers: [200, 'A page', object({ applications: list(ref('ApplicationSummary')), next: cursor })] },
    post: {
      id: 'apply',
      summary: 'Apply',
      headers: { 'Idempotency-Key': { ...text, minLength: 8, maxLength: 100 } },
      body: submission,
      answers: [201, 'Received, durably', ref('Receipt')],
      refuses: { 400: 'Malformed', 422: 'Answers to correct' },
    },
  },
  '/applications/{reference}': { get: { id: 'getApplication', summary: 'One application', answers: [200, 'Found', ref('Application')], refuses: notYours } },
  '/applications/{reference}/actions': { get: { id: 'listActions', summary: 'Its history', answers: [200, 'Found', object({ actions: list(ref('Action')) })], refuses: notYours } },
  '/applications/{reference}/documents': { get: { id: 'listDocuments', summary: 'Its documents', answers: [200, 'Found', object({ documents: list(ref('Document')) })], refuses: notYours } },
  '/applications/{reference}/documents/{id}': {
    get: { id: 'getDocument', summary: 'A document as signed PDF', answers: [200, 'The file', { ...text, format: 'binary' }], mediaType: 'application/pdf', refuses: notYours },
  },
  '/applications/{reference}/withdrawal': { post: { id: 'withdraw', summary: 'Withdraw', answers: [200, 'Withdrawn', ref('Moved')], refuses: { ...notYours, 409: 'Decided already' } } },
  '/applications/{reference}/correction': {
    get: { id: 'getCorrection', summary: 'What was asked for, once, and where it stands', answers: [200, 'Found', ref('Correction')], refuses: { 404: 'None of yours, or nothing was asked for' } },
    post: {
      id: 'handInCorrection',
      summary: 'Hand in all of what was asked for or a part; replies by the number of the item',
      body: object({ answers: anything, materials, replies: { type: 'object', additionalProperties: text } }, ['answers', 'materials', 'replies']),
      answers: [200, 'Received', object({ reference: text, state: ref('State'), complete: flag })],
      refuses: { 400: 'Malformed', ...notYours, 409: 'Nothing is asked for', 422: 'Something to correct' },
    },
  },
  '/applications/{reference}/completion': {
    post: {
      id: 'reportCompletion',
      summary: 'Report what the permit was for',
      body: object({ form: anything, materials }, ['materials']),
      answers: [200, 'Received', ref('Moved')],
      refuses: { 400: 'Malformed', ...notYours, 409: 'There is no next step', 422: 'Something to correct' },
    },
  },
  '/applications/{reference}/payments': {
    get: { id: 'getCharge', summary: 'What it owes, and every attempt to pay; amounts in fen', answers: [200, 'The fee', ref('Charge')], refuses: notYours },
    post: {
      id: 'beginPayment',
      summary: 'Begin to pay: the address is for a browser',
      answers: [201, 'A page of the cashier', object({ url: { ...text, format: 'uri' } })],
      refuses: { ...notYours, 409: 'Nothing is due', 503: 'Paying online is not possible now' },
    },
  },
  '/consents': { get: { id: 'listConsents', summary: 'What others ask you to agree to', answers: [200, 'Consents', object({ consents: list(ref('Consent')) })] } },
  '/consents/{id}/answer': {
    post: {
      id: 'answerConsent',
      summary: 'Agree or refuse, once',
      body: object({ answer: oneOf('given', 'refused') }),
      answers: [200, 'Recorded', object({ id: text, answer: oneOf('given', 'refused') })],
      refuses: { 404: 'Not asked of you, or answered', 422: 'No answer' },
    },
  },
  '/notices': { get: { id: 'listNotices', summary: 'Your messages, newest first', query: ['after'], answers: [200, 'A page', object({ notices: list(ref('Notice')), next: cursor })] } },
};
