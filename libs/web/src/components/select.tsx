import type { ComponentChildren } from 'preact';

import { Control, describedByOf, type ControlProps } from './control.js';

export interface SelectItem {
  readonly value: string;
  readonly text: string;
}

export interface SelectProps extends ControlProps {
  readonly items?: readonly SelectItem[];
  readonly value?: string;
  /** Options that are there already, instead of `items` or after them. */
  readonly children?: ComponentChildren;
}

/** One of many values. */
export function Select(props: SelectProps) {
  const id = props.id ?? props.name;
  const { name, items = [], value, error, children } = props;
  return (
    <Control control={props}>
      <select class={`govuk-select${error ? ' govuk-select--error' : ''}`} id={id} name={name} aria-describedby={describedByOf(id, props)}>
        {items.map((item) => (
          <option value={item.value} selected={value !== '' && item.value === value}>
            {item.text}
          </option>
        ))}
        {children}
      </select>
    </Control>
  );
}
