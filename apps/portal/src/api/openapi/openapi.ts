import { jsonSchema } from '@yichuang/definition';
import { catalogue } from '@yichuang/house';

import { applicationSchemas } from './application-schemas.js';
import { described } from './operation.js';
import { operations } from './operations.js';
import { otherSchemas } from './other-schemas.js';
import { serviceSchemas } from './service-schemas.js';

/** Where everything of the API stands. */
export const apiPrefix = '/api/v1';

const paths = () =>
  Object.fromEntries(Object.entries(operations).map(([path, methods]) => [path, Object.fromEntries(Object.entries(methods).map(([method, operation]) => [method, described(path, operation)]))]));

const forms = () => Object.fromEntries(catalogue.list().map((service) => [service.id, jsonSchema(service.fields, 'en', `${apiPrefix}/services/${service.id}/schema`)]));

/** The API as OpenAPI 3.1, the forms from the definitions themselves. */
export const openApi = () => ({
  openapi: '3.1.0',
  info: { title: 'Yichuang 一窗', version: '1', description: 'Apply for the online services of the police of Henan. Texts follow Accept-Language (zh, en).' },
  servers: [{ url: apiPrefix }],
  paths: paths(),
  components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } }, schemas: { ...otherSchemas, ...serviceSchemas, ...applicationSchemas, ...forms() } },
});
