import type { ComponentChildren } from 'preact';

import { Logo } from './logo.js';

/** The head of the home page: what this is and where to begin. */
export const Hero = ({ title, lead, children }: { readonly title: string; readonly lead: string; readonly children?: ComponentChildren }) => (
  <div class="yc-hero">
    <Logo />
    <div class="govuk-width-container">
      <h1 class="yc-hero__title">{title}</h1>
      <p class="yc-hero__lead">{lead}</p>
      {children}
    </div>
  </div>
);
