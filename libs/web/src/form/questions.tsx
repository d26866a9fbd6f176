import type { Field } from '@yichuang/definition';
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';

import { Raw } from '../raw.js';
import { hole, templateOf, withMarkup } from '../template.js';
import { fieldView } from './field-view.js';
import { ListField, PersonField } from './nested-fields.js';
import { registerRows } from './register-rows.js';
import { runsOf, type Run } from './runs.js';
import type { Scope } from './scope.js';
import { shownForAttribute, shownForInWords, type Way } from './shown-for.js';

export interface QuestionsProps {
  readonly fields: readonly Field[];
  readonly scope: Scope;
  /** Choices asked before these fields, which may bring some of them up. */
  readonly earlier?: readonly Field[];
}

/** One question. Its name and id are the path of the answer: `contactPhone`, `subject.name`, `children.0.name`. */
function question(field: Field, scope: Scope): string {
  const { kind } = field;
  if (kind !== 'personRef' && kind !== 'list') return fieldView(field, scope, kind);
  const Nested = kind === 'list' ? ListField : PersonField;
  return renderToString(<Nested field={field} scope={scope} questions={(inner) => <Raw html={questions({ fields: field.fields, scope: inner })} />} />);
}

const asked = ({ fields, fromRegister }: Run, scope: Scope): string => (fromRegister ? registerRows(fields, scope) : fields.map((field) => question(field, scope)).join(''));

interface SometimesProps {
  readonly shownFor?: string;
  readonly note: string;
  readonly children: ComponentChildren;
}

/** Questions that do not always apply: always there, hidden by the script until they do. */
const Sometimes = ({ shownFor, note, children }: SometimesProps) => (
  <div class="yc-sometimes" data-shown-for={shownFor}>
    <p class="yc-sometimes__note">{note}</p>
    {children}
  </div>
);

function sometimes(run: Run, ways: readonly Way[], scope: Scope): string {
  const draw = (): string => {
    const shownFor = ways.length > 0 ? shownForAttribute(ways, scope.prefix) : undefined;
    return renderToString(<Sometimes shownFor={shownFor} note={shownForInWords(ways)[scope.locale]}><Raw html={hole} /></Sometimes>);
  };
  return withMarkup(templateOf(run, scope.key, draw), asked(run, scope));
}

/** The questions of one level as markup, in order. */
export const questions = ({ fields, scope, earlier = [] }: QuestionsProps): string =>
  runsOf(fields, earlier)
    .map((run) => (run.ways ? sometimes(run, run.ways, scope) : asked(run, scope)))
    .join('');
