import { injuryAccidentsOfPlatesKind } from '@yichuang/definition';

import { listLoader } from '../fact-loader.js';

/** Accidents with casualties in which the vehicle with these plates was, oldest first. */
export const injuryAccidentsOfPlates = listLoader(injuryAccidentsOfPlatesKind, {
  key: 'asked.key',
  columns: { caseNumber: 'f.case_number', happenedOn: 'min(f.happened_on)' },
  from: `FROM unnest($1::text[]) AS asked(key)
    JOIN vehicle v ON v.plate_number = split_part(asked.key, '>', 1) AND v.plate_type = split_part(asked.key, '>', 2) AND v.status <> 'deregistered'
    JOIN accident_vehicle a ON a.vin = v.vin
    JOIN accident_finding f ON f.case_number = a.case_number
    GROUP BY asked.key, f.case_number ORDER BY min(f.happened_on), f.case_number`,
});
