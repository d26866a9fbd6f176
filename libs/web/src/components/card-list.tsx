import type { ComponentChildren } from 'preact';

import { Icon, type IconName } from './icon.js';

export interface Card {
  readonly href: string;
  readonly title: string;
  readonly text?: string;
  readonly icon?: IconName;
  /** Tags or a line below the text. */
  readonly foot?: ComponentChildren;
}

/** Services, or groups of services, to choose from; the whole card is the link. */
export const CardList = ({ cards, level = 3 }: { readonly cards: readonly Card[]; readonly level?: 2 | 3 }) => {
  const Heading = `h${level}` as const;
  return (
    <ul class="yc-cards">
      {cards.map(({ href, title, text, icon, foot }) => (
        <li class="yc-card">
          {icon && <Icon name={icon} />}
          <Heading class="yc-card__title">
            <a class="yc-card__link" href={href}>
              {title}
            </a>
          </Heading>
          {text && <p class="yc-card__text">{text}</p>}
          {foot && <div class="yc-card__foot">{foot}</div>}
        </li>
      ))}
    </ul>
  );
};
