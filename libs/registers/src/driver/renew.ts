import { driver, renewableStatuses } from '@yichuang/definition';

import { changes, effectHandler } from '../effect-handler.js';

const isRenewable = `p.status IN (${renewableStatuses.map((status) => `'${status}'`).join(', ')})`;

/**
 * Gives a licence a further term under a new serial; the previous card becomes void and stays in the history. A decision
 * on a card that another decision has replaced meanwhile, or on a licence that was detained or revoked, finds no record to
 * change: its case is assessed again.
 */
export const renew = effectHandler(driver.renew, {
  keyOf: ({ licenceNumber }) => licenceNumber,
  statement: `
    WITH change AS (${changes}),
    previous AS (
      SELECT licence_number, classes, valid_from, valid_until, issuing_office, reviewed_until, status, serial
      FROM driver_licence WHERE licence_number = ANY($2) ORDER BY licence_number FOR UPDATE
    ),
    recorded AS (
      INSERT INTO register_change (application_id, effect_index, register, kind, key, before, after, at)
      SELECT c.application_id, c.effect_index, 'driver', 'renew', c.key,
        jsonb_build_object('licenceNumber', p.licence_number, 'classes', p.classes, 'validFrom', p.valid_from, 'validUntil', p.valid_until,
          'issuingOffice', p.issuing_office, 'reviewedUntil', p.reviewed_until, 'status', p.status, 'serial', p.serial),
        c.data || '{"status": "normal"}', c.at
      FROM change c JOIN previous p ON p.licence_number = c.key AND p.serial = c.data ->> 'previousSerial' AND ${isRenewable}
      ON CONFLICT (application_id, effect_index) DO NOTHING
      RETURNING key, after, at
    ),
    voided AS (
      INSERT INTO driver_licence_history (serial, licence_number, classes, valid_from, valid_until, issuing_office, voided_at)
      SELECT p.serial, p.licence_number, p.classes, p.valid_from, p.valid_until, p.issuing_office, r.at
      FROM recorded r JOIN previous p ON p.licence_number = r.key
    ),
    renewed AS (
      UPDATE driver_licence l SET
        classes = r.after -> 'classes', valid_from = (r.after ->> 'validFrom')::date, valid_until = (r.after ->> 'validUntil')::date,
        issuing_office = r.after ->> 'issuingOffice', reviewed_until = (r.after ->> 'reviewedUntil')::date,
        status = r.after ->> 'status', serial = r.after ->> 'serial'
      FROM recorded r WHERE l.licence_number = r.key
    )
    SELECT c.application_id, c.effect_index FROM change c
    LEFT JOIN previous p ON p.licence_number = c.key AND p.serial IN (c.data ->> 'previousSerial', c.data ->> 'serial') AND ${isRenewable}
    LEFT JOIN register_change made ON made.application_id = c.application_id AND made.effect_index = c.effect_index
    WHERE p.licence_number IS NULL AND made.application_id IS NULL`,
});
