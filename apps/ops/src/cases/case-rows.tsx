import type { Locale, Text } from '@yichuang/kernel';
import { actionNames, clockNames, stageNames, stateNames, type CaseStep, type CaseTrace } from '@yichuang/one-window';
import { href } from '@yichuang/web';

import { Nothing, Rows } from '../parts/rows.js';
import { kindName } from '../words/names.js';
import { pageWords } from '../words/page-words.js';
import { lastDayOf, timeOf } from '../words/quantities.js';

interface Seen {
  readonly locale: Locale;
  readonly now: Date;
}

const words = {
  due: { zh: '到期', en: 'Due' },
  lastDay: { zh: '最后一日', en: 'Last day' },
  waiting: { zh: '等待处理', en: 'Waiting' },
  running: { zh: '处理中', en: 'In hand' },
  later: { zh: '尚未到期', en: 'Not due yet' },
  stage: { zh: '环节', en: 'Stage' },
  office: { zh: '机关', en: 'Office' },
  opened: { zh: '开始等待', en: 'Waits since' },
  claimed: { zh: '已领取', en: 'Claimed' },
  free: { zh: '未领取', en: 'Free' },
  clock: { zh: '期限', en: 'Period' },
  at: { zh: '时间', en: 'Time' },
  what: { zh: '事件', en: 'What' },
  who: { zh: '谁', en: 'Who' },
  then: { zh: '状态', en: 'State' },
  none: { zh: '无', en: 'None' },
  system: { zh: '系统', en: 'System' },
  applicant: { zh: '申请人', en: 'Applicant' },
  officer: { zh: '工作人员', en: 'Officer' },
} satisfies Record<string, Text>;

const clockStates: Readonly<Record<string, Text>> = {
  running: { zh: '计算中', en: 'Running' },
  stopped: { zh: '停止计算', en: 'Stopped' },
  met: { zh: '按期', en: 'Met' },
  expired: { zh: '届满', en: 'Passed' },
  ended: { zh: '结束', en: 'Ended' },
};

/** Who did it; of an officer the account's id. */
function actorName(actor: CaseTrace['actions'][number]['actor'], locale: Locale): string {
  if (actor === 'system' || actor === 'applicant') return words[actor][locale];
  return `${words.officer[locale]} #${actor.slice('officer:'.length)}`;
}

function stateOf({ parkedAt, error, claimedUntil, dueAt }: CaseStep, now: Date): Text {
  if (parkedAt) return pageWords.parked;
  if (claimedUntil && claimedUntil >= now) return words.running;
  if (error) return pageWords.failed;
  return dueAt > now ? words.later : words.waiting;
}

const StepActions = ({ step: { id, parkedAt, error }, locale }: { readonly step: CaseStep; readonly locale: Locale }) => (
  <span class="yc-actions">
    {(parkedAt || error) && <a href={href(locale, `/steps/retry?stepId=${id}`)}>{pageWords.retry[locale]}</a>}
    {!parkedAt && <a href={href(locale, `/steps/park?stepId=${id}`)}>{pageWords.park[locale]}</a>}
  </span>
);

export const CaseStepRows = ({ steps, locale, now }: Seen & Pick<CaseTrace, 'steps'>) =>
  steps.length === 0 ? (
    <Nothing>{words.none[locale]}</Nothing>
  ) : (
    <Rows
      columns={[pageWords.step, pageWords.state, words.due, pageWords.attempts, pageWords.error, pageWords.actions].map((word) => word[locale])}
      numeric={[3]}
      rows={steps.map((step) => [
        kindName(step.kind)[locale],
        <span class={step.parkedAt ? 'yc-state yc-state--bad' : 'yc-state'}>{stateOf(step, now)[locale]}</span>,
        timeOf(step.dueAt, now),
        step.attempts,
        <span class="yc-cause">{step.error ?? '–'}</span>,
        <StepActions step={step} locale={locale} />,
      ])}
    />
  );

export interface NamedOffices {
  readonly officeName: (code: string) => Text | undefined;
}

export const CaseTasks = ({ tasks, locale, now, officeName }: Seen & NamedOffices & Pick<CaseTrace, 'tasks'>) =>
  tasks.length === 0 ? (
    <Nothing>{words.none[locale]}</Nothing>
  ) : (
    <Rows
      columns={[words.stage, words.office, words.opened, words.lastDay, pageWords.state].map((word) => word[locale])}
      rows={tasks.map(({ stage, officeCode, openedAt, dueAt, claimed }) => [stageNames[stage][locale], officeName(officeCode)?.[locale] ?? officeCode, timeOf(openedAt, now), lastDayOf(dueAt), words[claimed ? 'claimed' : 'free'][locale]])}
    />
  );

export const CaseClocks = ({ clocks, locale }: Pick<Seen, 'locale'> & Pick<CaseTrace, 'clocks'>) => (
  <Rows columns={[words.clock, words.lastDay, pageWords.state].map((word) => word[locale])} rows={clocks.map(({ kind, dueAt, status }) => [`${kind} ${clockNames[kind][locale]}`, lastDayOf(dueAt), clockStates[status]?.[locale] ?? status])} />
);

export const CaseActions = ({ actions, locale, now }: Seen & Pick<CaseTrace, 'actions'>) => (
  <Rows
    columns={[words.at, words.what, words.who, words.then].map((word) => word[locale])}
    rows={actions.map(({ at, kind, actor, state }) => [timeOf(at, now), actionNames[kind][locale], actorName(actor, locale), stateNames[state][locale]])}
  />
);
