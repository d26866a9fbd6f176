import type { Text } from '@yichuang/kernel';

import type { Assets } from '../assets.js';

export interface SiteLink {
  readonly path: string;
  readonly text: Text;
}

/** What is the same on every page of an application. */
export interface Site {
  readonly assets: Assets;
  /** All data are invented, and every page says so. */
  readonly sandbox: boolean;
  readonly navigation: readonly SiteLink[];
  readonly footer: readonly SiteLink[];
}
