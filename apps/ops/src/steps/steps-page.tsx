import type { Page } from '@yichuang/door';
import type { Locale, Text } from '@yichuang/kernel';
import type { StepFilter, TroubledStep } from '@yichuang/one-window';
import { Button, ErrorSummary, href, Pagination } from '@yichuang/web';

import { Aged } from '../parts/aged.js';
import { Nothing } from '../parts/rows.js';
import { numberOf } from '../words/quantities.js';
import { FilterForm } from './filter-form.js';
import { filterFields, filterPath } from './filter-path.js';
import type { FilterProblems, Given } from './read-filter.js';
import { StepRows } from './step-rows.js';

export interface StepsPageProps {
  readonly locale: Locale;
  readonly now: Date;
  readonly filter: StepFilter;
  readonly count: number;
  readonly steps: readonly TroubledStep[];
  /** The id after which the next page begins. */
  readonly next?: number;
}

const words = {
  title: { zh: '失败与暂存的步骤', en: 'Failed and parked steps' },
  none: { zh: '没有符合条件的步骤', en: 'No step matches' },
  retryAll: { zh: '重试全部…', en: 'Retry all…' },
  matching: (count: number): Text => ({ zh: `符合条件：${numberOf(count)}个`, en: `${numberOf(count)} match` }),
};

/** Failed and parked steps that fit a filter, and the way to retry them. */
export function stepsPage({ locale, now, filter, count, steps, next }: StepsPageProps): Page {
  const body = (
    <>
      <h1>{words.title[locale]}</h1>
      <section class="yc-panel" aria-label={words.title[locale]}>
        <FilterForm locale={locale} given={Object.fromEntries(filterFields(filter))} problems={{}} />
      </section>
      <Aged locale={locale} at={now}>
        <section class="yc-panel" aria-labelledby="matching">
          <div class="yc-panel__head">
            <h2 id="matching">{words.matching(count)[locale]}</h2>
            {count > 0 && (
              <Button look="secondary" href={href(locale, filterPath('/steps/retry', filter))}>
                {words.retryAll[locale]}
              </Button>
            )}
          </div>
          {steps.length === 0 ? <Nothing>{words.none[locale]}</Nothing> : <StepRows locale={locale} now={now} steps={steps} withActions />}
          {next !== undefined && <Pagination locale={locale} next={href(locale, `${filterPath('/steps', { ...filter })}${Object.keys(filter).length > 0 ? '&' : '?'}after=${next}`)} />}
        </section>
      </Aged>
    </>
  );
  return { title: words.title, section: '/steps', body };
}

interface UnreadPageProps {
  readonly locale: Locale;
  readonly given: Given;
  readonly problems: FilterProblems;
}

/** A filter that cannot be read: what was typed, with what is wrong at each field, and no steps. */
export function unreadPage({ locale, given, problems }: UnreadPageProps): Page {
  const items = Object.entries(problems).map(([name, text]) => ({ text: text[locale], ...(name !== 'stepId' && { href: `#${name}` }) }));
  const body = (
    <>
      <ErrorSummary locale={locale} items={items} />
      <h1>{words.title[locale]}</h1>
      <section class="yc-panel" aria-label={words.title[locale]}>
        <FilterForm locale={locale} given={given} problems={problems} />
      </section>
    </>
  );
  return { title: words.title, section: '/steps', hasProblems: true, body };
}
