import type { Consent } from '@yichuang/definition';
import type { Query } from '@yichuang/platform';

interface Row extends Consent {
  readonly key: string;
}

const answered = `
SELECT concat_ws('>', service_id, consent_id, by_number, applicant_number) AS key, answer, answered_on AS "answeredOn"
FROM unnest($1::text[], $2::text[], $3::text[], $4::text[]) AS asked (service_id, consent_id, by_number, applicant_number)
JOIN consent USING (service_id, consent_id, by_number, applicant_number)
WHERE answer IS NOT NULL`;

/** Answers the fact `consent.answered` for many keys with one query: what the person answered, or null. */
export async function loadConsents(keys: readonly string[], query: Query): Promise<Map<string, Consent | null>> {
  const parts = keys.map((key) => key.split('>'));
  const column = (index: number): (string | undefined)[] => parts.map((part) => part[index]);
  const answers = new Map<string, Consent | null>(keys.map((key) => [key, null]));
  for (const { key, ...consent } of await query<Row>(answered, [column(0), column(1), column(2), column(3)])) answers.set(key, consent);
  return answers;
}
