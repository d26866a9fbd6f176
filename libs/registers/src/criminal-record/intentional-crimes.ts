import { convictedKind, intentionalCrimeKind } from '@yichuang/definition';

import { listLoader, severalNumbers } from '../fact-loader.js';

const columns = { personNumber: 'p.person_number', name: 'p.name' };
/** Each of the asked persons with a conviction of some kind; nothing sealed leaves the register (《刑事诉讼法》第二百八十六条). */
const convictedOf = (crime: string): string => `${severalNumbers}
    CROSS JOIN LATERAL (SELECT DISTINCT c.person_number, c.name FROM criminal_conviction c WHERE c.person_number = one.number AND NOT c.is_sealed AND ${crime}) p
    ORDER BY one.place, p.name`;

export const intentionalCrimes = listLoader(intentionalCrimeKind, { key: 'asked.key', columns, from: convictedOf('c.is_intentional') });

export const convicted = listLoader(convictedKind, { key: 'asked.key', columns, from: convictedOf('true') });
