import type { ComponentChildren } from 'preact';

export interface PanelProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A part of a page with a heading, to jump to. */
export const Panel = ({ id, title, children }: PanelProps) => (
  <section class="yc-panel" id={id} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    {children}
  </section>
);
