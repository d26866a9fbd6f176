/** What tables of before learn: certificates of any kind, what a card says otherwise, and items of an entry that identify nobody. */
export const civilColumns: readonly { readonly add: string; readonly remove: string }[] = [
  {
    add: `ALTER TABLE certificate DROP CONSTRAINT certificate_kind_check, ADD CONSTRAINT certificate_kind_check CHECK (kind ~ '^[a-z-]+$'), ADD COLUMN content text`,
    remove: `ALTER TABLE certificate DROP COLUMN content, DROP CONSTRAINT certificate_kind_check,
      ADD CONSTRAINT certificate_kind_check CHECK (kind IN ('no-criminal-record-certificate', 'criminal-record-letter')) NOT VALID`,
  },
  {
    add: `ALTER TABLE population_household DROP CONSTRAINT population_household_booklet_status_check,
      ADD CONSTRAINT population_household_booklet_status_check CHECK (booklet_status IN ('valid', 'void', 'reissue-in-progress'))`,
    remove: `ALTER TABLE population_household DROP CONSTRAINT population_household_booklet_status_check,
      ADD CONSTRAINT population_household_booklet_status_check CHECK (booklet_status IN ('valid', 'void')) NOT VALID`,
  },
  {
    add: `ALTER TABLE identity_card ADD COLUMN differs text[] NOT NULL DEFAULT '{}' CHECK (differs <@ '{name,sex,ethnicity,birth-date,id-number,address}')`,
    remove: 'ALTER TABLE identity_card DROP COLUMN differs',
  },
  {
    add: 'ALTER TABLE residence_registration ADD COLUMN moved_in_on date, ADD COLUMN reason text',
    remove: 'ALTER TABLE residence_registration DROP COLUMN reason, DROP COLUMN moved_in_on',
  },
  {
    add: `ALTER TABLE population_person
      ADD COLUMN education text,
      ADD COLUMN employer text,
      ADD COLUMN occupation text,
      ADD COLUMN height_cm smallint CHECK (height_cm BETWEEN 30 AND 250),
      ADD COLUMN blood_type text CHECK (blood_type IN ('a', 'b', 'ab', 'o', 'other', 'unknown')),
      ADD COLUMN military_service text CHECK (military_service IN ('none', 'registered', 'discharged')),
      ADD COLUMN birth_place text,
      ADD COLUMN native_place text,
      ADD COLUMN previous_id_numbers text[] NOT NULL DEFAULT '{}'`,
    remove: `ALTER TABLE population_person
      DROP COLUMN education, DROP COLUMN employer, DROP COLUMN occupation, DROP COLUMN height_cm, DROP COLUMN blood_type,
      DROP COLUMN military_service, DROP COLUMN birth_place, DROP COLUMN native_place, DROP COLUMN previous_id_numbers`,
  },
];
