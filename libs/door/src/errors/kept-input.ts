import { csrfFieldName } from '@yichuang/web';
import type { FastifyRequest } from 'fastify';

export type KeptInput = readonly (readonly [name: string, value: string])[];

/** What of a request is looked at. */
type Sent = Pick<FastifyRequest, 'method' | 'headers' | 'body'>;

const neverKept = new Set([csrfFieldName, 'password', 'oneTimeCode', 'half']);

/** Browsers tell on which site a form was sent; those that do not know the header are believed. */
const isOfOtherSite = ({ headers }: Sent): boolean => (headers['sec-fetch-site'] ?? 'same-origin') !== 'same-origin';

/** What a form that could not be taken had in it, to be sent again; never a secret, nor what another site would have sent in the reader's name. */
export function keptInput(request: Sent): KeptInput {
  const { method, body } = request;
  if (method !== 'POST' || typeof body !== 'object' || body === null || isOfOtherSite(request)) return [];
  return Object.entries(body as Readonly<Record<string, unknown>>)
    .filter(([name]) => !neverKept.has(name))
    .flatMap(([name, value]) => [value].flat().map((each) => [name, String(each)] as const));
}
