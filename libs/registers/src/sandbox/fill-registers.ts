import type { Query } from '@yichuang/platform';

import { parts } from '../parts/index.js';
import type { Records } from './records.js';

/** Tables by what they hold, each after those it refers to. */
const tables: Readonly<Record<Exclude<keyof Records, 'rows'>, string>> = {
  addresses: 'standard_address',
  households: 'population_household',
  persons: 'population_person',
  elsewhere: 'population_elsewhere',
  marriages: 'marriage_record',
  cards: 'identity_card',
  residences: 'residence_registration',
  sentences: 'supervised_sentence',
  registrationCases: 'registration_case',
  guardianships: 'population_guardianship',
  organisations: 'organisation',
  convictions: 'criminal_conviction',
  recordConflicts: 'criminal_record_conflict',
  travelDocuments: 'travel_document',
  endorsements: 'travel_endorsement',
  movements: 'border_movement',
  stayAbuses: 'border_stay_abuse',
  exitBans: 'exit_ban',
  personnel: 'registered_personnel',
  foreigners: 'exit_entry_foreigner',
  licences: 'driver_licence',
  reports: 'medical_report',
  abilityTests: 'medical_ability_test',
  vehicles: 'vehicle',
  violations: 'violation_record',
  accidents: 'accident_case',
  accidentParties: 'accident_party',
  personas: 'sandbox_persona',
};
const partTables = parts.flatMap(({ tables: made }) => made.map(({ name }) => name));
const writtenByEffects = ['driver_licence_history', 'population_move', 'criminal_record_query', 'certificate', 'register_change'];

/** Everything that a sandbox fills, and that effects write. */
export const registerTables: readonly string[] = [...Object.values(tables), ...writtenByEffects, ...partTables];

export async function fillRegisters(records: Records, query: Query): Promise<void> {
  for (const [name, table] of Object.entries(tables)) await insert(query, table, records[name as keyof typeof tables]);
  for (const table of partTables) await insert(query, table, records.rows.get(table) ?? []);
}

/** Also forgets who changed what: the records are no longer the ones that were changed. */
export async function emptyRegisters(query: Query): Promise<void> {
  await query(`TRUNCATE ${registerTables.join(', ')}`);
}

/** `sandbox`: everything was invented by the generator. `foreign`: people are registered whom it did not invent. */
export async function registersHold(query: Query): Promise<'nothing' | 'sandbox' | 'foreign'> {
  const [found] = await query<{ personas: boolean; people: boolean }>(
    'SELECT EXISTS (SELECT FROM sandbox_persona) AS personas, EXISTS (SELECT FROM population_person) OR EXISTS (SELECT FROM driver_licence) AS people',
  );
  if (found?.personas) return 'sandbox';
  return found?.people ? 'foreign' : 'nothing';
}

/** Rows whose properties are the table's columns, in camel case. */
async function insert(query: Query, table: string, rows: readonly object[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).map((property) => [property, property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)] as const);
  const names = columns.map(([, column]) => column).join(', ');
  const json = JSON.stringify(rows.map((row) => Object.fromEntries(columns.map(([property, column]) => [column, (row as Record<string, unknown>)[property]]))));
  await query(`INSERT INTO ${table} (${names}) SELECT ${names} FROM json_populate_recordset(NULL::${table}, $1::json)`, [json]);
}
