import type { Locale, Text } from '@yichuang/kernel';
import type { StepFilter } from '@yichuang/one-window';
import { Button, href, Input, Select } from '@yichuang/web';

import { kindName, knownKinds, knownServices } from '../words/names.js';
import { pageWords } from '../words/page-words.js';

const words = {
  part: { zh: '原因包含', en: 'Cause contains' },
  older: { zh: '超过多少分钟', en: 'Older than, minutes' },
  find: { zh: '筛选', en: 'Filter' },
  clear: { zh: '清除', en: 'Clear' },
} satisfies Record<string, Text>;

/** Which steps to list; answered by the same page. */
export const FilterForm = ({ locale, filter }: { readonly locale: Locale; readonly filter: StepFilter }) => {
  const any = { value: '', text: pageWords.any[locale] };
  const states = (['parked', 'failed'] as const).map((value) => ({ value, text: pageWords[value][locale] }));
  return (
    <form class="yc-filter" action={href(locale, '/steps')} method="get">
      <Input locale={locale} name="reference" label={pageWords.reference[locale]} value={filter.reference} autocomplete="off" spellcheck={false} />
      <Select locale={locale} name="state" label={pageWords.state[locale]} items={[any, ...states]} value={filter.state} />
      <Select locale={locale} name="kind" label={pageWords.step[locale]} items={[any, ...knownKinds.map((kind) => ({ value: kind, text: kindName(kind)[locale] }))]} value={filter.kind} />
      <Select locale={locale} name="serviceId" label={pageWords.service[locale]} items={[any, ...knownServices.map(({ id, name }) => ({ value: id, text: name[locale] }))]} value={filter.serviceId} />
      <Input locale={locale} name="error" label={words.part[locale]} value={filter.error} autocomplete="off" spellcheck={false} />
      <Input locale={locale} name="olderThanMinutes" label={words.older[locale]} value={filter.olderThanMinutes} inputmode="numeric" autocomplete="off" />
      <div class="yc-filter__send">
        <Button>{words.find[locale]}</Button>
        <a href={href(locale, '/steps')}>{words.clear[locale]}</a>
      </div>
    </form>
  );
};
