import type { Locale, Text } from '@yichuang/kernel';
import { Steps } from '@yichuang/web';

const titles: readonly Text[] = [
  { zh: '填写', en: 'Answer' },
  { zh: '材料', en: 'Materials' },
  { zh: '核对并提交', en: 'Check and send' },
];

/** Where the applicant stands: 0 answers, 1 materials, 2 check. */
export const ApplySteps = ({ locale, current }: { readonly locale: Locale; readonly current: 0 | 1 | 2 }) => <Steps locale={locale} titles={titles.map((title) => title[locale])} current={current} />;
