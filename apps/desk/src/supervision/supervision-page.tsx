import type { Page } from '@yichuang/door';
import { formatInstant, type Locale, type Text } from '@yichuang/kernel';
import type { TaskLine } from '@yichuang/one-window';
import { EmptyState } from '@yichuang/web';

import type { OfficerVisit } from '../officer/officer-visit.js';
import { CaseRows, type CaseColumn } from '../work/case-rows.js';
import { FindForm } from '../work/find-form.js';
import { WaitingTable, type Waiting } from '../work/waiting.js';

export interface SupervisionPageProps extends OfficerVisit {
  readonly items: readonly TaskLine[];
  readonly waiting: readonly Waiting[];
  /** Names of those who hold something, by account. */
  readonly names: ReadonlyMap<number, string>;
  /** Name of an office by its code. */
  readonly officeName: (code: string) => Text | undefined;
  readonly now: Date;
}

const words = {
  title: { zh: '督办', en: 'Supervision' },
  lead: { zh: '本机关及下级机关的待办，期限最近的在前；在办、待领各列出最急的200件。', en: 'The open work of this office and those below it, what is due first stands first; the 200 most urgent in hand and the 200 most urgent waiting.' },
  open: { zh: '待办', en: 'Open work' },
  none: { zh: '没有待办', en: 'Nothing is open' },
  waiting: { zh: '各环节', en: 'By stage' },
  office: { zh: '机关', en: 'Office' },
  holder: { zh: '办理人', en: 'Held by' },
  free: { zh: '未领取', en: 'Not taken' },
  since: { zh: '自', en: 'since' },
  action: { zh: '操作', en: 'Action' },
  reassign: { zh: '改派', en: 'Reassign' },
} satisfies Record<string, Text>;

const Holder = ({ locale, item, names }: { readonly locale: Locale; readonly item: TaskLine; readonly names: SupervisionPageProps['names'] }) =>
  item.heldBy === null || item.heldSince === null ? (
    <span class="yc-quiet">{words.free[locale]}</span>
  ) : (
    <>
      {names.get(item.heldBy)} <span class="yc-quiet">{`${words.since[locale]} ${formatInstant(item.heldSince, locale)}`}</span>
    </>
  );

const columnsOf = ({ visit, names, officeName }: SupervisionPageProps, { locale } = visit): CaseColumn[] => [
  { title: words.office[locale], cell: ({ officeCode }) => officeName(officeCode)?.[locale] ?? officeCode },
  { title: words.holder[locale], cell: (item) => <Holder locale={locale} item={item} names={names} /> },
  { title: words.action[locale], cell: ({ reference }) => <a class="yc-number" href={visit.href(`/cases/${reference}/hand-over`)}>{words.reassign[locale]}</a> },
];

/** What a supervisor sees first: red and yellow lights, who has what since when. */
export function supervisionPage(props: SupervisionPageProps): Page {
  const { visit, items, waiting, now } = props;
  const { locale } = visit;
  const body = (
    <>
      <h1>{words.title[locale]}</h1>
      <p class="yc-quiet">{words.lead[locale]}</p>
      <div class="yc-worktable">
        <section class="yc-panel" aria-labelledby="open">
          <div class="yc-panel__head">
            <h2 id="open">{words.open[locale]}</h2>
            <span class="yc-quiet">{waiting.reduce((total, line) => total + line.waiting + line.held, 0)}</span>
          </div>
          {items.length === 0 ? <EmptyState title={words.none[locale]} /> : <CaseRows locale={locale} now={now} caption={words.open[locale]} items={items} columns={columnsOf(props)} />}
        </section>
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
