import { formatDate, type Locale } from '@yichuang/kernel';
import { lightOf } from '@yichuang/one-window';

import { lastDayOf, timeLeft } from './time-left.js';

/** From the moment work could begin to the end of its legal period. */
export interface Span {
  readonly openedAt: Date;
  readonly dueAt: Date;
}

export interface LightViewProps {
  readonly locale: Locale;
  readonly span: Span;
  readonly now: Date;
}

/** How each light looks. */
export const lightClass = { 'in-time': '', soon: 'yc-state--warn', late: 'yc-state--bad' } as const;

/** What is left of a period, and its last day. */
export const LightView = ({ locale, span, now }: LightViewProps) => (
  <>
    <span class={`yc-state ${lightClass[lightOf(span, now)]}`}>{timeLeft(span.dueAt, now)[locale]}</span> <span class="yc-quiet yc-number">{formatDate(lastDayOf(span.dueAt), locale)}</span>
  </>
);
