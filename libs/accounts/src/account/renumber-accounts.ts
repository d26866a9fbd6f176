import type { Query } from '@yichuang/platform';

/** A citizen number that another one has replaced. */
interface Renumbered {
  readonly idNumber: string;
  readonly newNumber: string;
}

/** An account that somebody else has opened under the new number is never given to this person, nor theirs to that one. */
const renumber = `
WITH given AS (SELECT * FROM unnest($1::text[], $2::text[], $3::bytea[], $4::bytea[]) AS given (old, new, old_key, new_key)),
accounts AS (
  UPDATE account SET document_number = given.new, login_key = given.new_key FROM given
  WHERE account.login_key = given.old_key AND account.role = 'citizen' AND account.document_type = 'identity-card' AND account.document_number = given.old
    AND NOT EXISTS (SELECT FROM account other WHERE other.login_key = given.new_key)
),
delegations AS (
  UPDATE delegation SET
    principal = coalesce((SELECT new FROM given WHERE old = principal), principal),
    agent = coalesce((SELECT new FROM given WHERE old = agent), agent)
  WHERE principal IN (SELECT old FROM given) OR agent IN (SELECT old FROM given)
)
UPDATE consent SET
  by_number = coalesce((SELECT new FROM given WHERE old = by_number), by_number),
  applicant_number = coalesce((SELECT new FROM given WHERE old = applicant_number), applicant_number)
WHERE by_number IN (SELECT old FROM given) OR applicant_number IN (SELECT old FROM given)`;

/**
 * Moves accounts, authorisations and consents to corrected citizen numbers, inside the caller's transaction: who signed in
 * by the old number signs in by the new one, with the same password, and finds the same applications.
 *
 * @param keyOf from {@link loginKeys}
 */
export async function renumberAccounts(numbers: readonly Renumbered[], keyOf: (login: string) => Buffer, query: Query): Promise<void> {
  const [old, now] = [numbers.map(({ idNumber }) => idNumber), numbers.map(({ newNumber }) => newNumber)];
  await query(renumber, [old, now, old.map(keyOf), now.map(keyOf)]);
}
