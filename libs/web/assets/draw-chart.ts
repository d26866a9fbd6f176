import { LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { getInstanceByDom, init, use, type EChartsCoreOption } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

// A canvas and a tooltip drawn on it: both do without styles in markup, which our content security policy forbids.
use([LineChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

export interface Chart {
  readonly times: readonly string[];
  readonly lines: readonly { readonly name: string; readonly colour: keyof typeof colours; readonly values: readonly (number | null)[] }[];
  readonly unit?: 'ms';
}

const colours = { blue: '#0b4ea2', green: '#0a6e45', red: '#b8261b', gold: '#8a6400', grey: '#4a586c' } as const;
/** Told apart without colours too. */
const strokes = { blue: 'solid', green: 'dashed', red: 'dotted', gold: 'dashed', grey: 'solid' } as const;
const [ink, muted, line] = ['#17212f', '#4a586c', '#d5deea'];
const text = { color: muted, fontSize: 14, fontFamily: 'inherit' };

const seconds = (ms: number): string => (ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(ms < 10_000 ? 1 : 0)} s`);

/** Of a latency there may be one minute alone, which no line would show. */
const pointsOf = (unit: Chart['unit']) => (unit ? { symbol: 'circle', symbolSize: 4 } : { symbol: 'none' });

const optionOf = ({ times, lines, unit }: Chart): EChartsCoreOption => ({
  animation: false,
  grid: { left: 8, right: 14, top: 36, bottom: 4, containLabel: true },
  legend: { top: 0, left: 0, itemWidth: 26, itemHeight: 8, textStyle: { ...text, color: ink } },
  tooltip: { trigger: 'axis', renderMode: 'richText', confine: true, ...(unit && { valueFormatter: (value: unknown) => (typeof value === 'number' ? seconds(value) : '–') }) },
  xAxis: { type: 'category', data: times, boundaryGap: false, axisLabel: text, axisLine: { lineStyle: { color: line } }, axisTick: { show: false } },
  yAxis: { type: unit ? 'log' : 'value', min: unit ? 1 : 0, minInterval: 1, axisLabel: { ...text, ...(unit && { formatter: seconds }) }, splitLine: { lineStyle: { color: line } } },
  series: lines.map(({ name, colour, values }) => ({ type: 'line', name, data: values, ...pointsOf(unit), lineStyle: { width: 2, type: strokes[colour] }, itemStyle: { color: colours[colour] } })),
});

/** Draws lines over time into a box, again with new values when it is called again. */
export function drawChart(box: HTMLElement, chart: Chart): void {
  const drawn = getInstanceByDom(box);
  const instance = drawn ?? init(box);
  if (!drawn) new ResizeObserver(() => instance.resize()).observe(box);
  instance.setOption(optionOf(chart));
}
