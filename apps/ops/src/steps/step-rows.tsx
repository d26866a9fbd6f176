import { formatReference, type Locale } from '@yichuang/kernel';
import type { TroubledStep } from '@yichuang/one-window';
import { href } from '@yichuang/web';

import { Rows } from '../parts/rows.js';
import { kindName, serviceName } from '../words/names.js';
import { pageWords } from '../words/page-words.js';
import { timeOf } from '../words/quantities.js';
import { filterPath } from './filter-path.js';

export interface StepRowsProps {
  readonly locale: Locale;
  readonly now: Date;
  readonly steps: readonly TroubledStep[];
  /** Links to do something about each. */
  readonly withActions?: boolean;
}

const State = ({ step: { parkedAt, dueAt }, locale, now }: { readonly step: TroubledStep; readonly locale: Locale; readonly now: Date }) => (
  <>
    <span class={parkedAt ? 'yc-state yc-state--bad' : 'yc-state yc-state--warn'}>{pageWords[parkedAt ? 'parked' : 'failed'][locale]}</span>
    <span class="yc-law">{timeOf(parkedAt ?? dueAt, now)}</span>
  </>
);

const Actions = ({ step: { id, parkedAt, reference }, locale }: { readonly step: TroubledStep; readonly locale: Locale }) => {
  const of = (word: string) => (
    <>
      {word}
      <span class="govuk-visually-hidden"> {formatReference(reference)}</span>
    </>
  );
  return (
    <span class="yc-actions">
      <a href={href(locale, filterPath('/steps/retry', { stepId: id }))}>{of(pageWords.retry[locale])}</a>
      {!parkedAt && <a href={href(locale, `/steps/park?stepId=${id}`)}>{of(pageWords.park[locale])}</a>}
    </span>
  );
};

/** Steps in trouble, one a row. */
export const StepRows = ({ locale, now, steps, withActions = false }: StepRowsProps) => {
  const { reference, step, service, error, attempts, state, actions } = pageWords;
  const columns = [reference, step, service, error, attempts, state, ...(withActions ? [actions] : [])].map((word) => word[locale]);
  const rows = steps.map((each) => [
    <a class="yc-number" href={href(locale, `/cases?reference=${each.reference}`)}>
      {formatReference(each.reference)}
    </a>,
    kindName(each.kind)[locale],
    serviceName(each.serviceId)[locale],
    <span class="yc-cause">{each.error ?? pageWords.byHand[locale]}</span>,
    each.attempts,
    <State step={each} locale={locale} now={now} />,
    ...(withActions ? [<Actions step={each} locale={locale} />] : []),
  ]);
  return <Rows columns={columns} numeric={[4]} rows={rows} />;
};
