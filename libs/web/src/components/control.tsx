import type { Locale } from '@yichuang/kernel';
import type { ComponentChildren } from 'preact';

import { words } from '../i18n/words.js';

/** What every control of a form has: its name, its question, and what is to be said about it. */
export interface ControlProps {
  readonly locale: Locale;
  readonly name: string;
  /** The name unless given. */
  readonly id?: string;
  readonly label: ComponentChildren;
  readonly labelSize?: 's' | 'm' | 'l' | 'xl';
  readonly hint?: ComponentChildren;
  readonly error?: string;
  /** Ids of further descriptions. */
  readonly describedBy?: string;
}

export const Label = ({ id, size, children }: { readonly id?: string; readonly size?: ControlProps['labelSize']; readonly children: ComponentChildren }) => (
  <label class={size ? `govuk-label govuk-label--${size}` : 'govuk-label'} for={id}>
    {children}
  </label>
);

export const Hint = ({ id, children }: { readonly id?: string; readonly children: ComponentChildren }) => (
  <div id={id} class="govuk-hint">
    {children}
  </div>
);

export const ErrorMessage = ({ id, locale, children }: { readonly id?: string; readonly locale: Locale; readonly children: ComponentChildren }) => (
  <p id={id} class="govuk-error-message">
    <span class="govuk-visually-hidden">{words.error[locale]}:</span> {children}
  </p>
);

interface GroupProps {
  readonly class?: string;
  readonly attributes?: Readonly<Record<`data-${string}`, string | number>>;
  readonly children: ComponentChildren;
}

export const FormGroup = ({ error, class: extra, attributes, children }: GroupProps & { readonly error?: string }) => (
  <div class={`govuk-form-group${error ? ' govuk-form-group--error' : ''}${extra ? ` ${extra}` : ''}`} {...attributes}>
    {children}
  </div>
);

/** The value of `aria-describedby`: what was given, then hint, then error. */
export function describedByOf(id: string, { hint, error, describedBy = '' }: Pick<ControlProps, 'hint' | 'error' | 'describedBy'>): string | undefined {
  const withHint = hint ? `${describedBy} ${id}-hint` : describedBy;
  return (error ? `${withHint} ${id}-error` : withHint).trim() || undefined;
}

export const HintAndError = ({ id, locale, hint, error }: { readonly id: string } & Pick<ControlProps, 'locale' | 'hint' | 'error'>) => (
  <>
    {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
    {error && (
      <ErrorMessage id={`${id}-error`} locale={locale}>
        {error}
      </ErrorMessage>
    )}
  </>
);

/** A form group with one labelled control, passed as children. */
export const Control = ({ control, class: extra, attributes, children }: GroupProps & { readonly control: ControlProps }) => {
  const id = control.id ?? control.name;
  return (
    <FormGroup error={control.error} class={extra} attributes={attributes}>
      <Label id={id} size={control.labelSize}>
        {control.label}
      </Label>
      <HintAndError id={id} locale={control.locale} hint={control.hint} error={control.error} />
      {children}
    </FormGroup>
  );
};
