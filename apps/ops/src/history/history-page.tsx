import type { Page } from '@yichuang/door';
import { civilDateOf, civilTimeOf, type Locale, type Text } from '@yichuang/kernel';
import type { HistoryPoint } from '@yichuang/one-window';
import { Button, Details, href, Select } from '@yichuang/web';

import type { Chart } from '../live/live-part.js';
import { Aged } from '../parts/aged.js';
import { flowWords } from '../parts/flow-part.js';
import { Nothing, Rows } from '../parts/rows.js';
import { kindName, knownKinds, knownServices } from '../words/names.js';
import { pageWords } from '../words/page-words.js';
import { numberOf, spanOf } from '../words/quantities.js';
import { ranges, type Range } from './ranges.js';

export interface HistoryPageProps {
  readonly locale: Locale;
  readonly now: Date;
  readonly range: Range;
  readonly points: readonly HistoryPoint[];
  readonly serviceId?: string;
  readonly kind?: string;
}

const words = {
  title: { zh: '历史', en: 'History' },
  range: { zh: '时间', en: 'Time' },
  show: { zh: '查看', en: 'Show' },
  flow: { zh: '收件、决定与失败', en: 'Received, decided and failed' },
  latency: { zh: '步骤时延（到期至完成）', en: 'Latency of steps (due to finished)' },
  late: { zh: '期限届满', en: 'Periods passed' },
  finished: { zh: '完成步骤', en: 'Steps finished' },
  table: { zh: '查看数据表', en: 'Show the figures as a table' },
  none: { zh: '这段时间没有数据', en: 'There are no figures of this time' },
} satisfies Record<string, Text>;

const timesOf = (points: readonly HistoryPoint[], { hours }: Range): string[] => points.map(({ at }) => (hours <= 24 ? civilTimeOf(at) : `${civilDateOf(at).slice(5)} ${civilTimeOf(at)}`));

function flowChart({ points, range, locale }: HistoryPageProps): Chart {
  const line = (key: 'received' | 'decided' | 'failed', colour: 'blue' | 'green' | 'red') => ({ name: flowWords[key][locale], colour, values: points.map((point) => point[key]) });
  return { times: timesOf(points, range), lines: [line('received', 'blue'), line('decided', 'green'), line('failed', 'red')] };
}

function latencyChart({ points, range }: HistoryPageProps): Chart {
  const line = (name: 'p50' | 'p95' | 'p99', colour: 'blue' | 'gold' | 'red') => ({ name, colour, values: points.map(({ percentiles }) => percentiles?.[name] ?? null) });
  return { times: timesOf(points, range), lines: [line('p50', 'blue'), line('p95', 'gold'), line('p99', 'red')], unit: 'ms' };
}

const Figures = ({ points, range, locale }: HistoryPageProps) => {
  const [received, decided, failed] = [flowWords.received, flowWords.decided, flowWords.failed].map((word) => word[locale]) as [string, string, string];
  const times = timesOf(points, range);
  const rows = points.flatMap((point, index) => (isEmpty(point) ? [] : [[times[index], point.received, point.decided, point.late, point.finished, point.failed].map((cell) => (typeof cell === 'number' ? numberOf(cell) : cell)).concat(spansOf(point, locale))]));
  return <Rows columns={[words.range[locale], received, decided, words.late[locale], words.finished[locale], failed, 'p50', 'p95', 'p99']} numeric={[1, 2, 3, 4, 5, 6, 7, 8]} rows={rows.reverse()} />;
};

const spansOf = ({ percentiles }: HistoryPoint, locale: Locale): string[] => (['p50', 'p95', 'p99'] as const).map((share) => (percentiles ? spanOf(percentiles[share], locale) : '–'));
const isEmpty = ({ received, decided, late, finished, failed }: HistoryPoint): boolean => received + decided + late + finished + failed === 0;

const ChartPanel = ({ id, title, chart }: { readonly id: string; readonly title: string; readonly chart: Chart }) => (
  <section class="yc-panel" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    <div class="yc-chart" role="img" aria-label={title} data-chart={JSON.stringify(chart)} />
  </section>
);

const Choose = ({ locale, range, serviceId, kind }: HistoryPageProps) => {
  const any = { value: '', text: pageWords.any[locale] };
  return (
    <form class="yc-filter" action={href(locale, '/history')} method="get">
      <Select locale={locale} name="range" label={words.range[locale]} items={ranges.map(({ id, name }) => ({ value: id, text: name[locale] }))} value={range.id} />
      <Select locale={locale} name="serviceId" label={pageWords.service[locale]} items={[any, ...knownServices.map(({ id, name }) => ({ value: id, text: name[locale] }))]} value={serviceId} />
      <Select locale={locale} name="kind" label={pageWords.step[locale]} items={[any, ...knownKinds.map((each) => ({ value: each, text: kindName(each)[locale] }))]} value={kind} />
      <div class="yc-filter__send">
        <Button>{words.show[locale]}</Button>
      </div>
    </form>
  );
};

/** What happened, for as far back as figures are kept. */
export function historyPage(props: HistoryPageProps): Page {
  const { locale, now, points } = props;
  const body = (
    <>
      <h1>{words.title[locale]}</h1>
      <section class="yc-panel" aria-label={words.title[locale]}>
        <Choose {...props} />
      </section>
      {points.every(isEmpty) ? (
        <Nothing>{words.none[locale]}</Nothing>
      ) : (
        <Aged locale={locale} at={now}>
          <ChartPanel id="flow" title={words.flow[locale]} chart={flowChart(props)} />
          <ChartPanel id="latency" title={words.latency[locale]} chart={latencyChart(props)} />
          <Details summary={words.table[locale]}>
            <Figures {...props} />
          </Details>
        </Aged>
      )}
    </>
  );
  return { title: words.title, section: '/history', body };
}
