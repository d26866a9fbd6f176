import type { ComponentChildren } from 'preact';

export type TagColour = 'grey' | 'green' | 'teal' | 'blue' | 'purple' | 'magenta' | 'red' | 'orange' | 'yellow';

/** A state in one or two words. Colour never says more than the words do. */
export const Tag = ({ colour, children }: { readonly colour?: TagColour; readonly children: ComponentChildren }) => (
  <strong class={colour ? `govuk-tag govuk-tag--${colour}` : 'govuk-tag'}>{children}</strong>
);
