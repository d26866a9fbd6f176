import { registerHistory } from '@yichuang/definition';

import { listLoader, recordLoader } from '../fact-loader.js';
import { entry } from '../row-effects.js';

export const itemChangesOfPerson = listLoader(registerHistory.changes, {
  key: 'id_number',
  columns: { item: 'item', before: 'before', after: 'after', changedOn: 'changed_on' },
  from: 'FROM register_item_change WHERE id_number = ANY($1) ORDER BY changed_on DESC, number',
});

/** The last one: who came back may leave again. */
export const cancellationOfPerson = recordLoader(registerHistory.cancellation, {
  key: 'id_number',
  columns: { reason: 'reason', cancelledOn: 'cancelled_on', deathOn: 'death_on', deathCause: 'death_cause' },
  from: 'FROM population_cancellation WHERE id_number = ANY($1) ORDER BY cancelled_on',
});

export const pastMovesOfPerson = listLoader(registerHistory.moves, {
  key: 'id_number',
  columns: { fromAddress: 'from_address', toHousehold: 'to_household', movedOn: 'moved_on' },
  from: 'FROM population_move WHERE id_number = ANY($1) ORDER BY moved_on DESC, application_id',
});

/** Of two who were members of one household, at least one has left it. */
export const formerHousemates = listLoader(registerHistory.formerHousemates, {
  key: 'own.id_number',
  columns: { householdNumber: 'other.household_number', idNumber: 'other.id_number', name: 'other.name', relationToHead: 'other.relation_to_head', ownRelation: 'own.relation_to_head' },
  from: `FROM (
      SELECT household_number, id_number, relation_to_head, true AS has_left FROM household_former_member WHERE id_number = ANY($1)
      UNION ALL
      SELECT h.number, p.id_number, p.relation_to_head, false FROM population_person p JOIN population_household h ON h.id = p.household_id WHERE p.id_number = ANY($1)
    ) own
    CROSS JOIN LATERAL (
      SELECT household_number, id_number, name, relation_to_head, true AS has_left FROM household_former_member WHERE household_number = own.household_number
      UNION ALL
      SELECT own.household_number, p.id_number, p.name, p.relation_to_head, false
      FROM population_person p JOIN population_household h ON h.id = p.household_id WHERE h.number = own.household_number
    ) other
    WHERE other.id_number <> own.id_number AND (own.has_left OR other.has_left) ORDER BY other.household_number, other.id_number`,
});

export const recordItemChange = entry(registerHistory.recordChange, {
  table: 'register_item_change',
  keyOf: ({ idNumber }) => idNumber,
  columns: ['number', 'idNumber', 'item', 'before', 'after', 'changedOn'],
});
