import { border } from '@yichuang/definition';

import { listLoader } from '../fact-loader.js';
import { entry } from '../row-effects.js';

/** All crossings with what they were made with, the latest first. */
export const crossings = listLoader(border.crossings, {
  key: 'person_number',
  columns: { direction: 'direction', region: 'region', on: `(at AT TIME ZONE 'Asia/Shanghai')::date`, documentNumber: 'document_number', port: 'port' },
  from: 'FROM border_movement WHERE person_number = ANY($1) ORDER BY at DESC, number DESC',
});

/** Writes down who looked at whose crossings, and what for. */
export const logCrossingQuery = entry(border.logQuery, {
  table: 'crossing_query',
  keyOf: ({ subjectNumber }) => subjectNumber,
  columns: ['subjectNumber', 'requesterNumber', 'documents', 'periodFrom', 'periodUntil', 'purpose'],
  also: { application_id: 'r.application_id', effect_index: 'r.effect_index', asked_at: 'r.at' },
});
