import type { ComponentChildren } from 'preact';

/** A line over every page that says what kind of site this is. */
export const PhaseBanner = ({ tag, children }: { readonly tag: string; readonly children: ComponentChildren }) => (
  <div class="govuk-phase-banner govuk-width-container">
    <p class="govuk-phase-banner__content">
      <strong class="govuk-tag govuk-phase-banner__content__tag">{tag}</strong>
      <span class="govuk-phase-banner__text">{children}</span>
    </p>
  </div>
);
