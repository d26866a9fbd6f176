import { isEmpty } from '@yichuang/definition';
import type { ComponentChildren } from 'preact';

import { Button } from '../components/button.js';
import { describedByOf, FormGroup, HintAndError } from '../components/control.js';
import { Fieldset } from '../components/fieldset.js';
import { sentences, words } from '../i18n/words.js';
import { controlOf, inside, questionOf, type FieldProps, type Scope } from './scope.js';

export interface NestedProps extends FieldProps {
  /** Draws the questions inside, in a scope of their own. */
  readonly questions: (scope: Scope) => ComponentChildren;
}

/** A person: name, document and number under one question. */
export function PersonField(props: NestedProps) {
  const { field, scope, questions } = props;
  const control = controlOf(props);
  return (
    <FormGroup error={control.error} class="yc-person">
      <Fieldset legend={questionOf(props)} legendSize="s" describedBy={describedByOf(control.name, control)}>
        <HintAndError id={control.name} {...control} />
        {questions(inside(scope, field.name, scope.answers[field.name]))}
      </Fieldset>
    </FormGroup>
  );
}

const Row = ({ field, scope, questions, row, answers }: NestedProps & { readonly row: number; readonly answers: unknown }) => {
  const name = `${field.name}.${row}`;
  const id = scope.prefix + name;
  const spare = isEmpty(answers);
  return (
    <div class={spare ? 'yc-row yc-row--spare' : 'yc-row'}>
      <Fieldset legend={sentences.rowNumber(row + 1)[scope.locale]} legendSize="s" describedBy={spare && row > 0 ? `${id}-hint` : undefined}>
        {spare && row > 0 && (
          <div id={`${id}-hint`} class="govuk-hint">
            {words.spareRow[scope.locale]}
          </div>
        )}
        {questions(inside(scope, name, answers))}
        {!spare && (
          <Button look="secondary" name="_remove" value={id}>
            {words.removeRow[scope.locale]}
            <span class="govuk-visually-hidden"> {sentences.rowNumber(row + 1)[scope.locale]}</span>
          </Button>
        )}
      </Fieldset>
    </div>
  );
};

/**
 * Rows of answers with one empty row to spare. `_add` (the id of the list) and `_remove` (the id of a row) are the
 * buttons' names; `editedRows` reads them.
 */
export function ListField(props: NestedProps) {
  const { field, scope } = props;
  const { bounds, name } = field;
  const control = controlOf(props);
  const value = scope.answers[name];
  const given: readonly unknown[] = Array.isArray(value) ? value : [];
  const full = bounds.maxItems !== undefined && given.length >= bounds.maxItems;
  const rows = full ? given : [...given, {}];
  return (
    <FormGroup error={control.error}>
      <Fieldset legend={questionOf(props)} legendSize="s" describedBy={describedByOf(control.name, control)}>
        <HintAndError id={control.name} {...control} />
        {rows.map((answers, row) => (
          <Row {...props} row={row} answers={answers} />
        ))}
        {!full && (
          <Button look="secondary" name="_add" value={control.name}>
            {words.addRow[scope.locale]}
          </Button>
        )}
      </Fieldset>
    </FormGroup>
  );
}
