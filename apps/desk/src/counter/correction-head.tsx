import { formatDate, formatReference, type Text } from '@yichuang/kernel';
import { SummaryList } from '@yichuang/web';

import type { Correcting } from './corrections.js';
import { PersonBar } from './person-bar.js';

export const correctionTitle: Text = { zh: '代收补正', en: 'Take in corrections' };

const words = {
  service: { zh: '申请事项', en: 'Service' },
  reference: { zh: '办件编号', en: 'Reference' },
  by: { zh: '最迟交回日期', en: 'Hand in by' },
} satisfies Record<string, Text>;

/** Who brings corrections, to which case, and until when. */
export const CorrectionHead = ({ visit: { locale }, person, the, correction }: Correcting) => (
  <>
    <PersonBar locale={locale} person={person} />
    <h1>{correctionTitle[locale]}</h1>
    <SummaryList
      rows={[
        { key: words.service[locale], value: the.service.name[locale] },
        { key: words.reference[locale], value: formatReference(the.reference) },
        { key: words.by[locale], value: <strong>{formatDate(the.ledger.get('K4')?.dueOn ?? correction.dueOn, locale)}</strong> },
      ]}
    />
  </>
);
