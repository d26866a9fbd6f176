import type { LifeEvent } from '@yichuang/definition';

import { birth } from './birth.js';
import { buyingACar } from './buying-a-car.js';
import { goingAbroad } from './going-abroad.js';
import { leavingService } from './leaving-service.js';
import { movingHouse } from './moving-house.js';
import { turningSixteen } from './turning-sixteen.js';

/** What happens to people and takes several services (一件事). */
export const lifeEvents: readonly LifeEvent[] = [birth, turningSixteen, movingHouse, buyingACar, goingAbroad, leavingService];
