import type { Locale } from '@yichuang/kernel';

import { words } from '../i18n/words.js';

export interface ErrorItem {
  readonly text: string;
  /** `#id` of the control. */
  readonly href?: string;
}

/** Everything that is wrong on the page, each with a way to its control. Takes the focus when the page opens. */
export const ErrorSummary = ({ locale, items }: { readonly locale: Locale; readonly items: readonly ErrorItem[] }) => (
  <div class="govuk-error-summary" data-module="govuk-error-summary">
    <div role="alert">
      <h2 class="govuk-error-summary__title">{words.problemsTitle[locale]}</h2>
      <div class="govuk-error-summary__body">
        <ul class="govuk-list govuk-error-summary__list">
          {items.map(({ text, href }) => (
            <li>{href ? <a href={href}>{text}</a> : text}</li>
          ))}
        </ul>
      </div>
    </div>
  </div>
);
