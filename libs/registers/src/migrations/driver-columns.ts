/** What the driver register learns: contact, points, reports and probation of a licence, and why a card became void. */
export const driverColumns: readonly { readonly add: string; readonly remove: string }[] = [
  {
    add: `ALTER TABLE driver_licence ADD COLUMN phone text, ADD COLUMN address text, ADD COLUMN employer text,
      ADD COLUMN points_last_cycle smallint NOT NULL DEFAULT 0 CHECK (points_last_cycle >= 0),
      ADD COLUMN medical_due_on date, ADD COLUMN last_medical_on date, ADD COLUMN wears_hearing_aid boolean, ADD COLUMN probation_until date`,
    remove: `ALTER TABLE driver_licence DROP COLUMN probation_until, DROP COLUMN wears_hearing_aid, DROP COLUMN last_medical_on, DROP COLUMN medical_due_on,
      DROP COLUMN points_last_cycle, DROP COLUMN employer, DROP COLUMN address, DROP COLUMN phone`,
  },
  {
    add: `ALTER TABLE driver_licence_history ADD COLUMN reason text NOT NULL DEFAULT 'renewed' CHECK (reason IN ('renewed', 'lost', 'damaged', 'exchanged'))`,
    remove: 'ALTER TABLE driver_licence_history DROP COLUMN reason',
  },
];
