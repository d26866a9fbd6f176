import { answersInWords, isEmpty, type Answers, type Field } from '@yichuang/definition';

import { ErrorMessage } from '../components/control.js';
import { words } from '../i18n/words.js';
import { Icon } from '../components/icon.js';
import type { FieldProps, Scope } from './scope.js';

/** An answer as the hidden fields that post it, whatever it is made of. */
const Hidden = ({ name, value }: { readonly name: string; readonly value: unknown }) => {
  if (isEmpty(value)) return null;
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return <>{value.map((each) => <Hidden name={name} value={each} />)}</>;
  if (typeof value === 'object' && value !== null) return <>{Object.entries(value as Answers).map(([key, part]) => <Hidden name={`${name}.${key}`} value={part} />)}</>;
  return <input type="hidden" name={name} value={String(value)} />;
};

const rowOf = ({ field, scope: { locale, answers, problems, prefix } }: FieldProps) => {
  const id = prefix + field.name;
  const [answer] = answersInWords([{ ...field, when: undefined }], answers);
  const problem = problems.get(id);
  return (
    <div class="govuk-summary-list__row" id={id} tabindex={problem ? -1 : undefined}>
      <dt class="govuk-summary-list__key">{field.label[locale]}</dt>
      <dd class="govuk-summary-list__value">
        {answer?.value[locale] ?? words.notInRegister[locale]}
        {problem && (
          <ErrorMessage id={`${id}-error`} locale={locale}>
            {problem[locale]}
          </ErrorMessage>
        )}
        <Hidden name={id} value={answers[field.name]} />
      </dd>
    </div>
  );
};

/** What the register answers in the applicant's place: shown, posted, never typed. */
export const RegisterRows = ({ fields, scope }: { readonly fields: readonly Field[]; readonly scope: Scope }) => (
  <div class="yc-register">
    <p class="yc-register__note">
      <Icon name="check" />
      {words.fromRegister[scope.locale]}
    </p>
    <dl class="govuk-summary-list govuk-summary-list--no-border">
      {fields.map((field) => rowOf({ field, scope }))}
    </dl>
  </div>
);
