import type { ComponentChildren } from 'preact';

export interface SummaryAction {
  readonly href: string;
  readonly text: string;
  /** Tells one action from the next when heard out of context. */
  readonly hiddenText?: string;
}

export interface SummaryRow {
  readonly key: ComponentChildren;
  readonly value: ComponentChildren;
  readonly action?: SummaryAction;
}

export interface SummaryCard {
  readonly title: string;
  readonly level?: 2 | 3 | 4;
  readonly action?: SummaryAction;
}

export interface SummaryListProps {
  readonly rows: readonly SummaryRow[];
  readonly noBorder?: boolean;
  readonly card?: SummaryCard;
}

const Action = ({ action: { href, text, hiddenText }, card }: { readonly action: SummaryAction; readonly card?: string }) => (
  <a class="govuk-link" href={href}>
    {text}
    {(hiddenText || card) && (
      <span class="govuk-visually-hidden">
        {hiddenText && ` ${hiddenText}`}
        {card && ` (${card})`}
      </span>
    )}
  </a>
);

const Card = ({ card: { title, level = 2, action }, children }: { readonly card: SummaryCard; readonly children: ComponentChildren }) => {
  const Heading = `h${level}` as const;
  return (
    <div class="govuk-summary-card">
      <div class="govuk-summary-card__title-wrapper">
        <Heading class="govuk-summary-card__title">{title}</Heading>
        {action && (
          <div class="govuk-summary-card__actions">
            <Action action={action} card={title} />
          </div>
        )}
      </div>
      <div class="govuk-summary-card__content">{children}</div>
    </div>
  );
};

/** Questions with their answers, each with at most one action; as a card when `card` is given. */
export function SummaryList({ rows, noBorder, card }: SummaryListProps) {
  const anyAction = rows.some(({ action }) => action);
  const list = (
    <dl class={noBorder ? 'govuk-summary-list govuk-summary-list--no-border' : 'govuk-summary-list'}>
      {rows.map(({ key, value, action }) => (
        <div class={anyAction && !action ? 'govuk-summary-list__row govuk-summary-list__row--no-actions' : 'govuk-summary-list__row'}>
          <dt class="govuk-summary-list__key">{key}</dt>
          <dd class="govuk-summary-list__value">{value}</dd>
          {action && (
            <dd class="govuk-summary-list__actions">
              <Action action={action} card={card?.title} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
  return card ? <Card card={card}>{list}</Card> : list;
}
