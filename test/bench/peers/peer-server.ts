import { createHash } from 'node:crypto';

import type { Party } from '@yichuang/definition';
import { systemClock } from '@yichuang/kernel';
import { Ids, type Database } from '@yichuang/platform';
import { fastify } from 'fastify';

import { openErrand } from './errand.js';
import { openMeans } from './open-means.js';
import { getWay } from './ways.js';

interface Posted {
  readonly Headers: { readonly 'idempotency-key': string };
  readonly Body: { readonly serviceId: string; readonly form: unknown };
}

interface SignedIn {
  readonly id: number;
  readonly party: Party;
}

const sessionSql = `
SELECT account.id, json_build_object('name', name, 'documentType', document_type, 'documentNumber', document_number, 'phone', phone) AS party
FROM session JOIN account ON account.id = session.account_id
WHERE token_hash = $1 AND expires_at > $2 AND status = 'active'`;
const POOL = 6;
const nobody: SignedIn = { id: 1, party: { name: '测试', documentType: 'identity-card', documentNumber: '410105199001010010' } };

async function signedIn(authorization: string | undefined, database: Database): Promise<SignedIn | undefined> {
  const hash = createHash('sha256').update(authorization?.slice('Bearer '.length) ?? '').digest();
  const [found] = await database.constant<SignedIn>(sessionSql, [hash, systemClock.now()]);
  return found;
}

/** A server as it is usually written: who, whether the form is right, store and enqueue, each request for itself. */
export async function peerServer(way = '', work = ''): Promise<string> {
  const means = await openMeans(POOL);
  const errand = await openErrand(work, means.database);
  const send = await getWay(way).sender(means);
  const ids = new Ids(means.database);
  const server = fastify();
  server.post<Posted>('/api/v1/applications', async ({ headers, body }, reply) => {
    const who = errand.isBare ? nobody : await signedIn(headers.authorization, means.database);
    if (!who) return reply.code(401).send();
    const service = errand.catalogue.get(body.serviceId);
    const checked = service.form.validate(body.form, { today: systemClock.today() });
    if (!checked.ok) return reply.code(422).send(checked.error);
    const [id = 0] = await ids.take(1);
    await send({ id, serviceId: service.id, accountId: who.id, submitter: who.party, form: checked.value, idempotencyKey: headers['idempotency-key'] });
    return reply.code(201).send({ id });
  });
  return server.listen({ port: 0, host: '127.0.0.1' });
}
