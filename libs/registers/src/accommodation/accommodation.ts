import { accommodation } from '@yichuang/definition';

import { listLoader } from '../fact-loader.js';
import { amendment, entry } from '../row-effects.js';

const ofGuest = listLoader(accommodation.ofGuest, {
  key: 'guest_number',
  columns: {
    number: 'number',
    address: 'address',
    regionCode: 'region_code',
    checkedInOn: 'checked_in_at::date',
    plannedUntil: 'planned_until',
    checkedOutOn: 'checked_out_at::date',
    isProven: 'is_proven',
  },
  from: 'FROM accommodation_registration WHERE guest_number = ANY($1) ORDER BY checked_in_at DESC, number',
});

const close = amendment(accommodation.close, {
  table: 'accommodation_registration',
  key: 'guest_number',
  keyOf: ({ guestNumber }) => guestNumber,
  columns: ['checkedOutAt'],
  where: 't.checked_out_at IS NULL',
  optional: true,
});

const register = entry(accommodation.register, {
  table: 'accommodation_registration',
  keyOf: ({ number }) => number,
  columns: ['number', 'guestNumber', 'guestName', 'address', 'regionCode', 'policeStation', 'checkedInAt', 'plannedUntil', 'reporterRole', 'visaCategory', 'isProven', 'isLate', 'registeredOn'],
});

/** Where people from outside the mainland lodge; the last place closes before the next one opens. */
export const accommodationLoaders = [ofGuest];
export const accommodationHandlers = [close, register];
