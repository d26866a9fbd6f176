import { documentTypes } from '@yichuang/definition';
import type { Locale, Text } from '@yichuang/kernel';
import type { PersonAtCounter } from '@yichuang/one-window';

import { RegisterTag } from './register-answer.js';

const before: Text = { zh: '正在为其办理', en: 'You are serving' };

/** Who stands at the counter, on every page that is for them. */
export const PersonBar = ({ locale, person: { party, register } }: { readonly locale: Locale; readonly person: PersonAtCounter }) => (
  <p class="yc-served">
    <span class="yc-quiet yc-screen">{before[locale]}</span> <strong>{party.name}</strong> <span>{documentTypes.find(({ id }) => id === party.documentType)?.label[locale]}</span> <span class="yc-number">{party.documentNumber}</span>{' '}
    {party.phone && <span class="yc-number">{party.phone}</span>}{' '}
    <span class="yc-screen">
      <RegisterTag locale={locale} answer={register} />
    </span>
  </p>
);
