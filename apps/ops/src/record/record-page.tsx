import type { Page } from '@yichuang/door';
import type { Locale, Text } from '@yichuang/kernel';
import type { OpsAction, OpsActionKind } from '@yichuang/one-window';
import { href, Pagination } from '@yichuang/web';

import { Aged } from '../parts/aged.js';
import { Nothing, Rows } from '../parts/rows.js';
import { filterInWords } from '../steps/filter-words.js';
import { numberOf, timeOf } from '../words/quantities.js';

export interface RecordPageProps {
  readonly locale: Locale;
  readonly now: Date;
  readonly actions: readonly OpsAction[];
  readonly names: ReadonlyMap<number, string>;
  /** The id before which the next page begins. */
  readonly next?: number;
}

const words = {
  title: { zh: '操作记录', en: 'Record' },
  at: { zh: '时间', en: 'Time' },
  who: { zh: '值守人员', en: 'Operator' },
  what: { zh: '操作', en: 'What' },
  target: { zh: '对象与理由', en: 'On what, and why' },
  count: { zh: '步骤数', en: 'Steps' },
  none: { zh: '还没有操作', en: 'Nothing was done yet' },
} satisfies Record<string, Text>;

const kinds: Readonly<Record<OpsActionKind, Text>> = {
  retried: { zh: '重试', en: 'Retried' },
  parked: { zh: '暂存', en: 'Parked' },
  paused: { zh: '暂停事项', en: 'Paused a service' },
  resumed: { zh: '恢复事项', en: 'Resumed a service' },
};

/** The interventions of operators, newest first. */
export function recordPage({ locale, now, actions, names, next }: RecordPageProps): Page {
  const rows = actions.map((action) => [
    timeOf(action.at, now),
    names.get(action.operatorId) ?? `#${action.operatorId}`,
    kinds[action.kind][locale],
    filterInWords(action.target, locale, action.target.reason),
    numberOf(action.count),
  ]);
  const body = (
    <>
      <h1>{words.title[locale]}</h1>
      <Aged locale={locale} at={now}>
        <section class="yc-panel" aria-label={words.title[locale]}>
          {actions.length === 0 ? <Nothing>{words.none[locale]}</Nothing> : <Rows columns={[words.at, words.who, words.what, words.target, words.count].map((word) => word[locale])} numeric={[4]} rows={rows} />}
          {next !== undefined && <Pagination locale={locale} next={href(locale, `/record?before=${next}`)} />}
        </section>
      </Aged>
    </>
  );
  return { title: words.title, section: '/record', body };
}
