import { ref, text, type Schema } from './words.js';

/** One thing the API does, as data. */
export interface Operation {
  /** Stable name for generated clients. */
  readonly id: string;
  readonly summary: string;
  /** Anybody may ask; otherwise a bearer token is needed. */
  readonly public?: boolean;
  readonly body?: Schema;
  readonly query?: readonly string[];
  readonly headers?: Readonly<Record<string, Schema>>;
  /** Status and schema of the answer; no schema means no content. */
  readonly answers: readonly [status: number, description: string, schema?: Schema];
  readonly mediaType?: string;
  readonly bodyType?: string;
  /** Refusals beside 401 and 429, which every operation may answer. */
  readonly refuses?: Readonly<Record<number, string>>;
}

const problem = (description: string) => ({ description, content: { 'application/problem+json': { schema: ref('Problem') } } });

const inPath = (path: string) => [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: text }));

function responsesOf({ answers: [status, description, schema], mediaType = 'application/json', refuses = {}, ...operation }: Operation) {
  const refusals = { ...(operation.public ? {} : { 401: 'Not signed in' }), 429: 'Too many requests', ...refuses };
  return {
    [status]: { description, ...(schema && { content: { [mediaType]: { schema } } }) },
    ...Object.fromEntries(Object.entries(refusals).map(([code, words]) => [code, problem(words)])),
  };
}

/** As OpenAPI writes it. */
export function described(path: string, operation: Operation): Schema {
  const { id, summary, body, bodyType = 'application/json', query = [], headers = {} } = operation;
  const parameters = [
    ...inPath(path),
    ...query.map((name) => ({ name, in: 'query', schema: text })),
    ...Object.entries(headers).map(([name, schema]) => ({ name, in: 'header', required: true, schema })),
  ];
  return {
    operationId: id,
    summary,
    ...(!operation.public && { security: [{ bearer: [] }] }),
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: { required: true, content: { [bodyType]: { schema: body } } } }),
    responses: responsesOf(operation),
  };
}
