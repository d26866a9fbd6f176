import type { Migration } from '@yichuang/platform';

import { Places1764170000004 } from './migrations/1764170000004-places.js';
import { Offices1764170000015 } from './migrations/1764170000015-offices.js';

export { OfficeEntity } from './offices/office.entity.js';
export { Offices } from './offices/offices.js';
export { router } from './offices/route.js';
export { PlacesModule } from './places.module.js';

export const placesMigrations: readonly Migration[] = [Places1764170000004, Offices1764170000015];
