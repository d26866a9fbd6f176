import { isEmpty, valueInWords, type Answers, type Field } from '@yichuang/definition';
import type { Locale, Text } from '@yichuang/kernel';
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';

import { ErrorMessage } from '../components/control.js';
import { words } from '../i18n/words.js';
import { Icon } from '../components/icon.js';
import { Raw } from '../raw.js';
import { escaped, hole, templateOf, withMarkup } from '../template.js';
import type { FieldProps, Scope } from './scope.js';

/** An answer as the hidden fields that post it, whatever it is made of. */
function hidden(name: string, value: unknown): string {
  if (isEmpty(value)) return '';
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value.map((each) => hidden(name, each)).join('');
  if (typeof value === 'object' && value !== null) return Object.entries(value as Answers).map(([key, part]) => hidden(`${name}.${key}`, part)).join('');
  return `<input type="hidden" name="${escaped(name)}" value="${escaped(String(value))}"/>`;
}

interface RowProps extends FieldProps {
  readonly shown: string;
  /** Markup of the fields that post it. */
  readonly posted: string;
}

const Row = ({ field, scope: { locale, problems, prefix }, shown, posted }: RowProps) => {
  const id = prefix + field.name;
  const problem = problems.get(id);
  return (
    <div class="govuk-summary-list__row" id={id} tabindex={problem ? -1 : undefined}>
      <dt class="govuk-summary-list__key">{field.label[locale]}</dt>
      <dd class="govuk-summary-list__value">
        {shown}
        {problem && (
          <ErrorMessage id={`${id}-error`} locale={locale}>
            {problem[locale]}
          </ErrorMessage>
        )}
        <Raw html={posted} />
      </dd>
    </div>
  );
};

/** What may be absent is not said to be missing. */
const absent = ({ required }: Field): Text => words[required === false ? 'noneInRegister' : 'notInRegister'];

function rowOf(field: Field, scope: Scope): string {
  const { answers, locale, prefix, problems } = scope;
  const [name, answer] = [prefix + field.name, answers[field.name]];
  const shown = (isEmpty(answer) ? absent(field) : valueInWords(field, answer))[locale];
  const posted = hidden(name, answer);
  if (problems.has(name)) return renderToString(<Row field={field} scope={scope} shown={shown} posted={posted} />);
  const template = templateOf(field, scope.key, () => renderToString(<Row field={field} scope={scope} shown={hole} posted={hole} />));
  return withMarkup(template, escaped(shown), posted);
}

const RegisterRows = ({ locale, children }: { readonly locale: Locale; readonly children: ComponentChildren }) => (
  <div class="yc-register">
    <p class="yc-register__note">
      <Icon name="check" />
      {words.fromRegister[locale]}
    </p>
    <dl class="govuk-summary-list govuk-summary-list--no-border">{children}</dl>
  </div>
);

/** What the register answers in the applicant's place, as markup: shown, posted, never typed. */
export function registerRows(fields: readonly Field[], scope: Scope): string {
  const draw = (): string => renderToString(<RegisterRows locale={scope.locale}><Raw html={hole} /></RegisterRows>);
  return withMarkup(templateOf(RegisterRows, scope.key, draw), fields.map((field) => rowOf(field, scope)).join(''));
}
