import type { SignedVisit } from '@yichuang/door';
import type { Text } from '@yichuang/kernel';
import { SearchForm } from '@yichuang/web';

const words = {
  title: { zh: '查找办件', en: 'Find a case' },
  label: { zh: '办件编号', en: 'Reference' },
  find: { zh: '查找', en: 'Find' },
} satisfies Record<string, Text>;

/** Opens a case by the reference its applicant says on the phone. */
export const FindForm = ({ visit }: { readonly visit: SignedVisit }) => (
  <section class="yc-panel" aria-labelledby="find">
    <h2 id="find">{words.title[visit.locale]}</h2>
    <SearchForm action={visit.href('/find')} label={words.label[visit.locale]} button={words.find[visit.locale]} />
  </section>
);
