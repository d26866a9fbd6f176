import { civil } from './civil.js';
import { licensing } from './licensing.js';
import { vehicles } from './vehicles.js';
import type { RegisterPart } from '../part.js';

/** By what services need together; changes are applied in this order. */
export const parts: readonly RegisterPart[] = [civil, vehicles, licensing];
