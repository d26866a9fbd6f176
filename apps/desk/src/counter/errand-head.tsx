import { formatDate, formatReference, type Text } from '@yichuang/kernel';
import { SummaryList } from '@yichuang/web';

import type { Errand } from './errands.js';
import { PersonBar } from './person-bar.js';

const words = {
  service: { zh: '申请事项', en: 'Service' },
  reference: { zh: '办件编号', en: 'Reference' },
  by: { zh: '最迟交回日期', en: 'Hand in by' },
} satisfies Record<string, Text>;

/** Who brings something, for which case, and until when. */
export const ErrandHead = ({ visit: { locale }, kind, person, the }: Errand) => {
  const dueOn = the.ledger.get('K4')?.dueOn ?? the.correction?.dueOn;
  return (
    <>
      <PersonBar locale={locale} person={person} />
      <h1>{kind.title[locale]}</h1>
      <SummaryList
        rows={[
          { key: words.service[locale], value: the.service.name[locale] },
          { key: words.reference[locale], value: formatReference(the.reference) },
          ...(dueOn === undefined ? [] : [{ key: words.by[locale], value: <strong>{formatDate(dueOn, locale)}</strong> }]),
        ]}
      />
    </>
  );
};
