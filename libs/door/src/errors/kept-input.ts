import { csrfFieldName } from '@yichuang/web';
import type { FastifyRequest } from 'fastify';

export type KeptInput = readonly (readonly [name: string, value: string])[];

const neverKept = new Set([csrfFieldName, 'password', 'oneTimeCode', 'half']);

/** What a form that could not be taken had in it, to be sent again; never a secret. */
export function keptInput({ method, body }: FastifyRequest): KeptInput {
  if (method !== 'POST' || typeof body !== 'object' || body === null) return [];
  return Object.entries(body as Readonly<Record<string, unknown>>)
    .filter(([name]) => !neverKept.has(name))
    .flatMap(([name, value]) => [value].flat().map((each) => [name, String(each)] as const));
}
