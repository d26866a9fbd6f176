import { registerEntry } from '@yichuang/definition';

import { changes, effectHandler } from '../effect-handler.js';
import { listLoader, recordLoader } from '../fact-loader.js';
import { amendment, entry } from '../row-effects.js';

export const itemsOfPerson = recordLoader(registerEntry.items, {
  key: 'id_number',
  columns: {
    marriageKind: 'marriage_kind',
    education: 'education',
    employer: 'employer',
    occupation: 'occupation',
    heightCm: 'height_cm',
    bloodType: 'blood_type',
    militaryService: 'military_service',
  },
  from: 'FROM population_entry_items WHERE id_number = ANY($1)',
});

export const spouseOfPerson = recordLoader(registerEntry.spouseOf, {
  key: 'p.id_number',
  columns: { idNumber: 's.id_number', isAlive: 's.alive' },
  from: 'FROM population_person p JOIN population_person s ON s.id_number = p.spouse_id WHERE p.id_number = ANY($1)',
});

export const childrenOfMother = listLoader(registerEntry.childrenOf, {
  key: 'mother_id',
  columns: { idNumber: 'id_number', name: 'name', birthDate: 'birth_date' },
  from: 'FROM population_person WHERE mother_id = ANY($1) ORDER BY birth_date, id_number',
});

export const bornByCertificate = recordLoader(registerEntry.bornBy, {
  key: 'birth_certificate',
  columns: { idNumber: 'id_number' },
  from: 'FROM population_entry_items WHERE birth_certificate = ANY($1)',
});

export const birthRecordOfPerson = recordLoader(registerEntry.birthRecord, {
  key: 'id_number',
  columns: { certificateNumber: 'birth_certificate' },
  from: 'FROM population_entry_items WHERE id_number = ANY($1) AND birth_certificate IS NOT NULL',
});

/** What the change names, or else what the entry said before. */
const named = (property: string, column: string, type = 'text'): string => `CASE WHEN after ? '${property}' THEN (after ->> '${property}')::${type} ELSE t.${column} END`;

export const amendEntry = amendment(registerEntry.amend, {
  table: 'population_person',
  key: 'id_number',
  keyOf: ({ idNumber }) => idNumber,
  also: {
    name: named('name', 'name'),
    former_names: `CASE WHEN after ? 'name' THEN t.former_names || t.name ELSE t.former_names END`,
    ethnicity: named('ethnicity', 'ethnicity'),
    marital_status: named('maritalStatus', 'marital_status'),
    spouse_id: named('spouseId', 'spouse_id'),
  },
  where: `t.status <> 'cancelled'`,
});

const items = [
  ['marriageKind', 'marriage_kind', 'text'],
  ['education', 'education', 'text'],
  ['employer', 'employer', 'text'],
  ['occupation', 'occupation', 'text'],
  ['heightCm', 'height_cm', 'integer'],
  ['bloodType', 'blood_type', 'text'],
  ['militaryService', 'military_service', 'text'],
] as const;
const columns = items.map(([, column]) => column);

/** Many entries have no such items yet: they get them with the first change. */
export const changeItems = effectHandler(registerEntry.changeItems, {
  keyOf: ({ idNumber }) => idNumber,
  statement: `
    WITH change AS (${changes}),
    person AS (SELECT id_number FROM population_person WHERE id_number = ANY($2) ORDER BY id_number FOR UPDATE),
    recorded AS (
      INSERT INTO register_change (application_id, effect_index, register, kind, key, before, after, at)
      SELECT c.application_id, c.effect_index, 'population', 'change-items', c.key, coalesce(to_jsonb(t), '{}'), c.data, c.at
      FROM change c JOIN person p ON p.id_number = c.key LEFT JOIN population_entry_items t ON t.id_number = c.key
      ON CONFLICT (application_id, effect_index) DO NOTHING
      RETURNING key, after
    ),
    changed AS (
      INSERT INTO population_entry_items (id_number, ${columns.join(', ')})
      SELECT r.key, ${items.map(([property, column, type]) => named(property, column, type)).join(', ')}
      FROM recorded r LEFT JOIN population_entry_items t ON t.id_number = r.key
      ON CONFLICT (id_number) DO UPDATE SET ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}
    )
    SELECT c.application_id, c.effect_index FROM change c WHERE NOT EXISTS (SELECT FROM person p WHERE p.id_number = c.key)`,
});

const openHousehold = `FROM population_household h WHERE h.status = 'open' AND NOT h.frozen`;

/** A number that somebody got meanwhile, or a household that was closed, has the case assessed again. */
export const enterNewborn = entry(registerEntry.enterNewborn, {
  table: 'population_person',
  keyOf: ({ idNumber }) => idNumber,
  columns: ['idNumber', 'name', 'sex', 'ethnicity', 'birthDate', 'fatherId', 'motherId', 'relationToHead'],
  also: {
    household_id: `(SELECT h.id ${openHousehold} AND h.number = r.after ->> 'to')`,
    former_names: `'{}'`,
    alive: 'true',
    status: `'active'`,
    marital_status: `'single'`,
  },
  unless: `EXISTS (SELECT FROM population_person p WHERE p.id_number = c.key) OR NOT EXISTS (SELECT ${openHousehold} AND h.number = c.data ->> 'to')`,
});

export const recordBirth = entry(registerEntry.recordBirth, {
  table: 'population_entry_items',
  keyOf: ({ idNumber }) => idNumber,
  columns: ['idNumber', 'nativePlace', 'bloodType'],
  also: { birth_certificate: `r.after ->> 'certificateNumber'`, birth_place: `r.after ->> 'place'`, birth_time: `r.after ->> 'time'` },
  unless: `EXISTS (SELECT FROM population_entry_items i WHERE i.birth_certificate = c.data ->> 'certificateNumber')`,
});
