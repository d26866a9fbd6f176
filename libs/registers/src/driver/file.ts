import { driver } from '@yichuang/definition';

import { listLoader, recordLoader } from '../fact-loader.js';

export const licenceFile = recordLoader(driver.file, {
  key: 'licence_number',
  columns: { address: 'address', employer: 'employer', pointsLastCycle: 'points_last_cycle', medicalDueOn: 'medical_due_on' },
  from: 'FROM driver_licence WHERE licence_number = ANY($1)',
});

export const voidCards = listLoader(driver.voidCards, {
  key: 'licence_number',
  columns: { serial: 'serial', reason: 'reason', voidedOn: `(voided_at AT TIME ZONE 'Asia/Shanghai')::date` },
  from: 'FROM driver_licence_history WHERE licence_number = ANY($1) ORDER BY voided_at DESC, serial',
});

export const deferrals = listLoader(driver.deferrals, {
  key: 'licence_number',
  columns: { item: 'item', dueOn: 'due_on', deferUntil: 'defer_until' },
  from: 'FROM driver_deferral WHERE licence_number = ANY($1) ORDER BY defer_until DESC, number',
});

export const reviews = listLoader(driver.reviews, {
  key: 'licence_number',
  columns: { cycleEnd: 'cycle_end', reviewedOn: 'reviewed_on' },
  from: 'FROM driver_review WHERE licence_number = ANY($1) ORDER BY cycle_end DESC, number',
});

export const schoolBusPermits = listLoader(driver.schoolBus, {
  key: 'licence_number',
  columns: { type: 'type', grantedOn: 'granted_on', employerName: 'employer_name' },
  from: 'FROM school_bus_permit WHERE licence_number = ANY($1) ORDER BY granted_on DESC, number',
});

export const offences = listLoader(driver.offences, {
  key: 'id_number',
  columns: { offence: 'offence', measure: 'measure', decidedOn: 'decided_on' },
  from: 'FROM driver_offence WHERE id_number = ANY($1) ORDER BY decided_on DESC, number',
});

export const applicationBans = listLoader(driver.bans, {
  key: 'id_number',
  columns: { ground: 'ground', until: 'until' },
  from: 'FROM driver_application_ban WHERE id_number = ANY($1) ORDER BY until DESC, ground',
});
