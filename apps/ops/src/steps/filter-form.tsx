import type { Locale, Text } from '@yichuang/kernel';
import { Button, href, Input, Select } from '@yichuang/web';

import { kindName, knownKinds, knownServices } from '../words/names.js';
import { pageWords } from '../words/page-words.js';
import { textOf, type FilterProblems, type Given } from './read-filter.js';

const words = {
  part: { zh: '原因包含', en: 'Cause contains' },
  older: { zh: '超过多少分钟', en: 'Older than, minutes' },
  find: { zh: '筛选', en: 'Filter' },
  clear: { zh: '清除', en: 'Clear' },
} satisfies Record<string, Text>;

export interface FilterFormProps {
  readonly locale: Locale;
  /** As it was typed. */
  readonly given: Given;
  readonly problems: FilterProblems;
}

/** Which steps to list; answered by the same page. */
export const FilterForm = ({ locale, given, problems }: FilterFormProps) => {
  const of = (name: string) => ({ locale, name, value: textOf(given[name]), error: problems[name]?.[locale] });
  const any = { value: '', text: pageWords.any[locale] };
  const states = (['parked', 'failed'] as const).map((value) => ({ value, text: pageWords[value][locale] }));
  return (
    <form class="yc-filter" action={href(locale, '/steps')} method="get">
      <Input {...of('reference')} label={pageWords.reference[locale]} autocomplete="off" spellcheck={false} />
      <Select {...of('state')} label={pageWords.state[locale]} items={[any, ...states]} />
      <Select {...of('kind')} label={pageWords.step[locale]} items={[any, ...knownKinds.map((kind) => ({ value: kind, text: kindName(kind)[locale] }))]} />
      <Select {...of('serviceId')} label={pageWords.service[locale]} items={[any, ...knownServices.map(({ id, name }) => ({ value: id, text: name[locale] }))]} />
      <Input {...of('error')} label={words.part[locale]} autocomplete="off" spellcheck={false} />
      <Input {...of('olderThanMinutes')} label={words.older[locale]} inputmode="numeric" autocomplete="off" />
      <div class="yc-filter__send">
        <Button>{words.find[locale]}</Button>
        <a href={href(locale, '/steps')}>{words.clear[locale]}</a>
      </div>
    </form>
  );
};
