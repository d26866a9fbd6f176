import { emergencyLoaders, goodsLoaders } from '../dangerous-goods/goods.js';
import type { RegisterPart } from '../part.js';
import { goodsPersonas } from '../sandbox/goods-personas.js';
import { goodsTables } from '../tables/goods.js';

/** What purchases of dangerous goods need. */
export const goods: RegisterPart = {
  tables: goodsTables,
  loaders: [...goodsLoaders, ...emergencyLoaders],
  handlers: [],
  personas: goodsPersonas,
};
