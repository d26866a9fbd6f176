import type { ComponentChildren } from 'preact';

export interface TimelineEntry {
  readonly title: ComponentChildren;
  /** When, in words; absent for what is still to come. */
  readonly at?: string;
  readonly detail?: ComponentChildren;
  readonly state: 'done' | 'current' | 'coming';
}

/** What happened to an application and what comes next, in order. */
export const Timeline = ({ entries }: { readonly entries: readonly TimelineEntry[] }) => (
  <ol class="yc-timeline">
    {entries.map(({ title, at, detail, state }) => (
      <li class={`yc-timeline__entry yc-timeline__entry--${state}`} aria-current={state === 'current' ? 'step' : undefined}>
        <h3 class="yc-timeline__title">{title}</h3>
        {at && <p class="yc-timeline__at">{at}</p>}
        {detail && <div class="yc-timeline__detail">{detail}</div>}
      </li>
    ))}
  </ol>
);
