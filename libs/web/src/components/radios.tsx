import { ChoiceGroup, itemIdOf, type ChoiceItem, type ChoiceProps } from './choice.js';

export interface RadiosProps extends ChoiceProps {
  readonly value?: string;
  readonly look?: 'inline' | 'small';
}

interface ItemProps {
  readonly item: ChoiceItem;
  readonly id: string;
  readonly name: string;
  readonly checked: boolean;
}

const Item = ({ item: { value, label, hint, disabled, conditional }, id, name, checked }: ItemProps) => (
  <>
    <div class="govuk-radios__item">
      <input class="govuk-radios__input" id={id} name={name} type="radio" value={value} checked={checked} disabled={disabled} data-aria-controls={conditional ? `conditional-${id}` : undefined} aria-describedby={hint ? `${id}-item-hint` : undefined} />
      <label class="govuk-label govuk-radios__label" for={id}>
        {label}
      </label>
      {hint && (
        <div id={`${id}-item-hint`} class="govuk-hint govuk-radios__hint">
          {hint}
        </div>
      )}
    </div>
    {conditional && (
      <div class={`govuk-radios__conditional${checked ? '' : ' govuk-radios__conditional--hidden'}`} id={`conditional-${id}`}>
        {conditional}
      </div>
    )}
  </>
);

/** One of a few values, all in view. */
export function Radios(props: RadiosProps) {
  const { name, idPrefix = name, items, value, look } = props;
  return (
    <ChoiceGroup choice={props}>
      <div class={look ? `govuk-radios govuk-radios--${look}` : 'govuk-radios'} data-module="govuk-radios">
        {items.map((item, index) => (
          <Item item={item} id={itemIdOf(idPrefix, index)} name={name} checked={item.value === value} />
        ))}
      </div>
    </ChoiceGroup>
  );
}
