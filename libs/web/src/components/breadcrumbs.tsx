import type { Locale } from '@yichuang/kernel';

import { words } from '../i18n/words.js';

export interface BreadcrumbsProps {
  readonly locale: Locale;
  /** From the top down; an item without `href` is the page itself. */
  readonly items: readonly { readonly text: string; readonly href?: string }[];
}

/** Where the page stands. */
export const Breadcrumbs = ({ locale, items }: BreadcrumbsProps) => (
  <nav class="govuk-breadcrumbs" aria-label={words.breadcrumb[locale]}>
    <ol class="govuk-breadcrumbs__list">
      {items.map(({ text, href }) =>
        href ? (
          <li class="govuk-breadcrumbs__list-item">
            <a class="govuk-breadcrumbs__link" href={href}>
              {text}
            </a>
          </li>
        ) : (
          <li class="govuk-breadcrumbs__list-item" aria-current="page">
            {text}
          </li>
        ),
      )}
    </ol>
  </nav>
);
