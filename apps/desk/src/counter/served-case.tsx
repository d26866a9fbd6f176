import { formatDate, formatReference, type CivilDate, type Locale, type Text } from '@yichuang/kernel';
import type { OpenCase, PersonAtCounter } from '@yichuang/one-window';
import { SummaryList } from '@yichuang/web';

import { PersonBar } from './person-bar.js';

export interface ServedCaseProps {
  readonly locale: Locale;
  readonly title: Text;
  readonly person: PersonAtCounter;
  readonly the: OpenCase;
  /** Until when something is to be brought. */
  readonly dueOn?: CivilDate;
}

const words = {
  service: { zh: '申请事项', en: 'Service' },
  reference: { zh: '办件编号', en: 'Reference' },
  by: { zh: '最迟交回日期', en: 'Hand in by' },
} satisfies Record<string, Text>;

/** What is done at a counter, for whom, and in which case of theirs. */
export const ServedCase = ({ locale, title, person, the, dueOn }: ServedCaseProps) => (
  <>
    <PersonBar locale={locale} person={person} />
    <h1>{title[locale]}</h1>
    <SummaryList
      rows={[
        { key: words.service[locale], value: the.service.name[locale] },
        { key: words.reference[locale], value: formatReference(the.reference) },
        ...(dueOn === undefined ? [] : [{ key: words.by[locale], value: <strong>{formatDate(dueOn, locale)}</strong> }]),
      ]}
    />
  </>
);
