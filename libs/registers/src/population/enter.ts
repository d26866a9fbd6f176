import { registration } from '@yichuang/definition';

import { changes, effectHandler } from '../effect-handler.js';

/**
 * Registers someone who comes from another province in an open household. Whoever was registered here before is entered
 * anew; someone whose registration is active cannot enter twice (《户口登记条例》第六条).
 */
export const enter = effectHandler(registration.enter, {
  keyOf: ({ idNumber }) => idNumber,
  statement: `
    WITH change AS (${changes}),
    present AS (
      SELECT id_number FROM population_person WHERE id_number = ANY($2) AND status <> 'cancelled' ORDER BY id_number FOR UPDATE
    ),
    target AS (
      SELECT id, number FROM population_household WHERE number IN (SELECT data ->> 'to' FROM change) AND status = 'open' ORDER BY number FOR SHARE
    ),
    recorded AS (
      INSERT INTO register_change (application_id, effect_index, register, kind, key, before, after, at)
      SELECT c.application_id, c.effect_index, 'population', 'enter', c.key, '{}', c.data, c.at
      FROM change c JOIN target t ON t.number = c.data ->> 'to'
      WHERE NOT EXISTS (SELECT FROM present p WHERE p.id_number = c.key)
      ON CONFLICT (application_id, effect_index) DO NOTHING
      RETURNING application_id, key, after
    ),
    moved AS (
      INSERT INTO population_move (application_id, id_number, from_household, from_address, to_household, moved_on, reason, certificate)
      SELECT r.application_id, r.key, NULL, r.after -> 'person' ->> 'address', r.after ->> 'to', (r.after ->> 'movedOn')::date, r.after ->> 'reason', r.after ->> 'certificate' FROM recorded r
    ),
    entered AS (
      INSERT INTO population_person (id_number, household_id, relation_to_head, name, former_names, sex, ethnicity, birth_date, alive, status, marital_status, spouse_id)
      SELECT r.key, t.id, r.after ->> 'relationToHead', person.name, '{}', person.sex, person.ethnicity, person."birthDate", true, 'active',
        r.after ->> 'maritalStatus', r.after ->> 'spouseId'
      FROM recorded r JOIN target t ON t.number = r.after ->> 'to'
        CROSS JOIN LATERAL jsonb_to_record(r.after -> 'person') AS person (name text, sex text, ethnicity text, "birthDate" date)
      ON CONFLICT (id_number) DO UPDATE SET
        household_id = excluded.household_id, relation_to_head = excluded.relation_to_head, name = excluded.name, status = 'active',
        marital_status = excluded.marital_status, spouse_id = excluded.spouse_id
    )
    SELECT c.application_id, c.effect_index FROM change c
    LEFT JOIN target t ON t.number = c.data ->> 'to'
    LEFT JOIN present p ON p.id_number = c.key
    LEFT JOIN register_change made ON made.application_id = c.application_id AND made.effect_index = c.effect_index
    WHERE (t.id IS NULL OR p.id_number IS NOT NULL) AND made.application_id IS NULL`,
});
