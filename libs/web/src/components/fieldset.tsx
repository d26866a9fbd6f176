import type { ComponentChildren } from 'preact';

export interface FieldsetProps {
  readonly legend: ComponentChildren;
  readonly legendSize?: 's' | 'm' | 'l' | 'xl';
  readonly describedBy?: string;
  readonly children?: ComponentChildren;
}

/** Controls that belong together, under one question. */
export const Fieldset = ({ legend, legendSize, describedBy, children }: FieldsetProps) => (
  <fieldset class="govuk-fieldset" aria-describedby={describedBy}>
    <legend class={legendSize ? `govuk-fieldset__legend govuk-fieldset__legend--${legendSize}` : 'govuk-fieldset__legend'}>{legend}</legend>
    {children}
  </fieldset>
);
