/** Tables that name a vehicle follow it when a maker replaces the whole vehicle and the record goes on under another VIN. */
const following = ['vehicle_mortgage', 'vehicle_certificate_reissue', 'vehicle_paper_reissue', 'inspection_mark'] as const;

const refer = (table: string, rule: string): string => `ALTER TABLE ${table} DROP CONSTRAINT ${table}_vin_fkey, ADD CONSTRAINT ${table}_vin_fkey FOREIGN KEY (vin) REFERENCES vehicle (vin)${rule}`;

/** What tables of before learn when owners change and vehicles are altered, mortgaged and deregistered. */
export const vehicleAffairsColumns: readonly { readonly add: string; readonly remove: string }[] = [
  { add: 'ALTER TABLE vehicle_mortgage ADD COLUMN secured_amount numeric(16, 2) CHECK (secured_amount > 0)', remove: 'ALTER TABLE vehicle_mortgage DROP COLUMN secured_amount' },
  {
    add: `ALTER TABLE vehicle ADD COLUMN engine_model text, ADD COLUMN number_swapped_on date, ADD COLUMN owner_phone text, ADD COLUMN remarks text[] NOT NULL DEFAULT '{}', ADD COLUMN deregistration_reason text
      CHECK (deregistration_reason IN ('mandatory-scrap', 'voluntary-scrap', 'destroyed', 'taken-abroad', 'used-export', 'returned'))`,
    remove: 'ALTER TABLE vehicle DROP COLUMN deregistration_reason, DROP COLUMN remarks, DROP COLUMN owner_phone, DROP COLUMN number_swapped_on, DROP COLUMN engine_model',
  },
  ...following.map((table) => ({ add: refer(table, ' ON UPDATE CASCADE'), remove: refer(table, '') })),
  { add: 'ALTER TABLE violation_record ADD COLUMN plate_type text', remove: 'ALTER TABLE violation_record DROP COLUMN plate_type' },
  {
    add: `UPDATE violation_record r SET plate_type = v.plate_type FROM vehicle v WHERE v.plate_number = r.plate_number AND v.status <> 'deregistered'`,
    remove: 'SELECT',
  },
  {
    add: `CREATE INDEX open_violations_of_plates ON violation_record (plate_number, plate_type) WHERE status IN ('unprocessed', 'processed-unpaid')`,
    remove: 'DROP INDEX open_violations_of_plates',
  },
];
