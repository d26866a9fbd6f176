import type { InputHTMLAttributes, LooseInputHTMLAttributes } from 'preact';

import { Control, describedByOf, type ControlProps } from './control.js';

export interface InputProps extends ControlProps {
  readonly value?: string | number;
  readonly type?: 'text' | 'search' | 'tel' | 'email' | 'date' | 'datetime-local';
  /** Width in characters; the whole line unless given. */
  readonly width?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
  /** For codes: letters and digits set apart, so that they can be compared. */
  readonly spaced?: boolean;
  readonly suffix?: string;
  readonly inputmode?: 'numeric' | 'decimal';
  readonly autocomplete?: string;
  readonly autocapitalize?: 'none' | 'characters';
  /** Off for names and codes: they are in no dictionary. */
  readonly spellcheck?: boolean;
  readonly maxlength?: number;
  readonly min?: string;
  readonly max?: string;
}

const classOf = ({ width, spaced, error }: InputProps): string =>
  `govuk-input${width ? ` govuk-input--width-${width}` : ''}${spaced ? ' govuk-input--extra-letter-spacing' : ''}${error ? ' govuk-input--error' : ''}`;

/** Preact ties `type` to the roles it may have; ours has none, so any type will do. */
const attributesOf = (id: string, props: InputProps): InputHTMLAttributes => {
  const { name, type = 'text', value, inputmode, autocomplete, autocapitalize, spellcheck, maxlength, min, max } = props;
  const attributes: LooseInputHTMLAttributes = { class: classOf(props), id, name, type, spellcheck, value, 'aria-describedby': describedByOf(id, props), autocomplete, autocapitalize, inputmode, maxlength, min, max };
  return attributes as InputHTMLAttributes;
};

/** One line of text, a date, or a date and time. */
export function Input(props: InputProps) {
  const input = <input {...attributesOf(props.id ?? props.name, props)} />;
  return (
    <Control control={props}>
      {props.suffix === undefined ? (
        input
      ) : (
        <div class="govuk-input__wrapper">
          {input}
          <div class="govuk-input__suffix" aria-hidden="true">
            {props.suffix}
          </div>
        </div>
      )}
    </Control>
  );
}
