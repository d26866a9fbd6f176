import { ChoiceGroup, itemIdOf, type ChoiceItem, type ChoiceProps } from './choice.js';
import { describedByOf } from './control.js';

export interface CheckboxesProps extends ChoiceProps {
  readonly values?: readonly string[];
  readonly small?: boolean;
}

interface ItemProps {
  readonly item: ChoiceItem;
  readonly id: string;
  readonly name: string;
  readonly checked: boolean;
  readonly describedBy?: string;
}

const Item = ({ item: { value, label, hint, disabled, conditional }, id, name, checked, describedBy }: ItemProps) => (
  <>
    <div class="govuk-checkboxes__item">
      <input class="govuk-checkboxes__input" id={id} name={name} type="checkbox" value={value} checked={checked} disabled={disabled} data-aria-controls={conditional ? `conditional-${id}` : undefined} aria-describedby={hint ? `${describedBy ? `${describedBy} ` : ''}${id}-item-hint` : describedBy} />
      <label class="govuk-label govuk-checkboxes__label" for={id}>
        {label}
      </label>
      {hint && (
        <div id={`${id}-item-hint`} class="govuk-hint govuk-checkboxes__hint">
          {hint}
        </div>
      )}
    </div>
    {conditional && (
      <div class={`govuk-checkboxes__conditional${checked ? '' : ' govuk-checkboxes__conditional--hidden'}`} id={`conditional-${id}`}>
        {conditional}
      </div>
    )}
  </>
);

/** Any number of values, or one statement to be ticked (without a legend: then hint and error describe the box itself). */
export function Checkboxes(props: CheckboxesProps) {
  const { name, idPrefix = name, items, values = [], small } = props;
  const describedBy = props.legend === undefined ? describedByOf(idPrefix, props) : undefined;
  return (
    <ChoiceGroup choice={props}>
      <div class={small ? 'govuk-checkboxes govuk-checkboxes--small' : 'govuk-checkboxes'} data-module="govuk-checkboxes">
        {items.map((item, index) => (
          <Item item={item} id={itemIdOf(idPrefix, index)} name={name} checked={values.includes(item.value)} describedBy={describedBy} />
        ))}
      </div>
    </ChoiceGroup>
  );
}
