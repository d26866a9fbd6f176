import type { Page } from '@yichuang/door';
import type { Locale, Text } from '@yichuang/kernel';
import type { StepFilter, TroubledStep } from '@yichuang/one-window';
import { BackLink, Button, ErrorSummary, href, PostForm } from '@yichuang/web';

import { Aged } from '../parts/aged.js';
import { numberOf } from '../words/quantities.js';
import { filterFields, filterPath } from './filter-path.js';
import { filterInWords } from './filter-words.js';
import { StepRows } from './step-rows.js';

export interface RetryPageProps {
  readonly locale: Locale;
  readonly now: Date;
  readonly csrf: string;
  readonly filter: StepFilter;
  readonly count: number;
  /** The first of them. */
  readonly sample: readonly TroubledStep[];
  readonly problem?: Text;
}

const words = {
  title: { zh: '重试步骤', en: 'Retry steps' },
  none: { zh: '没有符合条件的步骤', en: 'No step matches' },
  lead: { zh: '尚未执行。确认后，这些步骤立即重新处理，并重新计算尝试次数；操作记入记录。', en: 'Nothing is done yet. When you confirm, these steps are tried again at once with all their attempts; it goes into the record.' },
  going: (count: number): Text => ({ zh: `将重试${numberOf(count)}个步骤`, en: count === 1 ? 'One step will be retried' : `${numberOf(count)} steps will be retried` }),
  sample: (shown: number): Text => ({ zh: `其中前${shown}个`, en: `The first ${shown} of them` }),
  confirm: (count: number): Text => ({ zh: `确认重试${numberOf(count)}个`, en: `Retry ${numberOf(count)} now` }),
};

/** The dry run: how many would be retried, and which for example. */
export function retryPage({ locale, now, csrf, filter, count, sample, problem }: RetryPageProps): Page {
  const body = (
    <>
      {problem && <ErrorSummary locale={locale} items={[{ text: problem[locale] }]} />}
      <h1>{words.title[locale]}</h1>
      <section class="yc-panel" aria-labelledby="going">
        <h2 id="going">{count === 0 ? words.none[locale] : words.going(count)[locale]}</h2>
        <p class="yc-cause">{filterInWords(filter, locale)}</p>
        {count > 0 && (
          <Aged locale={locale} at={now}>
            <p class="govuk-body">{words.lead[locale]}</p>
            {count > sample.length && <p class="yc-quiet">{words.sample(sample.length)[locale]}</p>}
            <StepRows locale={locale} now={now} steps={sample} />
            <PostForm action={href(locale, '/steps/retry')} csrf={csrf} class="yc-confirm">
              {[...filterFields(filter), ['shown', String(count)] as const].map(([name, value]) => (
                <input type="hidden" name={name} value={value} />
              ))}
              <Button preventDoubleClick>{words.confirm(count)[locale]}</Button>
            </PostForm>
          </Aged>
        )}
      </section>
    </>
  );
  return { title: words.title, section: '/steps', hasProblems: problem !== undefined, before: <BackLink locale={locale} href={href(locale, filterPath('/steps', withoutStep(filter)))} />, body };
}

const withoutStep = ({ stepId: _, ...filter }: StepFilter): StepFilter => filter;
