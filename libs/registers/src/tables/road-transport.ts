import type { RoadTransportPermit, TransportQualification, TransportVehicle } from '@yichuang/definition';

import type { FilledTable, Table } from '../migrations/table.js';

/** Classes of dangerous goods came later ({@link RoadTransport1764170000041}). */
export const roadPermits: FilledTable<RoadTransportPermit> = {
  name: 'road_transport_permit',
  create: `CREATE TABLE road_transport_permit (
    number text PRIMARY KEY,
    holder_number text NOT NULL,
    uses text[] NOT NULL CHECK (cardinality(uses) > 0),
    valid_until date NOT NULL
  )`,
};

export const transportVehicles: FilledTable<TransportVehicle> = {
  name: 'transport_vehicle',
  create: `CREATE TABLE transport_vehicle (
    number text PRIMARY KEY,
    plate_number text NOT NULL UNIQUE,
    classes text[] NOT NULL CHECK (cardinality(classes) > 0),
    rated_load_kilograms integer NOT NULL CHECK (rated_load_kilograms > 0),
    is_separated boolean NOT NULL,
    has_positioning boolean NOT NULL,
    valid_until date NOT NULL
  )`,
};

export const transportQualifications: FilledTable<TransportQualification> = {
  name: 'transport_qualification',
  create: `CREATE TABLE transport_qualification (
    number text PRIMARY KEY,
    id_number text NOT NULL,
    role text NOT NULL CHECK (role IN ('driver', 'escort')),
    valid_until date NOT NULL
  )`,
  indexes: ['CREATE INDEX transport_qualifications_of_person ON transport_qualification (id_number)'],
};

/** What the transport authority shares. */
export const roadTransportTables: readonly Table[] = [roadPermits, transportVehicles, transportQualifications];
