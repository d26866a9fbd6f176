import { guardianship, guardianshipKind } from '@yichuang/definition';

import { listLoader, recordLoader } from '../fact-loader.js';

/** What the register says expressly goes before what follows from parenthood, which ends by judgment alone (《民法典》第三十六条). */
export const guardianshipBetween = recordLoader(guardianshipKind, {
  key: 'asked.key',
  columns: { ground: 'found.ground', since: 'found.since' },
  from: `FROM unnest($1::text[]) AS asked (key)
    CROSS JOIN LATERAL (
      SELECT ground, since, ended_on, 1 AS place FROM population_guardianship
      WHERE ward_id = split_part(asked.key, '>', 1) AND guardian_id = split_part(asked.key, '>', 2)
      UNION ALL
      SELECT 'parent', NULL, NULL, 2 FROM population_person
      WHERE id_number = split_part(asked.key, '>', 1) AND split_part(asked.key, '>', 2) IN (father_id, mother_id)
      ORDER BY place LIMIT 1
    ) AS found
    WHERE found.ended_on IS NULL`,
});

export const guardianshipsOfWard = listLoader(guardianship.ofWard, {
  key: 'ward_id',
  columns: { ground: 'ground' },
  from: 'FROM population_guardianship WHERE ward_id = ANY($1) AND ended_on IS NULL ORDER BY since',
});
