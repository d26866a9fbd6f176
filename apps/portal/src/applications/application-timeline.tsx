import type { Visit } from '@yichuang/door';
import { formatInstant, type CivilDate, type Text } from '@yichuang/kernel';
import { actionNames, clockNames, isFinal, type Action, type ApplicationDetail, type ClockState } from '@yichuang/one-window';
import { Timeline, type TimelineEntry } from '@yichuang/web';

import { dayOfClock } from './day-of-clock.js';
import { stateWords } from './state-words.js';

export interface ApplicationTimelineProps {
  readonly visit: Visit;
  readonly application: ApplicationDetail;
  readonly actions: readonly Action[];
  readonly clocks: readonly ClockState[];
  readonly today: CivilDate;
}

const now: Text = { zh: '当前', en: 'Now' };

const Clock = ({ visit: { locale }, clock, today }: { readonly visit: Visit; readonly clock: ClockState; readonly today: CivilDate }) => (
  <p class="govuk-body">
    {clockNames[clock.kind][locale]}
    {locale === 'zh' ? '：' : ': '}
    {dayOfClock(clock, today)[locale]}
    <br />
    {clock.law[locale]}
  </p>
);

function current({ visit, application: { state }, clocks, today }: ApplicationTimelineProps): TimelineEntry {
  const running = clocks.filter(({ status }) => status === 'running');
  const detail = running.map((clock) => <Clock visit={visit} clock={clock} today={today} />);
  return { title: `${now[visit.locale]}${visit.locale === 'zh' ? '：' : ': '}${stateWords(state).name[visit.locale]}`, state: 'current', ...(detail.length > 0 && { detail }) };
}

/** What happened, and the periods that run now. */
export function ApplicationTimeline(props: ApplicationTimelineProps) {
  const { locale } = props.visit;
  const done = props.actions.map(({ kind, at }): TimelineEntry => ({ title: actionNames[kind][locale], at: formatInstant(at, locale), state: 'done' }));
  return <Timeline entries={isFinal(props.application.state) ? done : [...done, current(props)]} />;
}
