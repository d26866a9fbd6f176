import { civilDateOf, systemClock } from '@yichuang/kernel';
import type { Query } from '@yichuang/platform';
import { fillRegisters, generateProvince } from '@yichuang/registers';

export interface Citizen {
  readonly accountId: number;
  readonly name: string;
  readonly documentNumber: string;
  readonly phone: string;
}

const PEOPLE = 9_000;

/** What makes a renewal grantable for every citizen of working age who holds a licence; `$1` is today. */
const statements = [
  'DELETE FROM violation_record',
  'DELETE FROM accident_party',
  'DELETE FROM medical_report',
  `DELETE FROM driver_licence USING population_person p WHERE id_number = licence_number AND birth_date NOT BETWEEN $1::date - interval '58 years' AND $1::date - interval '25 years'`,
  'DELETE FROM driver_licence WHERE NOT EXISTS (SELECT FROM population_person WHERE id_number = licence_number)',
  `UPDATE population_person SET alive = true, portrait_taken_on = $1::date - 400, portrait_comparable = true`,
  `UPDATE driver_licence SET status = 'normal', classes = '[{"class": "C1", "acquiredOn": "2020-11-01"}]', first_issued_on = $1::date - interval '6 years' + interval '30 days',
    valid_from = $1::date - interval '6 years' + interval '30 days', valid_until = $1::date + interval '30 days', cycle_start = $1::date - 300, points_this_cycle = 0,
    full_points_cycles = '[]', reviewed_until = NULL, heavy_class_until = NULL`,
  `INSERT INTO medical_report (report_number, id_number, institution, listed, issued_on, fit_for)
    SELECT 'B' || licence_number, licence_number, '郑州市中心医院', true, $1::date - 10, '{C1}' FROM driver_licence`,
  `INSERT INTO account (id, login_key, role, name, document_type, document_number, phone, password_hash, created_at)
    SELECT number, decode(lpad(to_hex(number), 32, '0'), 'hex'), 'citizen', holder_name, 'identity-card', licence_number, '137' || lpad(number::text, 8, '0'), 'none', now()
    FROM (SELECT row_number() OVER (ORDER BY licence_number) AS number, licence_number, holder_name FROM driver_licence) AS holder`,
  'CREATE TABLE bench_licence AS SELECT * FROM driver_licence',
];

/** Fills the registers with citizens who can each renew their licence today. */
export async function fillGrantable(query: Query): Promise<Citizen[]> {
  const today = civilDateOf(systemClock.now());
  for (const part of generateProvince({ people: PEOPLE, seed: 1, today, vehicleOfficeOf: (code) => `${code.slice(0, 4)}00-traffic` })) await fillRegisters(part, query);
  for (const statement of statements) await query(statement, statement.includes('$1') ? [today] : []);
  await query('ANALYZE');
  return query<Citizen>(`SELECT id AS "accountId", name, document_number AS "documentNumber", phone FROM account ORDER BY id`);
}

/** The licences as before anyone renewed one. */
export async function restoreLicences(query: Query): Promise<void> {
  await query('TRUNCATE driver_licence');
  await query('INSERT INTO driver_licence SELECT * FROM bench_licence');
  await query('VACUUM ANALYZE driver_licence');
}
