import type { ConsentMatter } from '@yichuang/definition';
import type { Text } from '@yichuang/kernel';
import type { Query } from '@yichuang/platform';

export interface AskedConsent extends ConsentMatter {
  readonly applicantName: string;
  /** What they agree to, as they read it. */
  readonly statement: Text;
  readonly askedAt: Date;
}

/** Asked again for the same words, an answer stands; for other words it must be given anew. */
const ask = `
INSERT INTO consent (service_id, consent_id, by_number, applicant_number, applicant_name, statement, asked_at)
SELECT * FROM json_to_recordset($1::json)
  AS asked (service_id text, consent_id text, by_number text, applicant_number text, applicant_name text, statement jsonb, asked_at timestamptz)
ON CONFLICT ON CONSTRAINT consent_once DO UPDATE SET
  statement = excluded.statement, asked_at = excluded.asked_at,
  answer = CASE WHEN consent.statement = excluded.statement THEN consent.answer END,
  answered_on = CASE WHEN consent.statement = excluded.statement THEN consent.answered_on END`;

/** Asks people to agree, inside the caller's transaction. */
export async function askConsents(asked: readonly AskedConsent[], query: Query): Promise<void> {
  if (asked.length === 0) return;
  const rows = asked.map(({ service, consent, by, applicant, applicantName, statement, askedAt }) => ({
    service_id: service,
    consent_id: consent,
    by_number: by,
    applicant_number: applicant,
    applicant_name: applicantName,
    statement,
    asked_at: askedAt,
  }));
  await query(ask, [JSON.stringify(rows)]);
}
