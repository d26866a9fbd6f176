import type { Text } from '@yichuang/kernel';

import type { Assets } from '../assets.js';

export interface SiteLink {
  readonly path: string;
  readonly text: Text;
}

/** What is the same on every page of an application. */
export interface Site {
  /** What it is, after the name of the house. */
  readonly line: Text;
  readonly assets: Assets;
  /** All data are invented, and every page says so. */
  readonly sandbox: boolean;
  readonly navigation: readonly SiteLink[];
  readonly footer: readonly SiteLink[];
  /** What the menu of someone who is signed in offers before the way out. */
  readonly accountLinks: readonly SiteLink[];
}
