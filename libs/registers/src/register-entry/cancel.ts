import { registerEntry } from '@yichuang/definition';

import { amendment, entry } from '../row-effects.js';

/** Who is cancelled stays in the record of the household, for the history and for coming back. */
export const cancelEntry = amendment(registerEntry.cancel, {
  table: 'population_person',
  key: 'id_number',
  keyOf: ({ idNumber }) => idNumber,
  also: { status: `'cancelled'`, alive: `t.alive AND after ->> 'reason' NOT IN ('death', 'declared-death')` },
  where: `t.status <> 'cancelled'`,
});

export const recordCancellation = entry(registerEntry.recordCancellation, {
  table: 'population_cancellation',
  keyOf: ({ idNumber }) => idNumber,
  columns: ['idNumber', 'reason', 'cancelledOn', 'deathOn', 'deathCause'],
});

export const recordLeaving = entry(registerEntry.recordLeaving, {
  table: 'household_former_member',
  keyOf: ({ householdNumber }) => householdNumber,
  columns: ['householdNumber', 'idNumber', 'name', 'relationToHead', 'leftOn'],
});

export const closeCases = amendment(registerEntry.closeCases, {
  table: 'registration_case',
  key: 'id_number',
  keyOf: ({ idNumber }) => idNumber,
  columns: ['closedOn'],
  where: 't.closed_on IS NULL',
  optional: true,
});

export const renumberHome = amendment(registerEntry.renumberHome, {
  table: 'population_household',
  key: 'number',
  keyOf: ({ number }) => number,
  columns: ['address'],
  where: `t.status = 'open'`,
});
