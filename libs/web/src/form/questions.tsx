import type { Field } from '@yichuang/definition';
import type { ComponentChildren, VNode } from 'preact';

import { fieldView } from './field-view.js';
import { ListField, PersonField } from './nested-fields.js';
import { RegisterRows } from './register-rows.js';
import { runsOf, type Run } from './runs.js';
import type { Scope } from './scope.js';
import { shownForAttribute, shownForInWords } from './shown-for.js';

export interface QuestionsProps {
  readonly fields: readonly Field[];
  readonly scope: Scope;
  /** Choices asked before these fields, which may bring some of them up. */
  readonly earlier?: readonly Field[];
}

/** One question. Its name and id are the path of the answer: `contactPhone`, `subject.name`, `children.0.name`. */
function question(field: Field, scope: Scope): VNode {
  const { kind } = field;
  if (kind !== 'personRef' && kind !== 'list') return fieldView(field, scope, kind);
  const Nested = kind === 'list' ? ListField : PersonField;
  return <Nested field={field} scope={scope} questions={(inner) => questions({ fields: field.fields, scope: inner })} />;
}

const asked = ({ fields, fromRegister }: Run, scope: Scope) => (fromRegister ? <RegisterRows fields={fields} scope={scope} /> : fields.map((field) => question(field, scope)));

/** Questions that do not always apply: always there, hidden by the script until they do. */
const Sometimes = ({ run, scope }: { readonly run: Run; readonly scope: Scope }) => (
  <div class="yc-sometimes" data-shown-for={run.choices?.length ? shownForAttribute(run.choices, scope.prefix) : undefined}>
    <p class="yc-sometimes__note">{shownForInWords(run.choices ?? [])[scope.locale]}</p>
    {asked(run, scope)}
  </div>
);

/** The questions of one level, in order. */
export const questions = ({ fields, scope, earlier = [] }: QuestionsProps): ComponentChildren =>
  runsOf(fields, earlier, scope.answers).map((run) => (run.choices ? <Sometimes run={run} scope={scope} /> : asked(run, scope)));
