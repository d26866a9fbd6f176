import type { Field, Option } from '@yichuang/definition';
import type { Locale } from '@yichuang/kernel';

import { Checkboxes } from '../components/checkboxes.js';
import { Radios } from '../components/radios.js';
import { Select } from '../components/select.js';
import { words } from '../i18n/words.js';
import { controlOf, questionOf, textOf, type FieldProps, type Scope } from './scope.js';

/** So many options are all kept in view; more are folded into a list. Inside a person or a row there is less room. */
const inView = 6;
const inViewNested = 3;

/** Whether the values are folded into a list. */
export const isFolded = ({ kind, options }: Field, { prefix }: Scope): boolean => kind === 'regionCode' || (kind === 'enum' && options.length > (prefix === '' ? inView : inViewNested));

const itemOf = ({ id, label, hint }: Option, locale: Locale) => ({ value: id, label: label[locale], hint: hint?.[locale] });

const byName: Readonly<Record<Locale, Intl.Collator>> = { zh: new Intl.Collator('zh-Hans-CN'), en: new Intl.Collator('en') };

/** In their own order, or in that of a dictionary of the language: for Chinese by sound. */
const listed = ({ options, byName: sorted }: Field, locale: Locale): readonly Option[] => (sorted ? options.toSorted((one, other) => byName[locale].compare(one.label[locale], other.label[locale])) : options);

/** One of several values: radios when they are few, a list when they are many. */
export function EnumField(props: FieldProps) {
  const { field, scope } = props;
  const { locale } = scope;
  if (isFolded(field, scope)) {
    return (
      <Select {...controlOf(props)} label={questionOf(props)} value={textOf(props)} items={[{ value: '', text: words.select[locale] }, ...listed(field, locale).map(({ id, label }) => ({ value: id, text: label[locale] }))]} />
    );
  }
  return <Radios {...controlOf(props)} legend={questionOf(props)} value={textOf(props)} items={field.options.map((option) => itemOf(option, locale))} />;
}

/** Any number of values. */
export function MultiEnumField(props: FieldProps) {
  const { field, scope } = props;
  const value = scope.answers[field.name];
  const values = Array.isArray(value) ? value.map(String) : [];
  return <Checkboxes {...controlOf(props)} legend={questionOf(props)} values={values} items={field.options.map((option) => itemOf(option, scope.locale))} />;
}

/** Yes or no; or a statement to be ticked. */
export function BooleanField(props: FieldProps) {
  const { field, scope } = props;
  const { locale } = scope;
  const value = textOf(props);
  if (field.mustBeTrue) return <Checkboxes {...controlOf(props)} values={[value]} items={[{ value: 'true', label: field.label[locale] }]} />;
  const items = [
    { value: 'true', label: words.yes[locale] },
    { value: 'false', label: words.no[locale] },
  ];
  return <Radios {...controlOf(props)} legend={questionOf(props)} look="inline" value={value} items={items} />;
}
