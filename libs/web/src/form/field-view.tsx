import type { Field, FieldKind } from '@yichuang/definition';
import type { ComponentType } from 'preact';
import { renderToString } from 'preact-render-to-string';

import { CharacterCount } from '../components/character-count.js';
import { hole, templateOf, withChosen, withText } from '../template.js';
import { BooleanField, EnumField, isFolded, MultiEnumField } from './choice-fields.js';
import { isLineKind, LineField, type LineKind } from './line-field.js';
import { isOffered, RegionField } from './region-field.js';
import { controlOf, questionOf, textOf, type FieldProps, type Scope } from './scope.js';

const LongTextField = (props: FieldProps) => (
  <CharacterCount {...controlOf(props)} label={questionOf(props)} value={textOf(props)} maxlength={props.field.bounds.maxLength ?? 1000} />
);

/** Kinds that have questions of their own inside. */
type NestedKind = 'personRef' | 'list';

/** One view for each kind of answer. */
const views: Readonly<Record<Exclude<FieldKind, LineKind | NestedKind>, ComponentType<FieldProps>>> = {
  longText: LongTextField,
  enum: EnumField,
  multiEnum: MultiEnumField,
  boolean: BooleanField,
  regionCode: RegionField,
};

const viewOf = (kind: Exclude<FieldKind, NestedKind>): ComponentType<FieldProps> => (isLineKind(kind) ? LineField : views[kind]);

const isTyped = ({ kind }: FieldProps['field']): boolean => isLineKind(kind) || kind === 'longText';

/** The scope in which a template is made: the answer is a hole, nothing is wrong. */
const blank = ({ field, scope }: FieldProps): Scope => ({ ...scope, answers: { ...scope.answers, [field.name]: isTyped(field) ? hole : undefined }, problems: new Map() });

/** The values of a choice that are chosen, as far as the question offers them; undefined when it does not offer one that was given. */
function chosenIds(props: FieldProps): readonly string[] | undefined {
  const { field, scope } = props;
  const answer = scope.answers[field.name];
  if (field.kind === 'multiEnum') return Array.isArray(answer) ? field.options.map(({ id }) => id).filter((id) => answer.includes(id)) : [];
  const text = textOf(props);
  if (text === '') return [];
  if (field.kind === 'regionCode') return isOffered(field, text) ? [text] : undefined;
  if (field.kind === 'boolean') return text === 'true' || text === 'false' ? [text] : [];
  return field.options.filter(({ id }) => id === text).map(({ id }) => id);
}

function filled(props: FieldProps, template: readonly string[]): string | undefined {
  const { field, scope } = props;
  if (isTyped(field)) return withText(template, textOf(props));
  const ids = chosenIds(props);
  return ids && withChosen(template, ids, isFolded(field, scope) ? 'selected' : 'checked');
}

/** A question with its control as markup: from its template, or drawn anew when something about it is out of the ordinary. */
export function fieldView(field: Field, scope: Scope, kind: Exclude<FieldKind, NestedKind>): string {
  const props = { field, scope };
  const View = viewOf(kind);
  const template = scope.problems.has(scope.prefix + field.name)
    ? undefined
    : templateOf(field, scope.key + questionOf(props), () => renderToString(<View field={field} scope={blank(props)} />));
  return (template && filled(props, template)) ?? renderToString(<View field={field} scope={scope} />);
}
