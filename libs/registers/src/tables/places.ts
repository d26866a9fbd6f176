import type { CafePreparation, NearbyPlace, Surroundings } from '@yichuang/definition';

import type { FilledTable, Table } from '../migrations/table.js';

/** What kind of building is at an address, and how many people it may hold. */
export const surveyedPlaces: FilledTable<Omit<Surroundings, 'nearby'> & { readonly address: string }> = {
  name: 'surveyed_place',
  create: `CREATE TABLE surveyed_place (
    address text PRIMARY KEY,
    building_use text NOT NULL CHECK (building_use IN ('residential', 'commercial', 'public', 'open-air')),
    approved_capacity integer CHECK (approved_capacity > 0)
  )`,
};

/** What lies near a surveyed place and is to be kept away from. */
export const nearbyPlaces: FilledTable<NearbyPlace & { readonly address: string }> = {
  name: 'nearby_place',
  create: `CREATE TABLE nearby_place (
    address text NOT NULL REFERENCES surveyed_place,
    kind text NOT NULL CHECK (kind ~ '^[a-z-]+$'),
    name text NOT NULL,
    distance_metres integer NOT NULL CHECK (distance_metres >= 0),
    PRIMARY KEY (address, name)
  )`,
};

/** What the culture authority shares. */
export const cafePreparations: FilledTable<CafePreparation> = {
  name: 'cafe_preparation',
  create: `CREATE TABLE cafe_preparation (
    number text PRIMARY KEY,
    uscc text NOT NULL REFERENCES organisation,
    address text NOT NULL,
    level text NOT NULL CHECK (level IN ('county', 'city'))
  )`,
};

/** What security systems of internet cafés sent to try them out, the last time. */
export const cafeSystemTests: FilledTable<{ readonly address: string; readonly receivedOn: string }> = {
  name: 'cafe_system_test',
  create: 'CREATE TABLE cafe_system_test (address text PRIMARY KEY, received_on date NOT NULL)',
};

export const placeTables: readonly Table[] = [surveyedPlaces, nearbyPlaces, cafePreparations, cafeSystemTests];
