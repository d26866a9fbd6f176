import type { Locale } from '@yichuang/kernel';

import { words } from '../i18n/words.js';

/** The way to the page before, in a form of several pages. */
export const BackLink = ({ locale, href, children = words.back[locale] }: { readonly locale: Locale; readonly href: string; readonly children?: string }) => (
  <a href={href} class="govuk-back-link">
    {children}
  </a>
);
