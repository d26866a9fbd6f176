import type { Locale } from '@yichuang/kernel';
import type { ComponentChildren } from 'preact';

import { describedByOf, FormGroup, HintAndError } from './control.js';
import { Fieldset, type FieldsetProps } from './fieldset.js';

export interface ChoiceItem {
  readonly value: string;
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  readonly disabled?: boolean;
  /** Shown below the item once it is chosen. */
  readonly conditional?: ComponentChildren;
}

export interface ChoiceProps {
  readonly locale: Locale;
  readonly name: string;
  /** Id of the first item and the beginning of all others; the name unless given. */
  readonly idPrefix?: string;
  /** The question; without it the caller puts the items in a fieldset of its own. */
  readonly legend?: ComponentChildren;
  readonly legendSize?: FieldsetProps['legendSize'];
  readonly hint?: ComponentChildren;
  readonly error?: string;
  readonly describedBy?: string;
  readonly items: readonly ChoiceItem[];
}

/** The first item has the id of the question itself, so that an error summary can link to it. */
export const itemIdOf = (prefix: string, index: number): string => (index === 0 ? prefix : `${prefix}-${index + 1}`);

/** Form group of radios or checkboxes: with a fieldset when there is a legend. */
export function ChoiceGroup({ choice, children }: { readonly choice: ChoiceProps; readonly children: ComponentChildren }) {
  const { locale, name, idPrefix = name, legend, legendSize, hint, error } = choice;
  const content = (
    <>
      <HintAndError id={idPrefix} locale={locale} hint={hint} error={error} />
      {children}
    </>
  );
  return (
    <FormGroup error={error}>
      {legend === undefined ? (
        content
      ) : (
        <Fieldset legend={legend} legendSize={legendSize} describedBy={describedByOf(idPrefix, choice)}>
          {content}
        </Fieldset>
      )}
    </FormGroup>
  );
}
