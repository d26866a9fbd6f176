import { registration } from '@yichuang/definition';

import { changes, effectHandler } from '../effect-handler.js';

/** Writes the marriage that civil affairs has into the entry of one of the two. */
export const recordMarriage = effectHandler(registration.recordMarriage, {
  keyOf: ({ idNumber }) => idNumber,
  statement: `
    WITH change AS (${changes}),
    previous AS (
      SELECT id_number, marital_status, spouse_id FROM population_person WHERE id_number = ANY($2) ORDER BY id_number FOR UPDATE
    ),
    recorded AS (
      INSERT INTO register_change (application_id, effect_index, register, kind, key, before, after, at)
      SELECT c.application_id, c.effect_index, 'population', 'record-marriage', c.key,
        jsonb_build_object('maritalStatus', p.marital_status, 'spouseId', p.spouse_id),
        jsonb_build_object('maritalStatus', 'married', 'spouseId', c.data ->> 'spouseId'), c.at
      FROM change c JOIN previous p ON p.id_number = c.key
      ON CONFLICT (application_id, effect_index) DO NOTHING
      RETURNING key, after
    ),
    married AS (
      UPDATE population_person p SET marital_status = 'married', spouse_id = r.after ->> 'spouseId' FROM recorded r WHERE p.id_number = r.key
    )
    SELECT c.application_id, c.effect_index FROM change c WHERE NOT EXISTS (SELECT FROM previous p WHERE p.id_number = c.key)`,
});
