import { citizensAbroad } from './citizens-abroad.js';
import { civil } from './civil.js';
import { drivers } from './drivers.js';
import { foreigners } from './foreigners.js';
import { licensing } from './licensing.js';
import { moves } from './moves.js';
import { road } from './road.js';
import { vehicles } from './vehicles.js';
import type { RegisterPart } from '../part.js';

/** By what services need together; changes are applied in this order. */
export const parts: readonly RegisterPart[] = [moves, civil, vehicles, road, drivers, citizensAbroad, foreigners, licensing];
