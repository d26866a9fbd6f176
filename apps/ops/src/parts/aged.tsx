import { civilSecondOf, type Locale } from '@yichuang/kernel';
import type { ComponentChildren } from 'preact';

import { ageWords } from '../words/age-words.js';

export interface AgedProps {
  readonly locale: Locale;
  /** When what is shown was read. */
  readonly at: Date;
  readonly children: ComponentChildren;
}

const STALE_MS = 120_000;

/** What does not renew itself: it says how old it is, and turns grey when somebody has left it open for long. */
export const Aged = ({ locale, at, children }: AgedProps) => (
  <div class="yc-aged" data-aged data-stale-ms={STALE_MS} data-fresh={ageWords.fresh[locale]} data-stale={ageWords.reload[locale]}>
    <p class="yc-live__age" data-age>{`${ageWords.asOf[locale]} ${civilSecondOf(at)}`}</p>
    {children}
  </div>
);
