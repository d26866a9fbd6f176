import type { Locale } from '@yichuang/kernel';

import { sentences, words } from '../i18n/words.js';

export interface PaginationProps {
  readonly locale: Locale;
  readonly previous?: string;
  readonly next?: string;
  /** The pages to offer; `undefined` is a gap. */
  readonly pages?: readonly ({ readonly number: number; readonly href: string; readonly current?: boolean } | undefined)[];
}

const arrows = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
};

const Arrow = ({ to }: { readonly to: 'prev' | 'next' }) => (
  <svg class={`govuk-pagination__icon govuk-pagination__icon--${to}`} xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13">
    <path d={arrows[to]} />
  </svg>
);

const Step = ({ locale, to, href, alone }: { readonly locale: Locale; readonly to: 'prev' | 'next'; readonly href: string; readonly alone: boolean }) => (
  <div class={`govuk-pagination__${to}`}>
    <a class="govuk-link govuk-pagination__link" href={href} rel={to}>
      {(alone || to === 'prev') && <Arrow to={to} />}
      <span class={alone ? 'govuk-pagination__link-title govuk-pagination__link-title--decorated' : 'govuk-pagination__link-title'}>
        {words[to === 'prev' ? 'previous' : 'next'][locale]}
        {words.pageSuffix[locale] && <span class="govuk-visually-hidden">{words.pageSuffix[locale]}</span>}
      </span>
      {!alone && to === 'next' && <Arrow to={to} />}
    </a>
  </div>
);

/** Ways to the other pages of a list. */
export const Pagination = ({ locale, previous, next, pages }: PaginationProps) => (
  <nav class={pages ? 'govuk-pagination' : 'govuk-pagination govuk-pagination--block'} aria-label={words.pagination[locale]}>
    {previous && <Step locale={locale} to="prev" href={previous} alone={!pages} />}
    {pages && (
      <ul class="govuk-pagination__list">
        {pages.map((page) =>
          page ? (
            <li class={page.current ? 'govuk-pagination__item govuk-pagination__item--current' : 'govuk-pagination__item'}>
              <a class="govuk-link govuk-pagination__link" href={page.href} aria-label={sentences.pageNumber(page.number)[locale]} aria-current={page.current ? 'page' : undefined}>
                {page.number}
              </a>
            </li>
          ) : (
            <li class="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>
          ),
        )}
      </ul>
    )}
    {next && <Step locale={locale} to="next" href={next} alone={!pages} />}
  </nav>
);
