import type { Page } from '@yichuang/door';
import { formatReference, type Locale, type Text } from '@yichuang/kernel';
import { stateNames, type CaseTrace } from '@yichuang/one-window';
import { Button, ErrorSummary, href, Input, SummaryList } from '@yichuang/web';

import { Aged } from '../parts/aged.js';
import { serviceName } from '../words/names.js';
import { pageWords } from '../words/page-words.js';
import { timeOf } from '../words/quantities.js';
import { CaseActions, CaseClocks, CaseStepRows, CaseTasks, type NamedOffices } from './case-rows.js';

export interface CasePageProps extends NamedOffices {
  readonly locale: Locale;
  readonly now: Date;
  readonly reference: string;
  readonly trace?: CaseTrace;
  readonly problem?: Text;
}

const words = {
  title: { zh: '按编号查询', en: 'Look up a case' },
  hint: { zh: '16位；只显示编号、状态、时间和错误，不显示个人信息', en: '16 digits; shows ids, states, times and errors, nothing about a person' },
  find: { zh: '查询', en: 'Look up' },
  received: { zh: '收件', en: 'Received' },
  office: { zh: '办理机关', en: 'Office' },
  flags: { zh: '标记', en: 'Flags' },
  steps: { zh: '未完成的步骤', en: 'Unfinished steps' },
  tasks: { zh: '等待工作人员', en: 'Waiting for officers' },
  clocks: { zh: '法定期限', en: 'Legal periods' },
  actions: { zh: '经过', en: 'History' },
} satisfies Record<string, Text>;

interface TraceProps extends Pick<CasePageProps, 'locale' | 'now' | 'officeName'> {
  readonly trace: CaseTrace;
}

const Summary = ({ trace: { reference, serviceId, state, receivedAt, officeCode, flags }, locale, now, officeName }: TraceProps) => (
  <section class="yc-panel" aria-labelledby="case">
    <h2 id="case" class="yc-number">
      {formatReference(reference)}
    </h2>
    <SummaryList
      rows={[
        { key: pageWords.service[locale], value: `${serviceName(serviceId)[locale]} (${serviceId})` },
        { key: pageWords.state[locale], value: `${stateNames[state][locale]} (${state})` },
        { key: words.received[locale], value: timeOf(receivedAt, now) },
        { key: words.office[locale], value: officeCode === null ? '–' : (officeName(officeCode)?.[locale] ?? officeCode) },
        { key: words.flags[locale], value: flags.join(', ') || '–' },
      ]}
    />
  </section>
);

const Trace = ({ trace, locale, now, officeName }: TraceProps) => {
  const parts = [
    ['steps', <CaseStepRows steps={trace.steps} locale={locale} now={now} />],
    ['tasks', <CaseTasks tasks={trace.tasks} locale={locale} now={now} officeName={officeName} />],
    ['clocks', <CaseClocks clocks={trace.clocks} locale={locale} />],
    ['actions', <CaseActions actions={trace.actions} locale={locale} now={now} />],
  ] as const;
  return (
    <Aged locale={locale} at={now}>
      <Summary trace={trace} locale={locale} now={now} officeName={officeName} />
      {parts.map(([name, rows]) => (
        <section class="yc-panel" aria-labelledby={name}>
          <h2 id={name}>{words[name][locale]}</h2>
          {rows}
        </section>
      ))}
    </Aged>
  );
};

/** What an operator may know of a case. */
export function casePage({ locale, now, reference, trace, problem, officeName }: CasePageProps): Page {
  const body = (
    <>
      {problem && <ErrorSummary locale={locale} items={[{ text: problem[locale], href: '#reference' }]} />}
      <h1>{words.title[locale]}</h1>
      <section class="yc-panel" aria-label={words.title[locale]}>
        <form class="yc-lookup" action={href(locale, '/cases')} method="get">
          <Input locale={locale} name="reference" label={pageWords.reference[locale]} hint={words.hint[locale]} value={reference} error={problem?.[locale]} width={30} spaced inputmode="numeric" autocomplete="off" spellcheck={false} />
          <Button>{words.find[locale]}</Button>
        </form>
      </section>
      {trace && <Trace trace={trace} locale={locale} now={now} officeName={officeName} />}
    </>
  );
  return { title: words.title, section: '/cases', hasProblems: problem !== undefined, body };
}
