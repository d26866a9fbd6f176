/** What tables of before learn: certificates of any kind, booklets that are being made anew, what a card says otherwise, and since when and why somebody lives somewhere. */
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
];
