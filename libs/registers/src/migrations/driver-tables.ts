import type { Table } from './table.js';

const statuses = [
  'normal', 'overdue-renewal', 'overdue-review', 'overdue-medical', 'full-points', 'detained', 'seized', 'suspended', 'stopped-use',
  'revoked', 'rescinded', 'deregistered', 'deregistered-recoverable', 'locked', 'transferred-out',
];

/** Licences, the cards that went before them, and what doctors found. Holders may be citizens or not, so no key binds them to a register of people. */
export const driverTables: readonly Table[] = [
  {
    name: 'driver_licence',
    create: `CREATE TABLE driver_licence (
      licence_number text PRIMARY KEY,
      file_number text NOT NULL UNIQUE CHECK (file_number ~ '^41\\d{10}$'),
      holder_name text NOT NULL,
      classes jsonb NOT NULL CHECK (jsonb_typeof(classes) = 'array'),
      first_issued_on date NOT NULL,
      valid_from date NOT NULL,
      valid_until date,
      issuing_office text NOT NULL,
      cycle_start date NOT NULL,
      points_this_cycle smallint NOT NULL CHECK (points_this_cycle >= 0),
      full_points_cycles jsonb NOT NULL CHECK (jsonb_typeof(full_points_cycles) = 'array'),
      reviewed_until date,
      heavy_class_until date,
      status text NOT NULL CHECK (status IN (${statuses.map((status) => `'${status}'`).join(', ')})),
      serial text NOT NULL UNIQUE,
      CONSTRAINT validity_has_order CHECK (first_issued_on <= valid_from AND valid_from < valid_until)
    )`,
  },
  {
    name: 'driver_licence_history',
    create: `CREATE TABLE driver_licence_history (
      serial text PRIMARY KEY,
      licence_number text NOT NULL,
      classes jsonb NOT NULL,
      valid_from date NOT NULL,
      valid_until date,
      issuing_office text NOT NULL,
      voided_at timestamptz NOT NULL
    )`,
    indexes: ['CREATE INDEX cards_of_licence ON driver_licence_history (licence_number)'],
  },
  {
    name: 'medical_report',
    create: `CREATE TABLE medical_report (
      report_number text PRIMARY KEY,
      id_number text NOT NULL,
      institution text NOT NULL,
      listed boolean NOT NULL,
      issued_on date NOT NULL,
      fit_for text[] NOT NULL
    )`,
    indexes: ['CREATE INDEX reports_of_person ON medical_report (id_number, issued_on DESC, report_number DESC)'],
  },
  {
    name: 'medical_ability_test',
    create: `CREATE TABLE medical_ability_test (
      id_number text NOT NULL,
      taken_on date NOT NULL,
      score smallint NOT NULL CHECK (score BETWEEN 0 AND 100),
      PRIMARY KEY (id_number, taken_on)
    )`,
  },
];
