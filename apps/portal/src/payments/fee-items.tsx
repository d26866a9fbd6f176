import { formatMoney, type Locale, type Text } from '@yichuang/kernel';
import type { Charge } from '@yichuang/payments';
import { Table } from '@yichuang/web';

const words = {
  item: { zh: '收费项目', en: 'Item' },
  amount: { zh: '金额', en: 'Amount' },
  total: { zh: '合计', en: 'Total' },
} satisfies Record<string, Text>;

/** What is charged, item by item. */
export const FeeItems = ({ locale, charge: { items, due } }: { readonly locale: Locale; readonly charge: Charge }) => (
  <Table
    columns={[{ text: words.item[locale] }, { text: words.amount[locale], numeric: true }]}
    rows={[
      ...items.map(({ name, amount }) => [name[locale], formatMoney(amount, locale)]),
      [<strong>{words.total[locale]}</strong>, <strong>{formatMoney(due, locale)}</strong>],
    ]}
  />
);
