import { civilSecondOf, type Locale, type Text } from '@yichuang/kernel';
import type { ComponentChildren } from 'preact';

import { staleAfterMs } from '../live/shared-reading.js';
import { ageWords } from '../words/age-words.js';

export interface LivePanelProps {
  readonly locale: Locale;
  readonly name: string;
  readonly title: Text;
  /** How often news come. */
  readonly everyMs: number;
  /** When what is shown was so; absent when it could not be read. */
  readonly at?: Date;
  /** The chart of the part, whose figures are folded away below it. */
  readonly withChart?: boolean;
  readonly children: ComponentChildren;
}

const words = {
  table: { zh: '查看数据表', en: 'Show the figures as a table' },
} satisfies Record<string, Text>;

/** A panel that keeps itself up to date, says how old it is, and turns grey when it is too old. */
export const LivePanel = ({ locale, name, title, everyMs, at, withChart, children }: LivePanelProps) => {
  const body = (
    <div class="yc-live__body" data-body tabindex={0} role="region" aria-labelledby={`${name}-title`}>
      {children}
    </div>
  );
  return (
    <section class="yc-panel yc-live" id={name} data-part={name} data-stale-ms={staleAfterMs(everyMs)} data-fresh={ageWords.fresh[locale]} data-stale={ageWords.stale[locale]}>
      <div class="yc-panel__head">
        <h2 id={`${name}-title`}>{title[locale]}</h2>
        <p class="yc-live__age" data-age>
          {at && `${ageWords.asOf[locale]} ${civilSecondOf(at)}`}
        </p>
      </div>
      {withChart ? (
        <>
          <div class="yc-chart" role="img" aria-label={title[locale]} data-live-chart />
          <details class="yc-live__table">
            <summary>{words.table[locale]}</summary>
            {body}
          </details>
        </>
      ) : (
        body
      )}
    </section>
  );
};
