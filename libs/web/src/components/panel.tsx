import type { ComponentChildren } from 'preact';

/** Tells that something is done: the heading of a receipt. */
export const Panel = ({ title, children }: { readonly title: string; readonly children?: ComponentChildren }) => (
  <div class="govuk-panel govuk-panel--confirmation">
    <h1 class="govuk-panel__title">{title}</h1>
    {children && <div class="govuk-panel__body">{children}</div>}
  </div>
);
