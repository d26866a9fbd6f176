/** Lets keyboards and screen readers pass over the header. */
export const SkipLink = ({ href, children }: { readonly href: string; readonly children: string }) => (
  <a href={href} class="govuk-skip-link" data-module="govuk-skip-link">
    {children}
  </a>
);
