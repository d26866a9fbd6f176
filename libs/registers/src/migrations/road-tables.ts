import type { Table } from './table.js';

/** Vehicles and what happens on the road. */
export const roadTables: readonly Table[] = [
  {
    name: 'vehicle',
    create: `CREATE TABLE vehicle (
      plate_number text PRIMARY KEY,
      vin text NOT NULL UNIQUE CHECK (length(vin) = 17),
      owner_document_number text NOT NULL,
      owner_name text NOT NULL,
      first_registered_on date NOT NULL
    )`,
    indexes: ['CREATE INDEX vehicles_of_owner ON vehicle (owner_document_number)'],
  },
  {
    name: 'violation_record',
    create: `CREATE TABLE violation_record (
      record_number text PRIMARY KEY,
      source text NOT NULL CHECK (source IN ('camera', 'on-site')),
      plate_number text,
      driver_id_number text,
      at timestamptz NOT NULL,
      place text NOT NULL,
      code text NOT NULL,
      fine integer NOT NULL CHECK (fine >= 0),
      points smallint NOT NULL CHECK (points BETWEEN 0 AND 12),
      status text NOT NULL CHECK (status IN ('unprocessed', 'processed-unpaid', 'paid', 'cancelled')),
      CONSTRAINT tied_to_something CHECK (plate_number IS NOT NULL OR driver_id_number IS NOT NULL),
      CONSTRAINT on_site_knows_driver CHECK (source = 'camera' OR driver_id_number IS NOT NULL)
    )`,
    indexes: [`CREATE INDEX open_violations_of_driver ON violation_record (driver_id_number) WHERE status IN ('unprocessed', 'processed-unpaid')`],
  },
  {
    name: 'accident_case',
    create: `CREATE TABLE accident_case (
      case_number text PRIMARY KEY,
      at timestamptz NOT NULL,
      place text NOT NULL,
      status text NOT NULL CHECK (status IN ('open', 'closed'))
    )`,
  },
  {
    name: 'accident_party',
    create: `CREATE TABLE accident_party (
      document_number text NOT NULL,
      case_number text NOT NULL REFERENCES accident_case,
      PRIMARY KEY (document_number, case_number)
    )`,
    indexes: ['CREATE INDEX parties_of_case ON accident_party (case_number)'],
  },
];
