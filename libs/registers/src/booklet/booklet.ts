import { booklet } from '@yichuang/definition';

import { listLoader, recordLoader } from '../fact-loader.js';
import { amendment, entry } from '../row-effects.js';

export const bookletOfPerson = recordLoader(booklet.ofPerson, {
  key: 'p.id_number',
  columns: { householdNumber: 'h.number', number: 'h.booklet_number', issuedOn: '(SELECT max(v.void_on) FROM household_void_booklet v WHERE v.household_number = h.number)', status: 'h.booklet_status' },
  from: 'FROM population_person p JOIN population_household h ON h.id = p.household_id WHERE p.id_number = ANY($1)',
});

export const openCasesWith = listLoader(booklet.openCasesWith, {
  key: 'asked.id_number',
  columns: { caseNumber: 'c.case_number', kind: 'c.kind', openedOn: 'c.opened_on' },
  from: `FROM population_person asked JOIN population_person m ON m.household_id = asked.household_id
    JOIN registration_case c ON c.id_number = m.id_number AND c.closed_on IS NULL
    WHERE asked.id_number = ANY($1) ORDER BY c.opened_on, c.case_number`,
});

export const issueBooklet = amendment(booklet.issue, {
  table: 'population_household',
  key: 'number',
  keyOf: ({ householdNumber }) => householdNumber,
  columns: ['bookletNumber'],
  also: { booklet_status: `'valid'` },
  where: `t.status = 'open'`,
});

export const voidBooklet = entry(booklet.makeVoid, { table: 'household_void_booklet', keyOf: ({ number }) => number, columns: ['number', 'householdNumber', 'reason', 'voidOn'] });
