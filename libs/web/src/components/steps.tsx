import type { Locale } from '@yichuang/kernel';

import { words } from '../i18n/words.js';

export interface StepsProps {
  readonly locale: Locale;
  readonly titles: readonly string[];
  /** Index of the step the reader is at. */
  readonly current: number;
}

/** Where the reader stands in a task of several pages. */
export const Steps = ({ locale, titles, current }: StepsProps) => (
  <ol class="yc-steps" aria-label={words.steps[locale]}>
    {titles.map((title, index) => (
      <li class={index < current ? 'yc-steps__step yc-steps__step--done' : 'yc-steps__step'} aria-current={index === current ? 'step' : undefined}>
        {title}
      </li>
    ))}
  </ol>
);
