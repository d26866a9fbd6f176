import { kinshipKind } from '@yichuang/definition';

import { recordLoader } from '../fact-loader.js';

/** Parents of parents are found where they are registered here. */
export const kinshipBetween = recordLoader(kinshipKind, {
  key: 'asked.key',
  columns: {
    relation: `CASE
      WHEN one.spouse_id = other.id_number OR other.spouse_id = one.id_number THEN 'spouse'
      WHEN other.id_number IN (one.father_id, one.mother_id) THEN 'parent'
      WHEN one.id_number IN (other.father_id, other.mother_id) THEN 'child'
      WHEN one.father_id = other.father_id OR one.mother_id = other.mother_id THEN 'sibling'
      WHEN EXISTS (SELECT FROM population_person p WHERE p.id_number IN (one.father_id, one.mother_id) AND other.id_number IN (p.father_id, p.mother_id)) THEN 'grandparent'
      ELSE 'grandchild' END`,
  },
  from: `FROM unnest($1::text[]) AS asked (key)
    JOIN population_person one ON one.id_number = split_part(asked.key, '>', 1)
    JOIN population_person other ON other.id_number = split_part(asked.key, '>', 2) AND other.id_number <> one.id_number
    WHERE one.spouse_id = other.id_number OR other.spouse_id = one.id_number
      OR other.id_number IN (one.father_id, one.mother_id) OR one.id_number IN (other.father_id, other.mother_id)
      OR one.father_id = other.father_id OR one.mother_id = other.mother_id
      OR EXISTS (SELECT FROM population_person p WHERE p.id_number IN (one.father_id, one.mother_id) AND other.id_number IN (p.father_id, p.mother_id))
      OR EXISTS (SELECT FROM population_person p WHERE p.id_number IN (other.father_id, other.mother_id) AND one.id_number IN (p.father_id, p.mother_id))`,
});
