import { Documents1764170000003 } from './1764170000003-documents.js';

/** In the order they run. */
export const documentsMigrations = [Documents1764170000003];
