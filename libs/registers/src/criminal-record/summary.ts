import { criminalRecordKind } from '@yichuang/definition';

import { recordLoader } from '../fact-loader.js';

/**
 * Convictions under the number itself; and whether an officer must look, because something is sealed, another number has
 * a record of someone of this name and day of birth, or results contradict each other. Which of these it is stays here.
 */
export const recordSummary = recordLoader(criminalRecordKind, {
  key: 'asked.key',
  columns: {
    convictions: `coalesce(json_agg(json_build_object('caseNumber', found.case_number, 'offence', found.offence, 'finalOn', found.final_on) ORDER BY found.final_on, found.case_number)
      FILTER (WHERE NOT found.is_hidden), '[]')`,
    needsVerification: 'bool_or(found.is_hidden)',
  },
  from: `FROM unnest($1::text[]) AS asked (key)
    CROSS JOIN LATERAL (SELECT split_part(asked.key, '>', 1) AS number, split_part(asked.key, '>', 2) AS name) AS who
    CROSS JOIN LATERAL (
      SELECT case_number, offence, final_on, is_sealed AS is_hidden FROM criminal_conviction WHERE person_number = who.number
      UNION ALL
      SELECT NULL, NULL, NULL, true FROM criminal_conviction
      WHERE name = who.name AND person_number <> who.number AND to_char(birth_date::timestamp, 'YYYYMMDD') = substr(who.number, 7, 8)
      UNION ALL
      SELECT NULL, NULL, NULL, true FROM criminal_record_conflict WHERE person_number = who.number AND settled_on IS NULL
    ) AS found
    GROUP BY asked.key`,
});
