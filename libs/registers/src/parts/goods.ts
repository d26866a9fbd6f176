import { emergencyLoaders, goodsLoaders, transportLoaders } from '../dangerous-goods/goods.js';
import type { RegisterPart } from '../part.js';
import { carriagePersonas } from '../sandbox/carriage-personas.js';
import { goodsPersonas } from '../sandbox/goods-personas.js';
import { goodsTables } from '../tables/goods.js';

/** What purchases and transports of dangerous goods need. */
export const goods: RegisterPart = {
  tables: goodsTables,
  loaders: [...goodsLoaders, ...emergencyLoaders, ...transportLoaders],
  handlers: [],
  personas: [...goodsPersonas, ...carriagePersonas],
};
