import type { Locale, Text } from '@yichuang/kernel';
import { Steps } from '@yichuang/web';

const titles: readonly Text[] = [
  { zh: '填写', en: 'Answer' },
  { zh: '材料', en: 'Materials' },
  { zh: '朗读核对并提交', en: 'Read back and send' },
];

/** Where the clerk stands with a service: 0 answers, 1 materials, 2 read-back. */
export const CounterSteps = ({ locale, current }: { readonly locale: Locale; readonly current: 0 | 1 | 2 }) => <Steps locale={locale} titles={titles.map((title) => title[locale])} current={current} />;
