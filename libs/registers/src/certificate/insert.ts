import { certificate } from '@yichuang/definition';

import { changes, effectHandler } from '../effect-handler.js';

/** Enters what was issued. */
export const insertCertificate = effectHandler(certificate.insert, {
  keyOf: ({ number }) => number,
  statement: `
    WITH change AS (${changes}),
    recorded AS (
      INSERT INTO register_change (application_id, effect_index, register, kind, key, before, after, at)
      SELECT application_id, effect_index, 'certificate', 'insert', key, '{}', data, at FROM change
      ON CONFLICT (application_id, effect_index) DO NOTHING
      RETURNING application_id, after
    ),
    entered AS (
      INSERT INTO certificate (number, kind, subject_number, subject_name, period_from, period_until, purpose, content, issued_by, issued_on, application_id)
      SELECT after ->> 'number', after ->> 'kind', after ->> 'subjectNumber', after ->> 'subjectName', (after ->> 'periodFrom')::date, (after ->> 'periodUntil')::date,
        after ->> 'purpose', after ->> 'content', after ->> 'issuedBy', (after ->> 'issuedOn')::date, application_id
      FROM recorded
    )
    SELECT application_id, effect_index FROM change WHERE false`,
});
