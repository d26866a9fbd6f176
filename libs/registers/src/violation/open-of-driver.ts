import { openViolationsOfPlatesKind, violation, type OpenViolation } from '@yichuang/definition';

import { isoInstant, listLoader } from '../fact-loader.js';
import { askedPlates, concernsBearer } from '../vehicle/bearer.js';

const columns: Readonly<Record<keyof OpenViolation, string>> = {
  recordNumber: 'v.record_number',
  at: isoInstant('v.at'),
  place: 'v.place',
  code: 'v.code',
  fine: 'v.fine',
  points: 'v.points',
  status: 'v.status',
};

/** The driver's own open records, oldest first; a camera's record that knows only the plate is nobody's yet. */
export const openOfDriver = listLoader(violation.openOfDriver, {
  key: 'v.driver_id_number',
  columns,
  // joined: `= ANY` would compare every key with the column's most common values, which takes longer than the rest
  from: `FROM unnest($1::text[]) AS asked(key) JOIN violation_record v ON v.driver_id_number = asked.key
    WHERE v.status IN ('unprocessed', 'processed-unpaid') ORDER BY v.at, v.record_number`,
});

const day = `(v.at AT TIME ZONE 'Asia/Shanghai')::date`;

/** Open records of the vehicle with these plates, oldest first, whoever drove; one that does not say of which kind the plates are concerns every kind. */
export const openOfPlates = listLoader(openViolationsOfPlatesKind, {
  key: 'asked.key',
  columns,
  from: `${askedPlates} JOIN violation_record v ON v.plate_number = asked.number AND coalesce(v.plate_type, asked.kind) = asked.kind
    WHERE v.status IN ('unprocessed', 'processed-unpaid') AND ${concernsBearer({ number: 'asked.number', kind: 'asked.kind', day })} ORDER BY v.at, v.record_number`,
});
