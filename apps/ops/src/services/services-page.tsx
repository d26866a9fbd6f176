import type { Page } from '@yichuang/door';
import type { Locale, Text } from '@yichuang/kernel';
import type { PausedService } from '@yichuang/one-window';
import { href } from '@yichuang/web';

import { Aged } from '../parts/aged.js';
import { Rows } from '../parts/rows.js';
import { pageWords } from '../words/page-words.js';
import { timeOf } from '../words/quantities.js';
import { orderWords } from './order-words.js';

export interface ServicesPageProps {
  readonly locale: Locale;
  readonly now: Date;
  readonly services: readonly { readonly id: string; readonly name: Text }[];
  readonly paused: readonly PausedService[];
}

const words = {
  title: { zh: '事项启停', en: 'Services' },
  runs: { zh: '运行', en: 'Runs' },
  paused: { zh: '已暂停', en: 'Paused' },
} satisfies Record<string, Text>;

const State = ({ paused, locale, now }: { readonly paused?: PausedService; readonly locale: Locale; readonly now: Date }) =>
  paused ? (
    <>
      <span class="yc-state yc-state--bad">{words.paused[locale]}</span>
      <span class="yc-law">
        {timeOf(paused.pausedAt, now)} · {paused.reason}
      </span>
    </>
  ) : (
    <span class="yc-state">{words.runs[locale]}</span>
  );

/** Every service, whether its automatic steps run, and the way to pause or resume them. */
export function servicesPage({ locale, now, services, paused }: ServicesPageProps): Page {
  const rows = services.map(({ id, name }) => {
    const pause = paused.find(({ serviceId }) => serviceId === id);
    const order = pause ? 'resume' : 'pause';
    return [
      name[locale],
      id,
      <State paused={pause} locale={locale} now={now} />,
      <a href={href(locale, `/services/${id}/${order}`)}>
        {orderWords[order].button[locale]}
        <span class="govuk-visually-hidden"> {name[locale]}</span>
      </a>,
    ];
  });
  const body = (
    <>
      <h1>{words.title[locale]}</h1>
      <Aged locale={locale} at={now}>
        <section class="yc-panel" aria-label={words.title[locale]}>
          <Rows columns={[pageWords.service[locale], 'ID', pageWords.state[locale], pageWords.actions[locale]]} rows={rows} />
        </section>
      </Aged>
    </>
  );
  return { title: words.title, section: '/services', body };
}
