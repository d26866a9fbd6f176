import type { Problem } from '@yichuang/definition';

import { filePointer } from './file-name.js';
import type { RefusedFile } from './read-parts.js';

/** Files that were not taken, as problems of the form. */
export const refusedProblems = (refused: readonly RefusedFile[]): readonly Problem[] => refused.map(({ material, message }) => ({ pointer: filePointer(material), code: 'file', message }));
