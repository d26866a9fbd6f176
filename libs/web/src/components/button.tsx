import type { ComponentChildren } from 'preact';

export interface ButtonProps {
  readonly children: ComponentChildren;
  /** Makes it a link that looks like a button. */
  readonly href?: string;
  readonly look?: 'secondary' | 'warning' | 'inverse';
  /** The call to action that begins a service. */
  readonly start?: boolean;
  readonly type?: 'submit' | 'button' | 'reset';
  readonly id?: string;
  readonly name?: string;
  readonly value?: string;
  readonly disabled?: boolean;
  readonly preventDoubleClick?: boolean;
  /** The key that presses it, with the modifiers of the browser. */
  readonly accessKey?: string;
}

const StartIcon = () => (
  <svg class="govuk-button__start-icon" xmlns="http://www.w3.org/2000/svg" width="17.5" height="19" viewBox="0 0 33 40" aria-hidden="true" focusable="false">
    <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
  </svg>
);

const classOf = ({ look, start }: ButtonProps): string => `govuk-button${look ? ` govuk-button--${look}` : ''}${start ? ' govuk-button--start' : ''}`;

/** A submit button unless `type` or `href` says otherwise. */
export function Button(props: ButtonProps) {
  const { children, href, start, id, accessKey } = props;
  const shared = { class: classOf(props), id, accesskey: accessKey, 'data-module': 'govuk-button' };
  return href === undefined ? (
    <button type={props.type ?? 'submit'} value={props.value} name={props.name} disabled={props.disabled} aria-disabled={props.disabled || undefined} data-prevent-double-click={props.preventDoubleClick} {...shared}>
      {children}
      {start && <StartIcon />}
    </button>
  ) : (
    <a href={href} role="button" draggable={false} {...shared}>
      {children}
      {start && <StartIcon />}
    </a>
  );
}
