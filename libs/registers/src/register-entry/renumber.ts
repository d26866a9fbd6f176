import { freeNumberKind, registerEntry } from '@yichuang/definition';
import { makeIdentityNumber } from '@yichuang/kernel';

import { changes, effectHandler } from '../effect-handler.js';
import type { FactLoader } from '../fact-loader.js';
import { following } from './following.js';

/** Sequence codes that are given to those of a day and a county: three digits, odd for men. */
const SEQUENCES = 1_000;

/** Where each number begins, and those of that beginning that are in use or were once given to somebody. */
const given = `
  SELECT asked.key, place.start, ARRAY(
    SELECT id_number FROM population_person WHERE left(id_number, 14) = place.start || part.day
    UNION SELECT id_number FROM population_elsewhere WHERE left(id_number, 14) = place.start || part.day
    UNION SELECT before FROM register_item_change WHERE item = 'id-number' AND left(before, 14) = place.start || part.day
  ) AS taken
  FROM unnest($1::text[]) AS asked (key)
    CROSS JOIN LATERAL (SELECT split_part(asked.key, '>', 1) AS area, replace(split_part(asked.key, '>', 2), '-', '') AS day) AS part
    LEFT JOIN population_household h ON h.number = part.area
    CROSS JOIN LATERAL (SELECT coalesce(h.region_code, CASE WHEN part.area ~ '^\\d{6}$' THEN part.area END) AS start) AS place
  WHERE place.start IS NOT NULL AND part.day ~ '^\\d{8}$'`;

interface Given {
  readonly key: string;
  readonly start: string;
  readonly taken: readonly string[];
}

function firstFree(start: string, birthDate: string, sex: string, taken: ReadonlySet<string>): string | undefined {
  for (let sequence = sex === 'male' ? 1 : 2; sequence < SEQUENCES; sequence += 2) {
    const number = makeIdentityNumber(start, birthDate, sequence);
    if (!taken.has(number)) return number;
  }
  return undefined;
}

/** Nothing where no county or no day is named, or every sequence code of that day is given. */
export const freeNumber: FactLoader = {
  register: freeNumberKind.register,
  query: freeNumberKind.query,
  shape: { isList: false, properties: ['number'] },
  load: async (keys, query) => {
    const answers = new Map<string, unknown>(keys.map((key) => [key, null]));
    for (const { key, start, taken } of await query<Given>(given, [keys])) {
      const [, birthDate = '', sex = ''] = key.split('>');
      const number = firstFree(start, birthDate, sex, new Set(taken));
      if (number) answers.set(key, { number });
    }
    return answers;
  },
};

/**
 * Gives an entry another number with another sex or birth date, and all that the police keep of the person with it. It
 * changes the entries of the family too, so that no two such changes are made by one statement; the number of before stays
 * in the record of changes and leads to the new one ({@link currentNumbers}).
 */
export const renumber = effectHandler(registerEntry.renumber, {
  keyOf: () => 'entries',
  statement: `
    WITH change AS (${changes}),
    previous AS (
      SELECT p.* FROM change c JOIN population_person p ON p.id_number = c.data ->> 'idNumber'
      WHERE p.status <> 'cancelled' AND NOT EXISTS (SELECT FROM population_person taken WHERE taken.id_number = c.data ->> 'newNumber') FOR UPDATE OF p
    ),
    recorded AS (
      INSERT INTO register_change (application_id, effect_index, register, kind, key, before, after, at)
      SELECT c.application_id, c.effect_index, 'population', 'renumber', p.id_number,
        jsonb_build_object('idNumber', p.id_number, 'sex', p.sex, 'birthDate', p.birth_date), c.data, c.at
      FROM change c JOIN previous p ON p.id_number = c.data ->> 'idNumber'
      ON CONFLICT (application_id, effect_index) DO NOTHING
      RETURNING key AS old, after ->> 'newNumber' AS new, after ->> 'sex' AS sex, (after ->> 'birthDate')::date AS birth_date
    ),
    entries AS (
      UPDATE population_person p SET
        id_number = CASE WHEN p.id_number = r.old THEN r.new ELSE p.id_number END,
        sex = CASE WHEN p.id_number = r.old THEN r.sex ELSE p.sex END,
        birth_date = CASE WHEN p.id_number = r.old THEN r.birth_date ELSE p.birth_date END,
        spouse_id = CASE WHEN p.spouse_id = r.old THEN r.new ELSE p.spouse_id END,
        father_id = CASE WHEN p.father_id = r.old THEN r.new ELSE p.father_id END,
        mother_id = CASE WHEN p.mother_id = r.old THEN r.new ELSE p.mother_id END
      FROM recorded r WHERE r.old IN (p.id_number, p.spouse_id, p.father_id, p.mother_id)
    ),
    guardians AS (
      UPDATE population_guardianship g SET
        ward_id = CASE WHEN g.ward_id = r.old THEN r.new ELSE g.ward_id END,
        guardian_id = CASE WHEN g.guardian_id = r.old THEN r.new ELSE g.guardian_id END
      FROM recorded r WHERE r.old IN (g.ward_id, g.guardian_id)
    ),
    card AS (
      UPDATE identity_card held SET id_number = r.new, differs = ARRAY(SELECT DISTINCT unnest(held.differs || '{id-number}'::text[] || CASE
        WHEN substr(r.old, 7, 8) = substr(r.new, 7, 8) THEN '{sex}'::text[] ELSE '{birth-date}'::text[] END))
      FROM recorded r WHERE held.id_number = r.old
    ),
    ${following.join(',\n    ')}
    SELECT c.application_id, c.effect_index FROM change c
    WHERE NOT EXISTS (SELECT FROM previous p WHERE p.id_number = c.data ->> 'idNumber')
      AND NOT EXISTS (SELECT FROM register_change made WHERE made.application_id = c.application_id AND made.effect_index = c.effect_index)`,
});
