const endorsementTypes = `'G', 'L', 'T', 'S', 'D', 'R', 'Q', 'Y', 'F', 'X', 'C'`;

/** What tables of before learn: documents of every kind with what they say and replace; and endorsements of every type, also for Taiwan, that can be used any number of times. */
export const abroadColumns: readonly { readonly add: string; readonly remove: string }[] = [
  {
    add: `ALTER TABLE travel_document DROP CONSTRAINT travel_document_kind_check, ADD CONSTRAINT travel_document_kind_check CHECK (kind ~ '^[a-z-]+$'),
      ADD COLUMN is_writable boolean NOT NULL DEFAULT true,
      ADD COLUMN differs text[] NOT NULL DEFAULT '{}' CHECK (differs <@ '{name,sex,id-number,birth-date,birth-place}'),
      ADD COLUMN annotations text[] NOT NULL DEFAULT '{}',
      ADD COLUMN name_pinyin text, ADD COLUMN previous_number text, ADD COLUMN reason text, ADD COLUMN entries smallint CHECK (entries > 0),
      ADD COLUMN issued_by text, ADD COLUMN voided_on date`,
    remove: `ALTER TABLE travel_document DROP COLUMN voided_on, DROP COLUMN issued_by, DROP COLUMN entries, DROP COLUMN reason, DROP COLUMN previous_number, DROP COLUMN name_pinyin,
      DROP COLUMN annotations, DROP COLUMN differs, DROP COLUMN is_writable,
      DROP CONSTRAINT travel_document_kind_check, ADD CONSTRAINT travel_document_kind_check CHECK (kind IN ('hong-kong-macao-permit')) NOT VALID`,
  },
  {
    add: `ALTER TABLE travel_endorsement DROP CONSTRAINT travel_endorsement_region_check, ADD CONSTRAINT travel_endorsement_region_check CHECK (region IN ('hong-kong', 'macao', 'taiwan')),
      DROP CONSTRAINT travel_endorsement_type_check, ADD CONSTRAINT travel_endorsement_type_check CHECK (type IN (${endorsementTypes})),
      DROP CONSTRAINT IF EXISTS travel_endorsement_entries_not_null, DROP CONSTRAINT IF EXISTS travel_endorsement_max_stay_days_not_null,
      ALTER COLUMN entries DROP NOT NULL, ALTER COLUMN max_stay_days DROP NOT NULL`,
    remove: `ALTER TABLE travel_endorsement DROP CONSTRAINT travel_endorsement_region_check, ADD CONSTRAINT travel_endorsement_region_check CHECK (region IN ('hong-kong', 'macao')) NOT VALID,
      DROP CONSTRAINT travel_endorsement_type_check, ADD CONSTRAINT travel_endorsement_type_check CHECK (type IN ('G', 'L')) NOT VALID,
      ADD CONSTRAINT travel_endorsement_entries_not_null CHECK (entries IS NOT NULL) NOT VALID, ADD CONSTRAINT travel_endorsement_max_stay_days_not_null CHECK (max_stay_days IS NOT NULL) NOT VALID`,
  },
  {
    add: `DROP INDEX one_endorsement_to_write`,
    remove: `CREATE UNIQUE INDEX one_endorsement_to_write ON travel_endorsement (permit_number, region) WHERE status = 'approved'`,
  },
  {
    add: `CREATE UNIQUE INDEX one_endorsement_of_a_type_to_write ON travel_endorsement (permit_number, region, type) WHERE status = 'approved'`,
    remove: 'DROP INDEX one_endorsement_of_a_type_to_write',
  },
];
