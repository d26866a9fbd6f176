import type { Page } from '@yichuang/door';
import { formatDate, formatInstant, formatReference, type Locale, type Text } from '@yichuang/kernel';
import { actionNames, clockNames, itemTitle, openCorrection, stateNames, type Correction, type CorrectionItem, type OpenCase, type PersonAtCounter } from '@yichuang/one-window';
import type { OfficeEntity } from '@yichuang/places';
import { BackLink, Panel, SummaryList } from '@yichuang/web';

import type { CounterVisit } from './at-counter.js';
import { counterOf } from './counter-of.js';
import { PersonBar } from './person-bar.js';

export interface SlipPageProps extends CounterVisit {
  readonly person: PersonAtCounter;
  readonly the: OpenCase;
  readonly findOffice: (code: string) => OfficeEntity | undefined;
  readonly printedAt: Date;
}

export const slipTitle: Text = { zh: '办件进度单', en: 'Slip of how the case stands' };

const words = {
  reference: { zh: '办件编号', en: 'Reference' },
  service: { zh: '申请事项', en: 'Service' },
  applicant: { zh: '申请人', en: 'Applicant' },
  receivedAt: { zh: '收到时间', en: 'Received' },
  office: { zh: '办理机关', en: 'Office' },
  phone: { zh: '咨询电话', en: 'Telephone' },
  state: { zh: '进度', en: 'State' },
  until: { zh: '期限', en: 'Period' },
  done: { zh: '在窗口办理', en: 'Done at a counter' },
  brought: { zh: '补正已收到', en: 'Corrections received' },
  open: { zh: '尚待交回', en: 'Still to be handed in' },
  by: { zh: '最迟', en: 'By' },
  printedAt: { zh: '打印时间', en: 'Printed' },
  print: { zh: '打印本页（Ctrl+P）交给申请人。', en: 'Print this page (Ctrl+P) for the applicant.' },
  back: { zh: '办件进度', en: 'How their cases stand' },
} satisfies Record<string, Text>;

const lines = (each: readonly string[]) => each.map((line) => <div>{line}</div>);

const runningIn = ({ ledger }: OpenCase, locale: Locale): string[] =>
  [...ledger.values()]
    .filter(({ status }) => status === 'running')
    .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime())
    .map(({ kind, dueOn }) => `${clockNames[kind][locale]} ${formatDate(dueOn, locale)}`);

function doneAtCounters({ the, findOffice, visit: { locale } }: SlipPageProps): string[] {
  return the.log.flatMap((line) => {
    const counter = counterOf(line);
    return counter ? [`${formatInstant(line.at, locale)} ${actionNames[line.kind][locale]} · ${findOffice(counter.office)?.name[locale] ?? ''}`] : [];
  });
}

/** What was asked for of the applicant: handed in, or still open and until when. */
function correctionRows({ the, visit: { locale } }: SlipPageProps) {
  const titles = (of: Correction | undefined, wanted: (item: CorrectionItem) => boolean): string[] => (of?.items ?? []).filter(wanted).map((item) => itemTitle(the.service, item)[locale]);
  const asked = openCorrection(the);
  const brought = titles(the.correction, ({ state }) => state === 'handed-in');
  const open = titles(asked, ({ state }) => state !== 'handed-in');
  return [
    ...(brought.length > 0 ? [{ key: words.brought[locale], value: lines(brought) }] : []),
    ...(asked && open.length > 0 ? [{ key: words.open[locale], value: lines([...open, `${words.by[locale]} ${formatDate(asked.dueOn, locale)}`]) }] : []),
  ];
}

function rowsOf(props: SlipPageProps) {
  const { the, printedAt, visit, findOffice } = props;
  const { locale } = visit;
  const office = the.log.some(({ kind }) => kind === 'routed') ? findOffice(the.office.code) : undefined;
  const [running, done] = [runningIn(the, locale), doneAtCounters(props)];
  return [
    { key: words.service[locale], value: the.service.name[locale] },
    { key: words.applicant[locale], value: the.applicant.name },
    { key: words.receivedAt[locale], value: formatInstant(the.receivedAt, locale) },
    ...(office ? [{ key: words.office[locale], value: office.name[locale] }, { key: words.phone[locale], value: office.phone }] : []),
    { key: words.state[locale], value: <strong>{stateNames[the.state][locale]}</strong> },
    ...(running.length > 0 ? [{ key: words.until[locale], value: lines(running) }] : []),
    ...correctionRows(props),
    ...(done.length > 0 ? [{ key: words.done[locale], value: lines(done) }] : []),
    { key: words.printedAt[locale], value: formatInstant(printedAt, locale) },
  ];
}

/** For who wants on paper where a case of theirs is, what was taken in at a counter, and what is still open until when. */
export function slipPage(props: SlipPageProps): Page {
  const { visit, person, the } = props;
  const { locale } = visit;
  const body = (
    <>
      <div class="yc-screen">
        <PersonBar locale={locale} person={person} />
      </div>
      <Panel title={slipTitle[locale]}>
        {words.reference[locale]}
        <br />
        <strong>{formatReference(the.reference)}</strong>
      </Panel>
      <p class="yc-screen">{words.print[locale]}</p>
      <SummaryList rows={rowsOf(props)} />
    </>
  );
  const back = (
    <BackLink locale={locale} href={visit.href(`/counter/${person.id}/cases`)}>
      {words.back[locale]}
    </BackLink>
  );
  return { title: slipTitle, section: '/counter', width: 'narrow', before: back, body };
}
