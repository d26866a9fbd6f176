import { criminalRecord } from '@yichuang/definition';

import { entry } from '../row-effects.js';

/** Writes down who asked about whom and what was answered; the register itself stays as it is. */
export const logQuery = entry(criminalRecord.logQuery, {
  table: 'criminal_record_query',
  keyOf: ({ subjectNumber }) => subjectNumber,
  columns: ['subjectNumber', 'requesterNumber', 'requesterUscc', 'ground', 'result'],
  also: { application_id: 'r.application_id', effect_index: 'r.effect_index', asked_at: 'r.at' },
});
