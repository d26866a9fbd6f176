import { abroad } from './abroad.js';
import { civil } from './civil.js';
import { disputes } from './disputes.js';
import { drivers } from './drivers.js';
import { entries } from './entries.js';
import { foreigners } from './foreigners.js';
import { goods } from './goods.js';
import { licensing } from './licensing.js';
import { moves } from './moves.js';
import { publicOrder } from './public-order.js';
import { road } from './road.js';
import { roadTransport } from './road-transport.js';
import { vehicles } from './vehicles.js';
import type { RegisterPart } from '../part.js';

/** By what services need together; changes are applied in this order. */
export const parts: readonly RegisterPart[] = [abroad, civil, vehicles, road, licensing, drivers, moves, entries, publicOrder, foreigners, goods, roadTransport, disputes];
