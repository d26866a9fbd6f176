import type { Answers, Field, FieldKind } from '@yichuang/definition';
import { addDays, makeIdentityNumber, makeUscc, vinCheckCharacter, type CivilDate } from '@yichuang/kernel';
import fc, { type Arbitrary } from 'fast-check';

/** The day on which the answers are given. */
export const filedOn: CivilDate = '2026-11-23';

const from = (characters: string, length: number | { minLength: number; maxLength: number }): Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...characters), ...(typeof length === 'number' ? { minLength: length, maxLength: length } : length) });

const day = ({ notBefore = '1990-01-01' }: Field['bounds']): Arbitrary<CivilDate> =>
  fc.nat(20_000).map((ago) => addDays(filedOn, -ago)).filter((date) => date >= notBefore);

const identityNumber = fc.tuple(fc.constantFrom('410105', '410302'), fc.nat(20_000), fc.nat(999)).map(([region, ago, sequence]) => makeIdentityNumber(region, addDays(filedOn, -ago), sequence));
const passport = (maxLength: number) => fc.tuple(from('ABCDEFGHXYZ0123456789', { minLength: 4, maxLength: maxLength - 1 }), from('0123456789', 1)).map(([most, digit]) => most + digit);
const name = fc.oneof(from('曹郑王阿依古丽买提', { minLength: 2, maxLength: 4 }), fc.constant('阿依古丽·买买提'), fc.constant('KIM MINSOO'));
const vin = from('ABCDEFGHJKLMNPRSTUVWXYZ0123456789', 17).map((text) => text.slice(0, 8) + vinCheckCharacter(text) + text.slice(9));
const words = ({ minLength = 1, maxLength = 100 }: Field['bounds']) => from('车停在门口Abc1，。·-T', { minLength: Math.max(minLength, 5), maxLength: Math.min(maxLength, 30) });
const chosen = ({ options }: Field) => options.map(({ id }) => id);

const person = (): Arbitrary<Answers> =>
  fc.oneof(
    fc.record({ name, documentType: fc.constant('identity-card'), documentNumber: identityNumber }),
    fc.record({ name, documentType: fc.constantFrom('passport', 'taiwan-permit'), documentNumber: passport(20) }),
  );

/** A right answer of each kind. */
const rightAnswer: Record<FieldKind, (field: Field) => Arbitrary<unknown>> = {
  text: ({ bounds }) => (bounds.pattern ? fc.stringMatching(bounds.pattern.regex) : words(bounds)),
  longText: ({ bounds }) => fc.array(words(bounds), { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
  personName: () => name,
  idNumber: () => identityNumber,
  licenceNumber: () => fc.oneof(identityNumber, passport(17)),
  passportNumber: () => passport(20),
  uscc: () => from('0123456789ABCDEFGHJKLMNPQRTUWXY', 9).map((code) => makeUscc(`91410100${code}`)),
  phone: ({ bounds }) => (bounds.pattern ? fc.constantFrom('13903710001', '139 0371 0002') : fc.constantFrom('13903710001', '0371-65551234', '010-66551234-802', '037165551234')),
  email: () => from('abcdefgh.1', { minLength: 1, maxLength: 8 }).map((local) => `c${local}d@example.cn`.replace(/\.+/g, '.')),
  date: ({ bounds }) => day(bounds),
  dateTime: ({ bounds }) => fc.tuple(day(bounds), fc.nat(23), fc.nat(59)).map(([date, hour, minute]) => `${date}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`),
  integer: ({ bounds: { min = -1000, max = 1000 } }) => fc.integer({ min, max }),
  money: ({ bounds: { min = 0, max = 1_000_000 } }) => fc.integer({ min: min * 100, max: max * 100 }).map((fen) => fen / 100),
  enum: (field) => fc.constantFrom(...chosen(field)),
  multiEnum: (field) => fc.subarray(chosen(field), { minLength: 1, maxLength: field.bounds.maxItems }),
  boolean: ({ mustBeTrue }) => (mustBeTrue ? fc.constant(true) : fc.boolean()),
  address: () => fc.integer({ min: 1, max: 999 }).map((number) => `河南省郑州市金水区文化路${number}号`),
  regionCode: () => fc.constantFrom('410105', '410302', '419001'),
  plateNumber: () => fc.constantFrom('豫A12345', '豫AD12345', '豫A12345D', '豫B1234学', '粤ZABCD港'),
  vin: () => vin,
  personRef: person,
  list: (field) => fc.array(anyAnswers(field.fields), { minLength: field.bounds.minItems ?? 1, maxLength: Math.min(field.bounds.maxItems ?? 3, 3) }),
};

/** Right answers to all questions of a form, asked or not; what is optional is sometimes left out. */
export function anyAnswers(fields: readonly Field[]): Arbitrary<Answers> {
  const model = Object.fromEntries(fields.map((field) => [field.name, rightAnswer[field.kind](field)]));
  return fc.record(model, { requiredKeys: fields.filter(({ required }) => required !== false).map((field) => field.name) });
}
