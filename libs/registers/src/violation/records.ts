import { cameraRecordsKind, vehicleBindingKind, violationRecord } from '@yichuang/definition';

import { isoInstant, listLoader, recordLoader } from '../fact-loader.js';
import { amendment, entry } from '../row-effects.js';
import { askedPlates, concernsBearer } from '../vehicle/bearer.js';

const DAYS_TO_TELL_AND_HANDLE = 35;
const civilDate = `(v.at AT TIME ZONE 'Asia/Shanghai')::date`;
const regionCode = 'left(v.record_number, 6)';

const byCamera = listLoader(cameraRecordsKind, {
  key: 'asked.key',
  columns: {
    recordNumber: 'v.record_number',
    regionCode,
    at: isoInstant('v.at'),
    on: civilDate,
    place: 'v.place',
    code: 'v.code',
    fine: 'v.fine',
    points: 'v.points',
    objection: 'v.objection',
    dueOn: `${civilDate} + ${DAYS_TO_TELL_AND_HANDLE}`,
    extendedTo: 'v.extended_to',
  },
  from: `${askedPlates} JOIN violation_record v ON v.plate_number = asked.number AND v.plate_type = asked.kind
    WHERE v.source = 'camera' AND v.status = 'unprocessed' AND ${concernsBearer({ number: 'asked.number', kind: 'asked.kind', day: civilDate })} ORDER BY v.at, v.record_number`,
});

const bound = recordLoader(vehicleBindingKind, {
  key: 'asked.key',
  columns: { boundOn: 'b.bound_on' },
  from: `FROM unnest($1::text[]) AS asked(key)
    JOIN vehicle_binding b ON b.document_number = split_part(asked.key, '>', 1) AND b.plate_number = split_part(asked.key, '>', 2) AND b.plate_type = split_part(asked.key, '>', 3)
    WHERE b.ended_on IS NULL`,
});

const penalty = recordLoader(violationRecord.penalty, {
  key: 'v.decision_number',
  columns: {
    decisionNumber: 'v.decision_number',
    regionCode,
    fine: 'v.fine',
    servedOn: 'v.served_on',
    status: 'v.status',
    isWithCourt: 'v.with_court',
    surchargeFreeDays: 'v.surcharge_free_days',
    agreedAmount: 'v.agreed_amount',
    penalisedNumber: `coalesce(v.driver_id_number, '')`,
    penalisedName: `coalesce(p.name, f.name, l.holder_name, '')`,
    plateNumber: 'v.plate_number',
  },
  from: `FROM violation_record v
    LEFT JOIN population_person p ON p.id_number = v.driver_id_number
    LEFT JOIN exit_entry_foreigner f ON f.document_number = v.driver_id_number
    LEFT JOIN driver_licence l ON l.licence_number = v.driver_id_number
    WHERE v.decision_number = ANY($1)`,
});

const isOpen = `t.status = 'unprocessed'`;

/** A warning leaves nothing to pay. */
const accept = amendment(violationRecord.accept, {
  table: 'violation_record',
  key: 'record_number',
  keyOf: ({ recordNumber }) => recordNumber,
  columns: ['decisionNumber', 'driverIdNumber', 'servedOn'],
  also: { status: `CASE WHEN t.fine = 0 THEN 'paid' ELSE 'processed-unpaid' END` },
  where: isOpen,
});

const cancel = amendment(violationRecord.cancel, {
  table: 'violation_record',
  key: 'record_number',
  keyOf: ({ recordNumber }) => recordNumber,
  also: { status: `'cancelled'`, objection: `'upheld'` },
  where: isOpen,
});

const extend = amendment(violationRecord.extend, { table: 'violation_record', key: 'record_number', keyOf: ({ recordNumber }) => recordNumber, columns: ['extendedTo'], where: isOpen });

const addPoints = amendment(violationRecord.addPoints, {
  table: 'driver_licence',
  key: 'licence_number',
  keyOf: ({ licenceNumber }) => licenceNumber,
  also: { points_this_cycle: `t.points_this_cycle + (after ->> 'points')::smallint` },
});

const pay = amendment(violationRecord.pay, {
  table: 'violation_record',
  key: 'decision_number',
  keyOf: ({ decisionNumber }) => decisionNumber,
  columns: ['paidOn'],
  also: { status: `'paid'` },
  where: `t.status = 'processed-unpaid'`,
});

const recordPayment = entry(violationRecord.recordPayment, {
  table: 'fine_payment',
  keyOf: ({ number }) => number,
  columns: ['number', 'decisionNumber', 'amount', 'payerNumber', 'channel', 'paidOn'],
  unless: `EXISTS (SELECT FROM fine_payment p WHERE p.decision_number = c.data ->> 'decisionNumber' AND p.number <> c.data ->> 'number')`,
});

/** Records of cameras, the penalties for them and their payment. */
export const violationLoaders = [byCamera, bound, penalty];
export const violationHandlers = [accept, cancel, extend, addPoints, pay, recordPayment];
