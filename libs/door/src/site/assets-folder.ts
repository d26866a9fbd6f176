import { join } from 'node:path';

/** Where the build puts style sheet, script and images: `dist/public`, four floors above this file once it is compiled. */
export const assetsFolder = join(import.meta.dirname, '..', '..', '..', '..', 'public');
