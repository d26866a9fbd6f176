import { homeRightsAt } from '../home-right/home-right.js';
import { runBy } from '../household/collective.js';
import { householdsAt } from '../household/household.js';
import type { RegisterPart } from '../part.js';
import { childrenOf } from '../population/children.js';
import { depart } from '../population/depart.js';
import { parentsOf } from '../population/parents.js';
import { qualificationsOfPerson } from '../qualification/qualification.js';
import { recordItemChange } from '../register-history/history.js';
import { movesPersonas } from '../sandbox/moves-personas.js';
import { schoolingHandlers, schoolingLoaders } from '../schooling/schooling.js';
import { movesTables } from '../tables/moves.js';

/** What moves from one household to another need. New households are opened before anybody moves. */
export const moves: RegisterPart = {
  tables: movesTables,
  loaders: [homeRightsAt, runBy, householdsAt, childrenOf, parentsOf, qualificationsOfPerson, ...schoolingLoaders],
  handlers: [depart, recordItemChange, ...schoolingHandlers],
  personas: movesPersonas,
};
