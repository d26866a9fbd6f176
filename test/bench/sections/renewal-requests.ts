import { createHash, randomBytes, randomUUID } from 'node:crypto';

import { anyone, caseOf, type Party } from '@yichuang/definition';
import { catalogue } from '@yichuang/house';
import { systemClock } from '@yichuang/kernel';
import type { Database } from '@yichuang/platform';

import { request } from '../load/request.js';
import { seeFacts } from '../peers/load-case.js';
import type { Citizen } from './grantable-citizens.js';

export interface Applicant {
  readonly token: string;
  readonly form: object;
}

const service = catalogue.get('traffic.driving-licence-renewal');

async function fillIn({ name, documentNumber, phone }: Citizen, { constant }: Database): Promise<object> {
  const submitter: Party = { name, documentType: 'identity-card', documentNumber, phone };
  const today = systemClock.today();
  const empty = { form: {}, submitter, receivedOn: today, handedIn: [] };
  const known = service.prefill(caseOf(empty, await seeFacts(service, empty, constant)));
  return { ...known, ...service.samples[0]?.answers(today, anyone) };
}

/** Signs citizens in and fills their forms in, as far as registers know the answers and by the first sample. */
export async function readyApplicants(citizens: readonly Citizen[], database: Database): Promise<Applicant[]> {
  const applicants: Applicant[] = [];
  for (const citizen of citizens) applicants.push({ token: randomBytes(32).toString('base64url'), form: await fillIn(citizen, database) });
  await database.query(
    `INSERT INTO session (token_hash, account_id, kind, created_at, last_seen_at, expires_at)
     SELECT hash, account, 'bearer', now(), now(), now() + interval '1 hour' FROM unnest($1::bytea[], $2::bigint[]) AS new (hash, account)`,
    [applicants.map(({ token }) => createHash('sha256').update(token).digest()), citizens.map(({ accountId }) => accountId)],
  );
  return applicants;
}

/** A renewal for each applicant, under a new key. */
export const renewalRequests = (applicants: readonly Applicant[]): Buffer[] =>
  applicants.map(({ token, form }) =>
    request({
      method: 'POST',
      path: '/api/v1/applications',
      headers: { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() },
      body: { serviceId: service.id, form, materials: [] },
    }),
  );
