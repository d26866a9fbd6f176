import { formatDate, formatInstant, type Locale, type Text } from '@yichuang/kernel';
import { clockNames, type LedgerClock } from '@yichuang/one-window';
import { Tag, type TagColour } from '@yichuang/web';

import type { PartProps } from '../case-file.js';

const statuses: Readonly<Record<LedgerClock['status'], { readonly text: Text; readonly colour: TagColour }>> = {
  running: { text: { zh: '计算中', en: 'Running' }, colour: 'blue' },
  stopped: { text: { zh: '停止计算', en: 'Stopped' }, colour: 'purple' },
  met: { text: { zh: '已按期完成', en: 'Met' }, colour: 'green' },
  expired: { text: { zh: '已超期', en: 'Expired' }, colour: 'red' },
  ended: { text: { zh: '已终止', en: 'Ended' }, colour: 'grey' },
};

const words = {
  provisional: { zh: '涉及尚未公布的放假安排，公布后重新计算', en: 'Touches a year whose holidays are not published; counted anew then' },
} satisfies Record<string, Text>;

function lengthOf({ length, extension, unit }: LedgerClock, locale: Locale): string {
  const days = extension > 0 ? `${length}+${extension}` : String(length);
  if (locale === 'zh') return unit === 'working-day' ? `${days}个工作日` : `${days}日`;
  return unit === 'working-day' ? `${days} working days` : `${days} days`;
}

function countedFrom({ startedOn, stops }: LedgerClock, locale: Locale): string {
  const from = locale === 'zh' ? `自${formatDate(startedOn, locale)}次日起算` : `counted from the day after ${formatDate(startedOn, locale)}`;
  const spans = stops.map(({ from: begun, to }) => (locale === 'zh' ? `；${formatDate(begun, locale)}至${formatDate(to, locale)}不计算` : `; not counted from ${formatDate(begun, locale)} to ${formatDate(to, locale)}`));
  return from + spans.join('');
}

const Clock = ({ locale, clock }: { readonly locale: Locale; readonly clock: LedgerClock }) => {
  const { text, colour } = statuses[clock.status];
  return (
    <div class="yc-outcome">
      <Tag colour={colour}>{text[locale]}</Tag>
      <p>
        <strong>{clockNames[clock.kind][locale]}</strong> {lengthOf(clock, locale)}
        {locale === 'zh' ? '，至' : ', until '}
        <strong class="yc-number">{formatDate(clock.dueOn, locale)}</strong>
        {clock.endedAt && <span class="yc-quiet"> · {formatInstant(clock.endedAt, locale)}</span>}
        <span class="yc-law">{`${countedFrom(clock, locale)} · ${clock.law[locale]}`}</span>
        {clock.provisional && <span class="yc-law">{words.provisional[locale]}</span>}
      </p>
    </div>
  );
};

/** The ledger of legal periods: how each is counted, until when, and how it ended. */
export const ClocksPart = ({ locale, file }: PartProps) => (
  <div>
    {[...file.the.ledger.values()].map((clock) => (
      <Clock locale={locale} clock={clock} />
    ))}
  </div>
);
