import type { ComponentChildren } from 'preact';

/** A passage set off from the text around it. */
export const InsetText = ({ children }: { readonly children: ComponentChildren }) => <div class="govuk-inset-text">{children}</div>;
