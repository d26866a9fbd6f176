import { crossings, logCrossingQuery } from '../border/crossings.js';
import { fraudPenalties } from '../exit-ban/fraud-penalties.js';
import { freeTaiwanPermit } from '../free-number.js';
import type { RegisterPart } from '../part.js';
import { abroadPersonas } from '../sandbox/abroad-personas.js';
import { abroadTables } from '../tables/abroad.js';
import { documentHandlers, documentLoaders } from '../travel-document/documents.js';
import { endorsedHandlers, endorsedLoaders } from '../travel-document/endorsed.js';

/** What passports, permits and endorsements need. */
export const abroad: RegisterPart = {
  tables: abroadTables,
  loaders: [...documentLoaders, ...endorsedLoaders, crossings, fraudPenalties, freeTaiwanPermit],
  handlers: [...documentHandlers, ...endorsedHandlers, logCrossingQuery],
  personas: abroadPersonas,
};
