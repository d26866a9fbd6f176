import { injuryAccidentsOfPlates } from '../accident/injuries-of-plates.js';
import { settlementHandlers } from '../accident/settlement.js';
import { bicycleHandlers, bicycleLoaders } from '../electric-bicycle/register.js';
import type { RegisterPart } from '../part.js';
import { roadPersonas } from '../sandbox/road-personas.js';
import { roadTables } from '../tables/road.js';
import { vehicleFileHandlers, vehicleFileLoaders } from '../vehicle/file.js';
import { violationHandlers, violationLoaders } from '../violation/records.js';

/** What papers of vehicles and matters of the road need. */
export const road: RegisterPart = {
  tables: roadTables,
  loaders: [...vehicleFileLoaders, injuryAccidentsOfPlates, ...violationLoaders, ...bicycleLoaders],
  handlers: [...vehicleFileHandlers, ...violationHandlers, ...settlementHandlers, ...bicycleHandlers],
  personas: roadPersonas,
};
