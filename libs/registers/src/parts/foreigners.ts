import { accommodationHandlers, accommodationLoaders } from '../accommodation/accommodation.js';
import { latestCrossing } from '../border/latest.js';
import { compatriotHandlers, compatriotLoaders } from '../compatriot/compatriot.js';
import { foreignStayHandlers, foreignStayLoaders } from '../exit-entry/foreign-stay.js';
import { freeCompatriotCard, freeCompatriotPermit } from '../free-number.js';
import type { RegisterPart } from '../part.js';
import { foreignersPersonas, foreignersVisitors } from '../sandbox/foreigners-personas.js';
import { foreignersTables } from '../tables/foreigners.js';
import { lossHandlers, lossLoaders } from '../travel-document/loss.js';

/** What people from outside the mainland need, and whoever lost what they travel with. */
export const foreigners: RegisterPart = {
  tables: foreignersTables,
  loaders: [...foreignStayLoaders, ...accommodationLoaders, ...compatriotLoaders, ...lossLoaders, latestCrossing, freeCompatriotCard, freeCompatriotPermit],
  handlers: [...foreignStayHandlers, ...accommodationHandlers, ...compatriotHandlers, ...lossHandlers],
  personas: foreignersPersonas,
  visitors: foreignersVisitors,
};
