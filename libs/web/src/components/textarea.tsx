import { Control, describedByOf, type ControlProps } from './control.js';

export interface TextareaProps extends ControlProps {
  readonly value?: string;
  readonly rows?: number;
  readonly autocomplete?: string;
}

/** Several lines of text. */
export function Textarea(props: TextareaProps) {
  const id = props.id ?? props.name;
  const { name, value = '', rows = 5, autocomplete, error } = props;
  return (
    <Control control={props}>
      <textarea class={`govuk-textarea${error ? ' govuk-textarea--error' : ''}`} id={id} name={name} rows={rows} aria-describedby={describedByOf(id, props)} autocomplete={autocomplete}>
        {value}
      </textarea>
    </Control>
  );
}
