import { travelDocument } from '@yichuang/definition';

import { changes, effectHandler } from '../effect-handler.js';

/**
 * Adds an endorsement to a valid permit, never beyond the permit's own expiry; it is written on the card afterwards. Where
 * another tourist endorsement for the region can still be used, or another of the type is to be written, there is nothing
 * to change: the case is assessed again.
 */
export const endorse = effectHandler(travelDocument.endorse, {
  keyOf: ({ permitNumber, region }) => `${permitNumber}>${region}`,
  statement: `
    WITH change AS (${changes}),
    permit AS (
      SELECT number, valid_until FROM travel_document
      WHERE number IN (SELECT data ->> 'permitNumber' FROM change) AND status = 'valid' AND NOT is_seized ORDER BY number FOR UPDATE
    ),
    possible AS (
      SELECT c.application_id, c.effect_index, c.key, c.data, c.at, p.number, least(p.valid_until, (c.data ->> 'validUntil')::date) AS valid_until
      FROM change c JOIN permit p ON p.number = c.data ->> 'permitNumber'
      WHERE NOT EXISTS (
        SELECT FROM travel_endorsement e
        WHERE e.permit_number = p.number AND e.region = c.data ->> 'region' AND e.valid_until >= (c.data ->> 'validFrom')::date
          AND CASE WHEN c.data ->> 'type' IN ('G', 'L')
            THEN e.type IN ('G', 'L') AND e.status IN ('approved', 'valid') AND (e.entries IS NULL OR e.used_entries < e.entries)
            ELSE e.type = c.data ->> 'type' AND e.status = 'approved' END
      )
    ),
    recorded AS (
      INSERT INTO register_change (application_id, effect_index, register, kind, key, before, after, at)
      SELECT application_id, effect_index, 'travel-document', 'endorse', key, '{}', data || jsonb_build_object('validUntil', valid_until, 'status', 'approved'), at
      FROM possible
      ON CONFLICT (application_id, effect_index) DO NOTHING
      RETURNING application_id, after
    ),
    endorsed AS (
      INSERT INTO travel_endorsement (number, permit_number, region, type, entries, used_entries, valid_from, valid_until, max_stay_days, status, application_id)
      SELECT after ->> 'number', after ->> 'permitNumber', after ->> 'region', after ->> 'type', (after ->> 'entries')::smallint, 0,
        (after ->> 'validFrom')::date, (after ->> 'validUntil')::date, (after ->> 'maxStayDays')::smallint, 'approved', application_id
      FROM recorded
    )
    SELECT c.application_id, c.effect_index FROM change c
    LEFT JOIN possible p USING (application_id, effect_index)
    LEFT JOIN register_change made ON made.application_id = c.application_id AND made.effect_index = c.effect_index
    WHERE p.key IS NULL AND made.application_id IS NULL`,
});
