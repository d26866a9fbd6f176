import { isRequired, type Answers, type Field, type Problem } from '@yichuang/definition';
import type { CivilDate, Locale, Text } from '@yichuang/kernel';

import { words } from '../i18n/words.js';

/** What the views of one level of a form share: the form itself, a person in it, or a row of a list. */
export interface Scope {
  readonly locale: Locale;
  readonly today: CivilDate;
  /** Answers of this level, as typed: not necessarily valid. */
  readonly answers: Answers;
  readonly problems: ReadonlyMap<string, Text>;
  /** What stands before a field's name: nothing, `subject.` or `children.0.`. */
  readonly prefix: string;
  /** What the templates of this level depend on: language, day and prefix. */
  readonly key: string;
}

/** The scope of a whole form. */
export const scopeOf = (form: Omit<Scope, 'prefix' | 'key'>): Scope => at(form, '');

const at = (form: Omit<Scope, 'prefix' | 'key'>, prefix: string): Scope => ({ ...form, prefix, key: `${form.locale} ${form.today} ${prefix}` });

export interface FieldProps {
  readonly field: Field;
  readonly scope: Scope;
}

/** The id of the control a JSON pointer leads to, which is also the name it is posted under: `/children/0/name` is `children.0.name`. */
export const idOfPointer = (pointer: string): string => pointer.slice(1).replaceAll('/', '.');

/** What to say beside each control, by its id: the first problem found there. */
export function problemsById(problems: readonly Problem[]): ReadonlyMap<string, Text> {
  const byId = new Map<string, Text>();
  for (const { pointer, message } of problems) {
    const id = idOfPointer(pointer);
    if (!byId.has(id)) byId.set(id, message);
  }
  return byId;
}

/** The scope of a person's questions, or of one row. */
export const inside = (scope: Scope, name: string, answers: unknown): Scope => at({ ...scope, answers: isRecord(answers) ? answers : {} }, `${scope.prefix}${name}.`);

const isRecord = (value: unknown): value is Answers => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The question in words, with a mark when it may be left empty. */
export function questionOf({ field, scope: { locale, answers } }: FieldProps): string {
  const label = field.label[locale];
  if (field.mustBeTrue || isRequired(field, answers)) return label;
  return label + words[typeof field.required === 'function' ? 'sometimesRequired' : 'optional'][locale];
}

/** An answer as the text of a control. */
export function textOf({ field, scope }: FieldProps): string {
  const value = scope.answers[field.name];
  return typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** What every control of a field is given. */
export function controlOf(props: FieldProps) {
  const { field, scope } = props;
  const id = scope.prefix + field.name;
  return { locale: scope.locale, name: id, hint: hintOf(field)?.[scope.locale], error: scope.problems.get(id)?.[scope.locale] };
}

/** What the service says of the answer, or how it must be written, or what such answers look like. */
const hintOf = ({ hint, bounds, kind }: Field): Text | undefined => hint ?? bounds.pattern?.message ?? kindHints[kind];

/** Help that is the same wherever such an answer is asked, unless the service says something of its own. */
const kindHints: Partial<Record<Field['kind'], Text>> = {
  idNumber: { zh: '18位，末位可能是字母X', en: '18 characters, the last may be the letter X' },
  licenceNumber: { zh: '与18位身份证号码相同，外国人与护照号码相同', en: 'The identity number of 18 characters, or a foreigner’s passport number' },
  passportNumber: { zh: '见护照资料页右上角', en: 'At the top right of the passport’s data page' },
  uscc: { zh: '18位统一社会信用代码，见营业执照或者法人证书', en: 'The unified social credit code of 18 characters, on the business licence or legal person certificate' },
  plateNumber: { zh: '例如：豫A12345', en: 'Such as 豫A12345' },
  vin: { zh: '行驶证、登记证书或者合格证上的17位代码', en: 'The 17 characters on the vehicle licence or the certificate' },
  phone: { zh: '11位手机号码，或者带区号的固定电话', en: 'A mobile number of 11 digits, or a landline with its area code' },
  address: { zh: '写到门牌号', en: 'In full, with the house and room number' },
};
