import { residence } from '@yichuang/definition';

import { changes, effectHandler } from '../effect-handler.js';

/** Ends the residence registrations of someone in a city, and the permits that rest on them. Who has none is not missed. */
export const endResidence = effectHandler(residence.end, {
  keyOf: ({ idNumber }) => idNumber,
  statement: `
    WITH change AS (${changes}),
    previous AS (
      SELECT number, id_number, region_code, permit_number FROM residence_registration
      WHERE id_number = ANY($2) AND ended_on IS NULL ORDER BY number FOR UPDATE
    ),
    recorded AS (
      INSERT INTO register_change (application_id, effect_index, register, kind, key, before, after, at)
      SELECT c.application_id, c.effect_index, 'residence', 'end', c.key,
        jsonb_agg(jsonb_build_object('number', p.number, 'permitNumber', p.permit_number)), c.data, c.at
      FROM change c JOIN previous p ON p.id_number = c.key AND left(p.region_code, 4) = c.data ->> 'city'
      GROUP BY c.application_id, c.effect_index, c.key, c.data, c.at
      ON CONFLICT (application_id, effect_index) DO NOTHING
      RETURNING key, after
    ),
    ended AS (
      UPDATE residence_registration e SET ended_on = (r.after ->> 'endedOn')::date
      FROM recorded r, previous p WHERE p.id_number = r.key AND left(p.region_code, 4) = r.after ->> 'city' AND e.number = p.number
    )
    SELECT application_id, effect_index FROM change WHERE false`,
});
