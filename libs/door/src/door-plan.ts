import type { Role } from '@yichuang/accounts';
import type { Text } from '@yichuang/kernel';
import type { Config } from '@yichuang/platform';
import type { Look, SiteLink } from '@yichuang/web';

import type { Exchange } from './visit/exchange.js';

/** What answers programs under an address of its own: no pages, no cookies, and so no forms to protect. */
export interface ProgramsEntrance {
  /** Such as `/api/`. */
  readonly prefix: string;
  readonly answerError: (error: unknown, exchange: Exchange) => Promise<void>;
}

/** A link for everyone, or `only` for some of those who come in. */
export interface DoorLink extends SiteLink {
  readonly only?: readonly Role[];
}

/** What makes a door the one it is. Also the token Nest finds it by. */
export class DoorPlan {
  /** First part of the names of its cookies: doors that share a host share its cookies, whatever their ports. */
  readonly cookieName: string;
  /** Who may come in; a session of anyone else counts as none. */
  readonly admits: readonly Role[];
  /** What the site is, after the name of the house. */
  readonly line: Text;
  readonly navigation: readonly DoorLink[];
  readonly footer: readonly SiteLink[];
  /** What the menu of someone who is signed in offers before the way out. */
  readonly accountLinks: readonly SiteLink[];
  /** Style sheet and script of its own, in place of those of the citizens' site. */
  readonly look?: Look;
  readonly programs?: ProgramsEntrance;
  /** Origins of other sites to which a form of this one may lead. */
  readonly formsLeadTo?: (config: Config) => readonly string[];
}
