import type { Locale } from '@yichuang/kernel';
import type { ComponentChildren } from 'preact';

import { words } from '../i18n/words.js';

/** A consequence the reader must know of before they go on. */
export const WarningText = ({ locale, children }: { readonly locale: Locale; readonly children: ComponentChildren }) => (
  <div class="govuk-warning-text">
    <span class="govuk-warning-text__icon" aria-hidden="true">
      !
    </span>
    <strong class="govuk-warning-text__text">
      <span class="govuk-visually-hidden">{words.warning[locale]}</span>
      {children}
    </strong>
  </div>
);
