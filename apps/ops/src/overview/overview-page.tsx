import type { Page } from '@yichuang/door';
import type { Locale, Text } from '@yichuang/kernel';
import { href } from '@yichuang/web';
import type { VNode } from 'preact';

import { Nothing } from '../parts/rows.js';
import { LivePanel } from './live-panel.js';

/** A part as it stands when the page is made. */
export interface PartNow {
  readonly name: string;
  readonly title: Text;
  readonly everyMs: number;
  readonly hasChart: boolean;
  readonly at?: Date;
  readonly body?: VNode;
}

export interface OverviewPageProps {
  readonly locale: Locale;
  readonly parts: readonly PartNow[];
}

const words = {
  title: { zh: '运行总览', en: 'Overview' },
  unread: { zh: '暂时读不到', en: 'Cannot be read at the moment' },
  lost: {
    zh: '与运行台的连接已中断，正在重新连接；下面的数据已经过时。一直连接不上的，请刷新页面重新登录。',
    en: 'The connection to the console is lost and being made again; what is shown below is old. If it stays so, reload the page and sign in again.',
  },
  noScript: { zh: '浏览器没有启用脚本，本页不会自动更新。', en: 'Scripts are off: this page does not update by itself.' },
  refresh: { zh: '刷新', en: 'Refresh' },
} satisfies Record<string, Text>;

/** Where each part stands: the board above all, what may need hands on the left, what is watched on the right. */
const places = {
  board: ['attention', 'board'],
  hands: ['backlog', 'troubles', 'tasks', 'queues'],
  eyes: ['flow', 'latency', 'workers', 'upkeep'],
} as const;

const Panels = ({ of, parts, locale }: OverviewPageProps & { readonly of: keyof typeof places }) => (
  <>
    {places[of]
      .flatMap((name) => parts.filter((part) => part.name === name))
      .map(({ body, hasChart, ...part }) => (
        <LivePanel {...part} locale={locale} withChart={hasChart}>
          {body ?? <Nothing>{words.unread[locale]}</Nothing>}
        </LivePanel>
      ))}
  </>
);

/** The whole house on one page. */
export function overviewPage({ locale, parts }: OverviewPageProps): Page {
  const body = (
    <div data-stream={href(locale, '/stream')}>
      <div class="yc-board">
        <div class="govuk-width-container yc-board__content">
          <h1 class="govuk-visually-hidden">{words.title[locale]}</h1>
          <p class="yc-stream-lost" role="status" data-lost={words.lost[locale]} />
          <noscript>
            <p class="yc-stream-lost">
              {words.noScript[locale]} <a href={href(locale, '/')}>{words.refresh[locale]}</a>
            </p>
          </noscript>
          <Panels of="board" parts={parts} locale={locale} />
        </div>
      </div>
      <div class="govuk-width-container yc-room">
        <div class="yc-room__side">
          <Panels of="hands" parts={parts} locale={locale} />
        </div>
        <div class="yc-room__side">
          <Panels of="eyes" parts={parts} locale={locale} />
        </div>
      </div>
    </div>
  );
  return { title: words.title, section: '/', width: 'full', body };
}
