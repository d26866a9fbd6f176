import { Icon } from './icon.js';

export interface SearchFormProps {
  readonly action: string;
  readonly label: string;
  readonly button: string;
  readonly value?: string;
  readonly name?: string;
}

/** One line to search with; answered by a page of its own. */
export const SearchForm = ({ action, label, button, value = '', name = 'q' }: SearchFormProps) => (
  <form class="yc-search" action={action} method="get" role="search">
    <label class="yc-search__label" for="search">
      {label}
    </label>
    <div class="yc-search__line">
      <input class="yc-search__input" id="search" name={name} type="search" value={value} spellcheck={false} autocomplete="off" enterkeyhint="search" />
      <button class="yc-search__button" type="submit">
        <Icon name="search" />
        <span>{button}</span>
      </button>
    </div>
  </form>
);
