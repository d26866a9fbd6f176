import type { FieldKind } from '@yichuang/definition';

import { Input, type InputProps } from '../components/input.js';
import { words } from '../i18n/words.js';
import { controlOf, questionOf, textOf, type FieldProps, type Scope } from './scope.js';

type Look = Pick<InputProps, 'type' | 'width' | 'spaced' | 'inputmode' | 'autocomplete' | 'autocapitalize' | 'maxlength'>;

/** Room for the code and for the spaces people put into it. */
const code = (width: Look['width'], maxlength: number): Look => ({ width, maxlength, spaced: true, autocapitalize: 'characters', autocomplete: 'off' });

/** How each kind that is typed on one line is asked. */
const looks = {
  text: {},
  personName: { width: 20, maxlength: 60, autocomplete: 'name' },
  idNumber: code(20, 24),
  licenceNumber: code(20, 24),
  passportNumber: code(20, 24),
  uscc: code(20, 24),
  vin: code(20, 24),
  plateNumber: code(10, 12),
  phone: { type: 'tel', width: 20, maxlength: 24, autocomplete: 'tel' },
  email: { type: 'email', width: 30, maxlength: 254, autocomplete: 'email', autocapitalize: 'none' },
  address: { maxlength: 200, autocomplete: 'street-address' },
  integer: { width: 10, inputmode: 'numeric', maxlength: 16 },
  money: { width: 10, inputmode: 'decimal', maxlength: 16 },
  date: { type: 'date', width: 20 },
  dateTime: { type: 'datetime-local', width: 20 },
} satisfies Partial<Record<FieldKind, Look>>;

export type LineKind = keyof typeof looks;

export const isLineKind = (kind: FieldKind): kind is LineKind => kind in looks;

const widthFor = (characters: number): InputProps['width'] => (characters <= 5 ? 5 : characters <= 12 ? 10 : characters <= 20 ? 20 : undefined);

/** The bound of a date control: a day, or midnight of it. */
function dayBound(bound: string | undefined, kind: FieldKind, { today }: Scope, time: string): string | undefined {
  if (bound === undefined || (kind !== 'date' && kind !== 'dateTime')) return undefined;
  const day = bound === 'today' ? today : bound;
  return kind === 'date' ? day : `${day}T${time}`;
}

/** Everything that fits on one line. Only what people say of themselves is offered from the browser's memory. */
export function LineField(props: FieldProps) {
  const { field, scope } = props;
  const { bounds, kind } = field;
  const look: Look = isLineKind(kind) ? looks[kind] : {};
  const maxlength = kind === 'text' ? bounds.maxLength : look.maxlength;
  return (
    <Input
      {...controlOf(props)}
      {...look}
      label={questionOf(props)}
      value={textOf(props)}
      spellcheck={false}
      maxlength={maxlength}
      width={kind === 'text' && maxlength ? widthFor(maxlength) : look.width}
      autocomplete={scope.prefix === '' ? look.autocomplete : 'off'}
      suffix={kind === 'money' ? words.yuan[scope.locale] : undefined}
      min={dayBound(bounds.notBefore, kind, scope, '00:00')}
      max={dayBound(bounds.notAfter, kind, scope, '23:59')}
    />
  );
}
