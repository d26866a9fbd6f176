import { registration } from '@yichuang/definition';

import { changes, effectHandler } from '../effect-handler.js';

/**
 * Moves someone from one household to another that is open; the previous address stays in the history. A decision on a
 * household that the person has left meanwhile finds no record to change: its case is assessed again.
 */
export const move = effectHandler(registration.move, {
  keyOf: ({ idNumber }) => idNumber,
  statement: `
    WITH change AS (${changes}),
    previous AS (
      SELECT p.id_number, p.relation_to_head, h.number, h.address
      FROM population_person p JOIN population_household h ON h.id = p.household_id
      WHERE p.id_number = ANY($2) AND p.status <> 'cancelled' ORDER BY p.id_number FOR UPDATE OF p
    ),
    target AS (
      SELECT id, number, address FROM population_household WHERE number IN (SELECT data ->> 'to' FROM change) AND status = 'open' ORDER BY number FOR SHARE
    ),
    possible AS (
      SELECT c.application_id, c.effect_index, c.key, c.data, c.at, p.number, p.address, p.relation_to_head, t.id AS household_id, t.address AS new_address
      FROM change c JOIN previous p ON p.id_number = c.key AND p.number = c.data ->> 'from' JOIN target t ON t.number = c.data ->> 'to'
    ),
    recorded AS (
      INSERT INTO register_change (application_id, effect_index, register, kind, key, before, after, at)
      SELECT application_id, effect_index, 'population', 'move', key,
        jsonb_build_object('householdNumber', number, 'address', address, 'relationToHead', relation_to_head),
        jsonb_build_object('householdNumber', data ->> 'to', 'address', new_address, 'relationToHead', data ->> 'relationToHead'), at
      FROM possible
      ON CONFLICT (application_id, effect_index) DO NOTHING
      RETURNING application_id, effect_index
    ),
    made AS (SELECT possible.* FROM possible JOIN recorded USING (application_id, effect_index)),
    kept AS (
      INSERT INTO population_move (application_id, id_number, from_household, from_address, to_household, moved_on, reason)
      SELECT application_id, key, number, address, data ->> 'to', (data ->> 'movedOn')::date, data ->> 'reason' FROM made
    ),
    moved AS (
      UPDATE population_person p SET household_id = m.household_id, relation_to_head = m.data ->> 'relationToHead', status = 'active'
      FROM made m WHERE p.id_number = m.key
    )
    SELECT c.application_id, c.effect_index FROM change c
    LEFT JOIN possible USING (application_id, effect_index)
    LEFT JOIN register_change before ON before.application_id = c.application_id AND before.effect_index = c.effect_index
    WHERE possible.key IS NULL AND before.application_id IS NULL`,
});
