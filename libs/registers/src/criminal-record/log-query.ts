import { criminalRecord } from '@yichuang/definition';

import { changes, effectHandler } from '../effect-handler.js';

/** Writes down who asked about whom and what was answered; the register itself stays as it is. */
export const logQuery = effectHandler(criminalRecord.logQuery, {
  keyOf: ({ subjectNumber }) => subjectNumber,
  statement: `
    WITH change AS (${changes}),
    recorded AS (
      INSERT INTO register_change (application_id, effect_index, register, kind, key, before, after, at)
      SELECT application_id, effect_index, 'criminal-record', 'log-query', key, '{}', data, at FROM change
      ON CONFLICT (application_id, effect_index) DO NOTHING
      RETURNING application_id, effect_index, after, at
    ),
    logged AS (
      INSERT INTO criminal_record_query (application_id, effect_index, subject_number, requester_number, requester_uscc, ground, result, asked_at)
      SELECT application_id, effect_index, after ->> 'subjectNumber', after ->> 'requesterNumber', after ->> 'requesterUscc', after ->> 'ground', after ->> 'result', at FROM recorded
    )
    SELECT application_id, effect_index FROM change WHERE false`,
});
