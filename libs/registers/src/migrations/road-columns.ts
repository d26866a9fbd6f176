/** What tables of before learn: the photograph of a vehicle and whether it is a van; what becomes of violations and accidents. */
export const roadColumns: readonly { readonly add: string; readonly remove: string }[] = [
  {
    add: 'ALTER TABLE vehicle ADD COLUMN photographed_on date, ADD COLUMN is_van boolean NOT NULL DEFAULT false',
    remove: 'ALTER TABLE vehicle DROP COLUMN is_van, DROP COLUMN photographed_on',
  },
  {
    add: `ALTER TABLE violation_record
      ADD COLUMN objection text NOT NULL DEFAULT 'none' CHECK (objection IN ('none', 'under-review', 'rejected', 'upheld')),
      ADD COLUMN extended_to date,
      ADD COLUMN decision_number text UNIQUE CHECK (decision_number ~ '^[0-9]{15,16}$'),
      ADD COLUMN served_on date,
      ADD COLUMN with_court boolean NOT NULL DEFAULT false,
      ADD COLUMN surcharge_free_days smallint NOT NULL DEFAULT 0 CHECK (surcharge_free_days >= 0),
      ADD COLUMN agreed_amount double precision CHECK (agreed_amount > 0),
      ADD COLUMN paid_on date,
      ADD CONSTRAINT decided_and_served CHECK ((decision_number IS NULL) = (served_on IS NULL))`,
    remove: `ALTER TABLE violation_record DROP CONSTRAINT decided_and_served, DROP COLUMN paid_on, DROP COLUMN agreed_amount, DROP COLUMN surcharge_free_days, DROP COLUMN with_court,
      DROP COLUMN served_on, DROP COLUMN decision_number, DROP COLUMN extended_to, DROP COLUMN objection`,
  },
  {
    add: `ALTER TABLE accident_case ADD COLUMN accident_form text, ADD COLUMN settlement text CHECK (settlement IN ('agreed', 'contested'))`,
    remove: 'ALTER TABLE accident_case DROP COLUMN settlement, DROP COLUMN accident_form',
  },
  {
    add: `ALTER TABLE accident_party ADD COLUMN liability text CHECK (liability IN ('full', 'primary', 'equal', 'secondary', 'none'))`,
    remove: 'ALTER TABLE accident_party DROP COLUMN liability',
  },
];
