import { household } from '@yichuang/definition';

import { changes, effectHandler } from '../effect-handler.js';

/**
 * Settles a family household that someone has left: closes it and makes its booklet void when nobody is registered in it
 * any more, gives it the new head when its head has left, and otherwise leaves it as it is.
 */
export const settle = effectHandler(household.settle, {
  keyOf: ({ number }) => number,
  statement: `
    WITH change AS (${changes}),
    previous AS (
      SELECT id, number, type, status, booklet_status FROM population_household WHERE number = ANY($2) ORDER BY number FOR UPDATE
    ),
    remaining AS (
      SELECT p.id, count(m.id_number) AS members, coalesce(bool_or(m.relation_to_head = 'head'), false) AS has_head
      FROM previous p LEFT JOIN population_person m ON m.household_id = p.id AND m.status <> 'cancelled' GROUP BY p.id
    ),
    recorded AS (
      INSERT INTO register_change (application_id, effect_index, register, kind, key, before, after, at)
      SELECT c.application_id, c.effect_index, 'household', 'settle', c.key,
        jsonb_build_object('status', p.status, 'bookletStatus', p.booklet_status),
        CASE WHEN r.members = 0 THEN '{"status": "closed", "bookletStatus": "void"}' ELSE jsonb_build_object('status', p.status, 'bookletStatus', p.booklet_status, 'relations', c.data -> 'relations') END,
        c.at
      FROM change c JOIN previous p ON p.number = c.key JOIN remaining r ON r.id = p.id
      WHERE p.type = 'family' AND p.status = 'open' AND NOT r.has_head
      ON CONFLICT (application_id, effect_index) DO NOTHING
      RETURNING key, after
    ),
    closed AS (
      UPDATE population_household h SET status = 'closed', booklet_status = 'void'
      FROM recorded r WHERE h.number = r.key AND r.after ->> 'status' = 'closed'
    ),
    headed AS (
      UPDATE population_person m SET relation_to_head = related."relationToHead"
      FROM recorded r JOIN previous p ON p.number = r.key
        CROSS JOIN LATERAL jsonb_to_recordset(r.after -> 'relations') AS related ("idNumber" text, "relationToHead" text)
      WHERE m.household_id = p.id AND m.id_number = related."idNumber"
    )
    SELECT c.application_id, c.effect_index FROM change c WHERE NOT EXISTS (SELECT FROM previous p WHERE p.number = c.key)`,
});
