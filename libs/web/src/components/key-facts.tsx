import type { ComponentChildren } from 'preact';

export interface KeyFact {
  readonly label: string;
  readonly value: ComponentChildren;
  readonly note?: ComponentChildren;
}

/** The few facts people look for first: how long, how much, where. */
export const KeyFacts = ({ facts }: { readonly facts: readonly KeyFact[] }) => (
  <dl class="yc-facts">
    {facts.map(({ label, value, note }) => (
      <div class="yc-facts__fact">
        <dt class="yc-facts__label">{label}</dt>
        <dd class="yc-facts__value">
          {value}
          {note && <span class="yc-facts__note">{note}</span>}
        </dd>
      </div>
    ))}
  </dl>
);
