import { startApp, type Door } from '@yichuang/platform';

import { withoutLanguage } from './language.js';
import { prepareDoor } from './prepare-door.js';

/** Opens a door with pages as this process: every address in every language, and what each door needs. */
export const startDoor = ({ prepare = prepareDoor, ...door }: Omit<Door, 'rewriteUrl'>): Promise<void> =>
  startApp({ ...door, rewriteUrl: ({ url = '/' }) => withoutLanguage(url), prepare });
