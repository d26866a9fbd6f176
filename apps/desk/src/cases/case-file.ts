import type { Locale, Text } from '@yichuang/kernel';
import type { OpenCase } from '@yichuang/one-window';

import type { Papers } from './case-papers.js';

/** A case, and what other rooms hold of it. */
export interface CaseFile extends Papers {
  readonly the: OpenCase;
  /** Names of the officers it speaks of, by account. */
  readonly names: ReadonlyMap<number, string>;
  /** Offices are in answers of registers by their codes. */
  readonly officeName: (code: string) => Text | undefined;
  /** When it was gathered. */
  readonly at: Date;
}

/** What each part of the page of a case is given. */
export interface PartProps {
  readonly locale: Locale;
  readonly file: CaseFile;
}
