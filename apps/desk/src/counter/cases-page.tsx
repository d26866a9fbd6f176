import type { Page } from '@yichuang/door';
import { catalogue } from '@yichuang/house';
import { formatDate, formatInstant, formatReference, type Locale, type Text } from '@yichuang/kernel';
import { clockNames, mayFile, mayRead, mayWithdraw, stateNames, type CaseOfPerson, type PersonAtCounter } from '@yichuang/one-window';
import { BackLink, EmptyState } from '@yichuang/web';

import { FlagsView } from '../lights/flags-view.js';
import type { CounterVisit } from './at-counter.js';
import { errandKinds } from './errand-kinds.js';
import { PersonBar } from './person-bar.js';
import { slipTitle } from './slip-page.js';
import { withdrawalTitle } from './withdrawal-page.js';

export interface CasesPageProps extends CounterVisit {
  readonly person: PersonAtCounter;
  /** Newest first. */
  readonly cases: readonly CaseOfPerson[];
  readonly isAll: boolean;
  readonly officeName: (each: CaseOfPerson) => Text | undefined;
}

const words = {
  title: { zh: '办件进度', en: 'How their cases stand' },
  lead: { zh: '以本人账号提交的办件，新的在前。每次查看都有记录。', en: 'Applications made in their own account, newest first. Every look is on record.' },
  most: { zh: '只列出最近的，更早的请按编号查找。', en: 'Only the latest are listed; find an earlier one by its reference.' },
  none: { zh: '没有以这个证件提交的办件', en: 'Nothing was applied for with this document' },
  case: { zh: '办件', en: 'Case' },
  office: { zh: '机关', en: 'Office' },
  state: { zh: '进度', en: 'State' },
  limit: { zh: '期限', en: 'Period' },
  deeds: { zh: '代办', en: 'For them' },
  back: { zh: '选择事项', en: 'Choose a service' },
} satisfies Record<string, Text>;

const columns = [words.case, words.office, words.state, words.limit, words.deeds];

/** A case as they know it; who may read it can open it. */
function What({ visit, officer, item }: Pick<CasesPageProps, 'visit' | 'officer'> & { readonly item: CaseOfPerson }) {
  const { locale } = visit;
  const { serviceId, reference, officeCode, taskOfficeCode } = item;
  const name = catalogue.find(serviceId)?.name[locale] ?? serviceId;
  const isOpen = mayRead(officer, { office: { code: officeCode ?? '' }, service: { id: serviceId }, ...(taskOfficeCode !== null && { task: { officeCode: taskOfficeCode } }) });
  return (
    <>
      {isOpen ? <a href={visit.href(`/cases/${reference}`)}>{name}</a> : name} <span class="yc-quiet yc-number">{formatReference(reference)}</span>
    </>
  );
}

const Periods = ({ locale, running }: { readonly locale: Locale } & Pick<CaseOfPerson, 'running'>) => (
  <>
    {running.map(({ kind, dueOn }) => (
      <div>
        {clockNames[kind][locale]} <span class="yc-number">{formatDate(dueOn, locale)}</span>
      </div>
    ))}
  </>
);

/** What can be done for the applicant: more where this counter receives the service. */
function deedsFor({ officer, office }: Pick<CasesPageProps, 'officer' | 'office'>, { serviceId, state, flags }: CaseOfPerson): { readonly page: string; readonly title: Text }[] {
  const slip = { page: 'slip', title: slipTitle };
  const service = catalogue.find(serviceId);
  if (!service || !mayFile(officer, office, service)) return [slip];
  const { correction, completion } = errandKinds;
  return [
    ...(state === 'correction' || flags.includes('gap') ? [correction] : []),
    ...(state === 'permitted' ? [completion] : []),
    ...(mayWithdraw(state) ? [{ page: 'withdrawal', title: withdrawalTitle }] : []),
    slip,
  ];
}

function CaseRow({ officeName, item, person, ...desk }: Omit<CasesPageProps, 'cases' | 'isAll'> & { readonly item: CaseOfPerson }) {
  const { locale } = desk.visit;
  return (
    <tr>
      <th scope="row" class="yc-cases__what">
        <What {...desk} item={item} /> <span class="yc-quiet yc-number">{formatInstant(item.receivedAt, locale)}</span>
      </th>
      <td>{officeName(item)?.[locale]}</td>
      <td>
        {stateNames[item.state][locale]} <FlagsView locale={locale} flags={item.flags} />
      </td>
      <td>
        <Periods locale={locale} running={item.running} />
      </td>
      <td>
        <div class="yc-cases__actions">
          {deedsFor(desk, item).map(({ page, title }) => (
            <a href={desk.visit.href(`/counter/${person.id}/cases/${item.reference}/${page}`)}>{title[locale]}</a>
          ))}
        </div>
      </td>
    </tr>
  );
}

const CaseTable = ({ cases, ...props }: CasesPageProps) => (
  <table class="yc-cases">
    <caption class="govuk-visually-hidden">{words.title[props.visit.locale]}</caption>
    <thead>
      <tr>
        {columns.map((title) => (
          <th scope="col">{title[props.visit.locale]}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {cases.map((item) => (
        <CaseRow {...props} item={item} />
      ))}
    </tbody>
  </table>
);

/** How the cases of somebody at the counter stand, and when they end. */
export function casesPage(props: CasesPageProps): Page {
  const { visit, person, cases, isAll } = props;
  const { locale } = visit;
  const body = (
    <>
      <PersonBar locale={locale} person={person} />
      <h1>{words.title[locale]}</h1>
      <p class="yc-quiet">
        {words.lead[locale]} {!isAll && words.most[locale]}
      </p>
      <section class="yc-panel">{cases.length === 0 ? <EmptyState title={words.none[locale]} /> : <CaseTable {...props} />}</section>
    </>
  );
  const back = (
    <BackLink locale={locale} href={visit.href(`/counter/${person.id}`)}>
      {words.back[locale]}
    </BackLink>
  );
  return { title: words.title, section: '/counter', before: back, body };
}
