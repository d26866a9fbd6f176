import { openAccidentsOfPlatesKind } from '@yichuang/definition';

import { isoInstant, listLoader } from '../fact-loader.js';

/** Open cases in which the vehicle with these plates was, oldest first. */
export const openAccidentsOfPlates = listLoader(openAccidentsOfPlatesKind, {
  key: 'asked.key',
  columns: { caseNumber: 'c.case_number', at: isoInstant('c.at'), place: 'c.place' },
  from: `FROM unnest($1::text[]) AS asked(key)
    JOIN vehicle b ON b.plate_number = split_part(asked.key, '>', 1) AND b.plate_type = split_part(asked.key, '>', 2) AND b.status <> 'deregistered'
    JOIN accident_vehicle p ON p.vin = b.vin
    JOIN accident_case c ON c.case_number = p.case_number
    WHERE c.status = 'open' ORDER BY c.at, c.case_number`,
});
