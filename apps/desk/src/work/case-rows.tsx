import { catalogue } from '@yichuang/house';
import { formatReference, type Locale } from '@yichuang/kernel';
import { stageNames, type TaskLine } from '@yichuang/one-window';
import { href } from '@yichuang/web';
import type { ComponentChildren } from 'preact';

import { FlagsView } from '../lights/flags-view.js';
import { LightView } from '../lights/light-view.js';

export interface CaseColumn {
  readonly title: string;
  readonly cell: (item: TaskLine) => ComponentChildren;
}

export interface CaseRowsProps {
  readonly locale: Locale;
  readonly now: Date;
  readonly caption: string;
  readonly items: readonly TaskLine[];
  /** What this list shows besides. */
  readonly columns: readonly CaseColumn[];
}

const words = {
  case: { zh: '办件', en: 'Case' },
  applicant: { zh: '申请人', en: 'Applicant' },
  stage: { zh: '环节', en: 'Stage' },
  limit: { zh: '期限', en: 'Period' },
};

const nameOf = (serviceId: string, locale: Locale): string => catalogue.find(serviceId)?.name[locale] ?? serviceId;

const CaseRow = ({ locale, now, item, columns }: Omit<CaseRowsProps, 'items' | 'caption'> & { readonly item: TaskLine }) => (
  <tr>
    <th scope="row" class="yc-cases__what">
      <a href={href(locale, `/cases/${item.reference}`)}>{nameOf(item.serviceId, locale)}</a>{' '}
      <span class="yc-quiet yc-number">{formatReference(item.reference)}</span>
    </th>
    <td>{item.applicantName}</td>
    <td class="yc-number">{stageNames[item.stage][locale]}</td>
    <td>
      <LightView locale={locale} span={item} now={now} /> <FlagsView locale={locale} flags={item.flags} />
    </td>
    {columns.map(({ cell }) => (
      <td>{cell(item)}</td>
    ))}
  </tr>
);

/** Cases, one a line: a table on a desk, cards on a phone. */
export const CaseRows = ({ caption, items, ...props }: CaseRowsProps) => (
  <table class="yc-cases">
    <caption class="govuk-visually-hidden">{caption}</caption>
    <thead>
      <tr>
        {[words.case, words.applicant, words.stage, words.limit].map((title) => (
          <th scope="col">{title[props.locale]}</th>
        ))}
        {props.columns.map(({ title }) => (
          <th scope="col">{title}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {items.map((item) => (
        <CaseRow {...props} item={item} />
      ))}
    </tbody>
  </table>
);
