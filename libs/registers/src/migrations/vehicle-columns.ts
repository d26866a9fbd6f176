const added = {
  plate_type: `text NOT NULL DEFAULT 'small-car' CHECK (plate_type IN ('large-car', 'small-car', 'large-new-energy', 'small-new-energy', 'motorcycle', 'moped', 'low-speed', 'trailer', 'driver-training'))`,
  engine_number: 'text',
  brand_model: `text NOT NULL DEFAULT '未登记'`,
  category: `text NOT NULL DEFAULT 'small-passenger'
    CHECK (category IN ('small-passenger', 'medium-passenger', 'large-passenger', 'light-goods', 'heavy-goods', 'tractor', 'trailer', 'special-work', 'motorcycle', 'moped', 'low-speed', 'school-bus'))`,
  energy_type: `text NOT NULL DEFAULT 'petrol' CHECK (energy_type IN ('petrol', 'diesel', 'gas', 'battery-electric', 'plug-in-hybrid', 'fuel-cell', 'hybrid', 'none'))`,
  use_nature: `text NOT NULL DEFAULT 'non-operating'`,
  body_colour: `text[] NOT NULL DEFAULT '{white}' CHECK (cardinality(body_colour) BETWEEN 1 AND 3)`,
  approved_passengers: 'smallint CHECK (approved_passengers > 0)',
  approved_mass: 'integer CHECK (approved_mass > 0)',
  manufactured_on: 'date',
  owner_type: `text NOT NULL DEFAULT 'individual' CHECK (owner_type IN ('individual', 'organisation'))`,
  owner_address: `text NOT NULL DEFAULT ''`,
  owned_since: 'date',
  issuing_office: `text NOT NULL DEFAULT '410100-traffic'`,
  certificate_number: `text UNIQUE CHECK (certificate_number ~ '^[0-9]{12}$')`,
  certificate_held_by: 'text',
  licence_serial: 'text UNIQUE',
  inspection_valid_until: 'date',
  scrap_on: 'date',
  status: `text NOT NULL DEFAULT 'normal' CHECK (status IN ('normal', 'transferring-out', 'deregistered'))`,
  deregistered_on: 'date',
  seized: 'boolean NOT NULL DEFAULT false',
  stolen: 'boolean NOT NULL DEFAULT false',
  customs_supervised: 'boolean NOT NULL DEFAULT false',
} as const;

const invented = ['plate_type', 'brand_model', 'category', 'energy_type', 'use_nature', 'body_colour', 'owner_type', 'owner_address', 'issuing_office'];

/**
 * What the register keeps of a vehicle beside its plates and owner. A number on plates is somebody's again after a
 * deregistration, and the same number may be on plates of another kind: the VIN is the key.
 */
export const vehicleColumns: readonly { readonly add: string; readonly remove: string }[] = [
  {
    add: `ALTER TABLE vehicle ${Object.entries(added).map(([column, type]) => `ADD COLUMN ${column} ${type}`).join(', ')}`,
    remove: `ALTER TABLE vehicle ${Object.keys(added).map((column) => `DROP COLUMN ${column}`).join(', ')}`,
  },
  {
    add: `UPDATE vehicle SET
      plate_type = CASE WHEN length(plate_number) = 8 THEN 'small-new-energy' ELSE 'small-car' END,
      energy_type = CASE WHEN length(plate_number) = 8 THEN 'battery-electric' ELSE 'petrol' END,
      manufactured_on = first_registered_on, owned_since = first_registered_on, inspection_valid_until = first_registered_on + interval '2 years', licence_serial = vin`,
    remove: 'SELECT',
  },
  {
    add: `ALTER TABLE vehicle ${invented.map((column) => `ALTER COLUMN ${column} DROP DEFAULT`).join(', ')},
      ${['manufactured_on', 'owned_since', 'inspection_valid_until', 'licence_serial'].map((column) => `ALTER COLUMN ${column} SET NOT NULL`).join(', ')},
      ADD CONSTRAINT deregistered_some_day CHECK ((status = 'deregistered') = (deregistered_on IS NOT NULL))`,
    remove: 'ALTER TABLE vehicle DROP CONSTRAINT deregistered_some_day',
  },
  {
    add: 'ALTER TABLE vehicle DROP CONSTRAINT vehicle_pkey, DROP CONSTRAINT vehicle_vin_key, ADD PRIMARY KEY (vin)',
    remove: 'ALTER TABLE vehicle DROP CONSTRAINT vehicle_pkey, ADD CONSTRAINT vehicle_pkey PRIMARY KEY (plate_number), ADD CONSTRAINT vehicle_vin_key UNIQUE (vin)',
  },
  {
    add: `CREATE UNIQUE INDEX vehicle_with_plates ON vehicle (plate_number, plate_type) WHERE status <> 'deregistered'`,
    remove: 'DROP INDEX vehicle_with_plates',
  },
  { add: 'CREATE INDEX vehicles_of_plates ON vehicle (plate_number, plate_type, deregistered_on)', remove: 'DROP INDEX vehicles_of_plates' },
];
