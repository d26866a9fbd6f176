import type { Page } from '@yichuang/door';
import type { Locale, Text } from '@yichuang/kernel';
import { stageNames, stagesOf, type Officer, type TaskLine } from '@yichuang/one-window';
import { Button, EmptyState, PostForm } from '@yichuang/web';

import type { OfficerVisit } from '../officer/officer-visit.js';
import { roleNames } from '../words/role-words.js';
import { CaseRows } from './case-rows.js';
import { FindForm } from './find-form.js';
import { LeaseCell } from './lease-cell.js';
import { WaitingTable, type Waiting } from './waiting.js';

export interface WorkPageProps extends OfficerVisit {
  /** Name of the officer's own office. */
  readonly office?: Text;
  readonly mine: readonly TaskLine[];
  readonly waiting: readonly Waiting[];
  readonly now: Date;
}

const words = {
  title: { zh: '工作台', en: 'Work' },
  take: { zh: '领取下一件', en: 'Take next' },
  order: { zh: '按法定期限由近到远，从您的机关和业务范围内领取。', en: 'Hands you the case of your offices and fields whose legal period ends first.' },
  mine: { zh: '我的办件', en: 'My cases' },
  none: { zh: '您手上没有办件', en: 'You hold no case' },
  waiting: { zh: '待办', en: 'Waiting' },
  lease: { zh: '占用', en: 'Held' },
} satisfies Record<string, Text>;

function whoIs({ role, name }: Officer, office: Text | undefined, locale: Locale): string {
  const stages = stagesOf[role].map((stage) => stageNames[stage][locale]).join(locale === 'zh' ? '、' : ', ');
  return [name, roleNames[role][locale], office?.[locale], stages].filter(Boolean).join(' · ');
}

const Take = ({ visit, officer, office }: WorkPageProps) => {
  const { locale } = visit;
  return (
    <section class="yc-take">
      <div>
        <h1>{words.title[locale]}</h1>
        <p>{whoIs(officer, office, locale)}</p>
        {stagesOf[officer.role].length > 0 && <p>{words.order[locale]}</p>}
      </div>
      {stagesOf[officer.role].length > 0 && (
        <PostForm action={visit.href('/take-next')} csrf={visit.csrf}>
          <Button accessKey="n">{words.take[locale]}</Button>
        </PostForm>
      )}
    </section>
  );
};

const Mine = ({ visit, mine, now }: WorkPageProps) => {
  const { locale } = visit;
  return (
    <section class="yc-panel" aria-labelledby="mine">
      <div class="yc-panel__head">
        <h2 id="mine">{words.mine[locale]}</h2>
        <span class="yc-quiet">{mine.length}</span>
      </div>
      {mine.length === 0 ? (
        <EmptyState title={words.none[locale]} />
      ) : (
        <CaseRows locale={locale} now={now} caption={words.mine[locale]} items={mine} columns={[{ title: words.lease[locale], cell: (item) => <LeaseCell visit={visit} item={item} now={now} /> }]} />
      )}
    </section>
  );
};

/** What an officer sees first: the button for the next case, the cases they hold, and what waits. */
export function workPage(props: WorkPageProps): Page {
  const { visit, waiting } = props;
  const { locale } = visit;
  const body = (
    <>
      <Take {...props} />
      <div class="yc-worktable">
        <Mine {...props} />
        <div>
          <section class="yc-panel" aria-labelledby="waiting">
            <h2 id="waiting">{words.waiting[locale]}</h2>
            <WaitingTable locale={locale} waiting={waiting} />
          </section>
          <FindForm visit={visit} />
        </div>
      </div>
    </>
  );
  return { title: words.title, section: '/', body };
}
