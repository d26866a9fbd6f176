import type { Page } from '@yichuang/door';
import { formatReference, type Locale, type Text } from '@yichuang/kernel';
import type { OpsAction, OpsActionKind } from '@yichuang/one-window';
import { href, Pagination } from '@yichuang/web';

import { Nothing, Rows } from '../parts/rows.js';
import { kindName, serviceName } from '../words/names.js';
import { pageWords } from '../words/page-words.js';
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
  all: { zh: '全部失败与暂存的步骤', en: 'All failed and parked steps' },
  none: { zh: '还没有操作', en: 'Nothing was done yet' },
} satisfies Record<string, Text>;

const kinds: Readonly<Record<OpsActionKind, Text>> = {
  retried: { zh: '重试', en: 'Retried' },
  parked: { zh: '暂存', en: 'Parked' },
  paused: { zh: '暂停事项', en: 'Paused a service' },
  resumed: { zh: '恢复事项', en: 'Resumed a service' },
};

function targetOf({ target: { stepId, state, kind, serviceId, error, olderThanMinutes, reference, reason } }: OpsAction, locale: Locale): string {
  const parts = [
    stepId !== undefined && `#${stepId}`,
    state && pageWords[state][locale],
    kind && kindName(kind)[locale],
    serviceId && serviceName(serviceId)[locale],
    error && `“${error}”`,
    olderThanMinutes !== undefined && `> ${olderThanMinutes} min`,
    reference && formatReference(reference),
    reason,
  ];
  return parts.filter(Boolean).join(' · ') || words.all[locale];
}

/** The interventions of operators, newest first. */
export function recordPage({ locale, now, actions, names, next }: RecordPageProps): Page {
  const rows = actions.map((action) => [
    timeOf(action.at, now),
    names.get(action.operatorId) ?? `#${action.operatorId}`,
    kinds[action.kind][locale],
    targetOf(action, locale),
    numberOf(action.count),
  ]);
  const body = (
    <>
      <h1>{words.title[locale]}</h1>
      <section class="yc-panel" aria-label={words.title[locale]}>
        {actions.length === 0 ? <Nothing>{words.none[locale]}</Nothing> : <Rows columns={[words.at, words.who, words.what, words.target, words.count].map((word) => word[locale])} numeric={[4]} rows={rows} />}
        {next !== undefined && <Pagination locale={locale} next={href(locale, `/record?before=${next}`)} />}
      </section>
    </>
  );
  return { title: words.title, section: '/record', body };
}
