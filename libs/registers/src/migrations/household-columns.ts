const relations = ['head', 'spouse', 'child', 'parent', 'daughter-in-law', 'son-in-law', 'grandchild', 'maternal-grandchild', 'other-relative', 'unrelated'];
const types = ['family', 'collective-school', 'collective-employer', 'collective-talent', 'collective-community'];

const oneOf = (column: string, values: readonly string[]): string => `CHECK (${column} IN (${values.map((value) => `'${value}'`).join(', ')}))`;

/** What the tables of the population learn about households and families. Households of before get the number of their record. */
export const householdColumns = {
  add: [
    `ALTER TABLE population_household
      ADD COLUMN number text UNIQUE CHECK (number ~ '^\\d{9}$'),
      ADD COLUMN type text NOT NULL DEFAULT 'family' ${oneOf('type', types)},
      ADD COLUMN status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'closed')),
      ADD COLUMN frozen boolean NOT NULL DEFAULT false,
      ADD COLUMN booklet_number text UNIQUE,
      ADD COLUMN booklet_status text NOT NULL DEFAULT 'valid' CHECK (booklet_status IN ('valid', 'void')),
      ADD COLUMN police_station text`,
    `UPDATE population_household SET
      number = '41' || lpad((id % 10000000)::text, 7, '0'), booklet_number = 'HB' || lpad(id::text, 10, '0'), police_station = region_code || '-station'`,
    `ALTER TABLE population_household
      ALTER COLUMN number SET NOT NULL, ALTER COLUMN booklet_number SET NOT NULL, ALTER COLUMN police_station SET NOT NULL`,
    `ALTER TABLE population_person
      DROP CONSTRAINT population_person_relation_to_head_check,
      ADD CONSTRAINT population_person_relation_to_head_check ${oneOf('relation_to_head', relations)},
      ADD COLUMN status text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'migrating', 'cancelled')),
      ADD COLUMN marital_status text CHECK (marital_status IN ('single', 'married', 'divorced', 'widowed')),
      ADD COLUMN spouse_id text,
      ADD COLUMN father_id text,
      ADD COLUMN mother_id text,
      ADD CONSTRAINT spouse_is_another CHECK (spouse_id <> id_number),
      ADD CONSTRAINT spouse_while_married CHECK (spouse_id IS NULL OR marital_status = 'married')`,
    `UPDATE population_person SET status = 'cancelled' WHERE NOT alive`,
  ],
  remove: [
    `ALTER TABLE population_person
      DROP CONSTRAINT spouse_while_married, DROP CONSTRAINT spouse_is_another,
      DROP COLUMN mother_id, DROP COLUMN father_id, DROP COLUMN spouse_id, DROP COLUMN marital_status, DROP COLUMN status`,
    `ALTER TABLE population_household
      DROP COLUMN police_station, DROP COLUMN booklet_status, DROP COLUMN booklet_number, DROP COLUMN frozen, DROP COLUMN status, DROP COLUMN type, DROP COLUMN number`,
  ],
} as const;
