import { plateNumberKind, vehicle } from '@yichuang/definition';

import { recordLoader } from '../fact-loader.js';
import { entry } from '../row-effects.js';

const sameAs = (table: string): string => `${table}.plate_number = asked.number AND ${table}.plate_type = asked.kind`;

/** Of a number that is asked for, whoever has, wants or had it; nothing of one that nobody ever had. */
export const plateNumberStatus = recordLoader(plateNumberKind, {
  key: 'asked.key',
  columns: {
    isInUse: `EXISTS (SELECT FROM vehicle b WHERE ${sameAs('b')} AND b.status <> 'deregistered')`,
    reservedFor: 'r.holder_number',
    reservedUntil: 'r.reserved_until',
    givenUp: `CASE WHEN g.number IS NOT NULL THEN json_build_object('ownerNumber', g.owner_number, 'heldSince', g.held_since, 'givenUpOn', g.given_up_on, 'isUnsettled',
      EXISTS (SELECT FROM violation_record v WHERE v.plate_number = asked.number AND coalesce(v.plate_type, asked.kind) = asked.kind AND v.status IN ('unprocessed', 'processed-unpaid')
        AND (v.at AT TIME ZONE 'Asia/Shanghai')::date BETWEEN g.held_since AND g.given_up_on)
      OR EXISTS (SELECT FROM accident_vehicle p JOIN accident_case c ON c.case_number = p.case_number WHERE p.vin = g.vin AND c.status = 'open')) END`,
  },
  from: `FROM (SELECT key, split_part(key, '>', 1) AS number, split_part(key, '>', 2) AS kind FROM unnest($1::text[]) AS keys(key)) AS asked
    LEFT JOIN plate_reservation r ON ${sameAs('r')}
    LEFT JOIN LATERAL (SELECT u.* FROM plate_given_up u WHERE ${sameAs('u')} ORDER BY u.given_up_on DESC LIMIT 1) AS g ON true
    WHERE r.plate_number IS NOT NULL OR g.number IS NOT NULL OR EXISTS (SELECT FROM vehicle b WHERE ${sameAs('b')})`,
});

/** Numbers that go back to the pool, with the right of the last owner to have them again. */
export const giveUpNumber = entry(vehicle.giveUpNumber, {
  table: 'plate_given_up',
  keyOf: ({ number }) => number,
  columns: ['number', 'plateNumber', 'plateType', 'vin', 'ownerNumber', 'heldSince', 'givenUpOn'],
});
