import type { Query } from '../parts.js';

const renumber = `
UPDATE application_bar SET document_number = given.new FROM unnest($1::text[], $2::text[]) AS given (old, new) WHERE application_bar.document_number = given.old`;

/** Who may not apply again yet may not under a corrected citizen number either. Inside the caller's transaction. */
export async function renumberBars(numbers: readonly { readonly idNumber: string; readonly newNumber: string }[], query: Query): Promise<void> {
  await query(renumber, [numbers.map(({ idNumber }) => idNumber), numbers.map(({ newNumber }) => newNumber)]);
}
