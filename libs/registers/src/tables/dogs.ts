import type { DogRules, DogVaccination, RegisteredDog } from '@yichuang/definition';

import type { FilledTable, Table } from '../migrations/table.js';

/** What the city ordinances say. */
export const dogRules: FilledTable<DogRules> = {
  name: 'dog_rules',
  create: `CREATE TABLE dog_rules (
    city_code text PRIMARY KEY CHECK (city_code ~ '^[0-9]{6}$'),
    authority text NOT NULL CHECK (authority IN ('police', 'city-management')),
    issued_by text NOT NULL CHECK (issued_by IN ('county', 'city')),
    controlled_regions text[] NOT NULL,
    banned_breeds text[] NOT NULL,
    shoulder_height_limit integer CHECK (shoulder_height_limit > 0),
    dogs_per_household integer NOT NULL CHECK (dogs_per_household > 0),
    years_after_cancellation integer CHECK (years_after_cancellation > 0)
  )`,
};

/** What the animal-health authority shares. */
export const dogVaccinations: FilledTable<DogVaccination> = {
  name: 'dog_vaccination',
  create: `CREATE TABLE dog_vaccination (
    number text PRIMARY KEY,
    vaccinated_on date NOT NULL,
    valid_until date NOT NULL CHECK (valid_until > vaccinated_on),
    microchip_number text
  )`,
};

export interface DogRow extends RegisteredDog {
  readonly status: 'registered' | 'cancelled';
  readonly cancelledForBreachOn: string | null;
}

export const dogs: FilledTable<DogRow> = {
  name: 'dog',
  create: `CREATE TABLE dog (
    registration_number text PRIMARY KEY,
    tag_number text NOT NULL UNIQUE,
    keeper_number text NOT NULL,
    keeper_name text NOT NULL,
    keeping_address text NOT NULL,
    region_code text NOT NULL CHECK (region_code ~ '^[0-9]{6}$'),
    dog_name text NOT NULL,
    breed text NOT NULL,
    dog_sex text NOT NULL CHECK (dog_sex IN ('male', 'female')),
    dog_birth_date date NOT NULL,
    coat_colour text NOT NULL,
    microchip_number text,
    vaccination_valid_until date NOT NULL,
    registered_on date NOT NULL,
    valid_until date NOT NULL CHECK (valid_until > registered_on),
    status text NOT NULL CHECK (status IN ('registered', 'cancelled')),
    cancelled_for_breach_on date CHECK (status = 'cancelled' OR cancelled_for_breach_on IS NULL)
  )`,
  indexes: [
    `CREATE INDEX dogs_at_address ON dog (keeping_address) WHERE status = 'registered'`,
    'CREATE INDEX dogs_cancelled_for_breach ON dog (keeper_number, cancelled_for_breach_on) WHERE cancelled_for_breach_on IS NOT NULL',
  ],
};

export const dogTables: readonly Table[] = [dogRules, dogVaccinations, dogs];
