import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';

import { anyAnswers, filedOn } from '../../../../test/support/any-answers.js';
import { lostBicycle } from '../../../../test/support/lost-bicycle.js';
import { Choice, DateField, fieldsOf, LongText, ShortText, YesNo } from './decorators.js';
import { isObject, type Answers, type Field, type FieldKind } from './field.js';
import { anyone } from '../anyone.js';
import { Form } from './form.js';
import { answersFromText, type PostedText } from './from-text.js';
import { jsonSchema } from './json-schema.js';

const { form, fields } = lostBicycle;
const names = fields.map(({ name }) => name);
const answers = anyAnswers(fields);
const check = (input: unknown) => form.validate(input, { today: filedOn });

function accepted(input: unknown): Answers {
  const checked = check(input);
  if (!checked.ok) throw new Error(JSON.stringify([checked.error, input]));
  return checked.value;
}

const ajv = new Ajv2020({ strict: true, allErrors: true, formats: { date: true, email: /@/ } });
const fits = ajv.compile(jsonSchema(fields, 'zh', 'urn:yichuang:lost-bicycle'));

const untidyCode = (code: string): string => ` ${code.toLowerCase().replace('1', '１').replace('2', '2 ')}\u3000`;

/** As people type: small letters and full-width digits in codes, another dot in names, spaces around. */
function untidy({ kind, fields: inner }: Field, value: unknown): unknown {
  if (kind === 'list') return (value as Answers[]).map((row) => untidyAll(inner, row));
  if (kind === 'personRef') return untidyAll(inner, value as Answers);
  if (typeof value !== 'string') return value;
  if (['idNumber', 'passportNumber', 'licenceNumber', 'uscc', 'plateNumber', 'vin', 'phone'].includes(kind)) return untidyCode(value);
  const marks: Partial<Record<FieldKind, [string, string]>> = { personName: ['·', '•'], longText: ['\n', '\r\n'], dateTime: ['T', ' '] };
  return ` ${value.replaceAll(...(marks[kind] ?? ['', '']))}\n`;
}

const untidyAll = (of: readonly Field[], given: Answers): Answers =>
  Object.fromEntries(of.filter(({ name }) => given[name] !== undefined).map((field) => [field.name, untidy(field, given[field.name])]));

/** As the page of a form posts answers. */
function posted(value: unknown, name = ''): PostedText {
  if (Array.isArray(value)) return value.every((each) => typeof each === 'string') ? { [name]: value } : Object.assign({}, ...value.map((row, index) => posted(row, `${name}.${index}`))) as PostedText;
  if (isObject(value)) return Object.assign({}, ...Object.entries(value).map(([key, each]) => posted(each, name ? `${name}.${key}` : key))) as PostedText;
  return { [name]: String(value) };
}

describe('a form, whatever is answered,', () => {
  it('accepts right answers and accepts again what it accepted, unchanged', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const once = accepted(given);
        expect(accepted(once)).toEqual(once);
      }),
    );
  });

  it('makes untidy typing uniform', () => {
    fc.assert(fc.property(answers, (given) => expect(accepted(untidyAll(fields, given))).toEqual(accepted(given))));
  });

  it('refuses a name it does not know', () => {
    fc.assert(
      fc.property(answers, fc.string().filter((name) => !names.includes(name)), fc.jsonValue(), (given, name, value) => {
        const checked = check(JSON.parse(JSON.stringify({ ...given, [`x${name}`]: value })));
        expect(checked.ok ? [] : checked.error.map(({ code }) => code)).toContain('unknown');
      }),
    );
  });

  it('reads back what its page posts', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const stored = accepted(given);
        expect(accepted(answersFromText(fields, posted(stored)))).toEqual(stored);
      }),
    );
  });

  it('never breaks on foreign input, and points at what is wrong in both languages', () => {
    const foreign = fc.oneof(fc.jsonValue(), fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string()), fc.jsonValue()), fc.tuple(answers, fc.constantFrom(...names), fc.jsonValue()).map(([given, name, value]) => ({ ...given, [name]: value })));
    fc.assert(
      fc.property(foreign, (input) => {
        const checked = check(input);
        if (checked.ok) return;
        expect(checked.error).not.toEqual([]);
        for (const { pointer, message } of checked.error) {
          expect(pointer).toMatch(/^(\/[^/]*)*$/);
          expect(message.zh && message.en).toBeTruthy();
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('the JSON Schema of a form', () => {
  it('accepts whatever the server accepted', () => {
    fc.assert(
      fc.property(answers, (given) => {
        expect([fits(accepted(given)), fits.errors]).toEqual([true, null]);
      }),
    );
  });

  it('accepts the samples, as the server does', () => {
    for (const sample of lostBicycle.samples) expect(fits(accepted({ registeredAddress: '河南省郑州市金水区文化路1号', ...sample.answers(filedOn, anyone) }))).toBe(true);
  });

  it('refuses no answer that the server would take as it is', () => {
    const one = fc.tuple(answers, fc.constantFrom(...names), fc.jsonValue()).map(([given, name, value]) => ({ ...accepted(given), [name]: value }));
    fc.assert(
      fc.property(one, (input) => {
        const checked = check(input);
        if (checked.ok) expect(fits(checked.value)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each<[string, Answers]>([
    ['a name it does not know', { colour: 'red' }],
    ['a value that is not listed', { kind: 'monocycle' }],
    ['a text without a character', { frameNumber: '' }],
    ['a list without a row', { marks: [] }],
    ['a number as text', { gears: '7' }],
    ['a number beyond its bound', { gears: 31 }],
    ['a declaration that is not made', { truthDeclaration: false }],
    ['a date without its form', { boughtOn: '2024/05/01' }],
    ['a row without a required answer', { marks: [{ part: '车架' }] }],
    ['nothing where an answer is needed', { story: null }],
  ])('refuses %s, as the server does', (_what, changes) => {
    const input = { registeredAddress: '河南省郑州市金水区文化路1号', ...lostBicycle.samples[0]?.answers(filedOn, anyone), ...changes };
    expect(check(input).ok).toBe(false);
    expect(fits(input)).toBe(false);
  });
});

class Insured {
  @Choice({ zh: '种类', en: 'Kind' }, { pedal: { zh: '脚踏车', en: 'Pedal' }, electric: { zh: '电动车', en: 'Electric' } }) kind: string;
  @YesNo({ zh: '已投保', en: 'Insured' }, { when: ({ kind }: Partial<Insured>) => kind === 'electric' }) insured?: boolean;
  @ShortText({ zh: '保险公司', en: 'Insurer' }, { when: ({ insured }: Partial<Insured>) => insured === true }) insurer?: string;
  @LongText({ zh: '未投保原因', en: 'Why not insured' }, { when: ({ insurer }: Partial<Insured>) => insurer?.startsWith('P') !== true }) reason?: string;
  @DateField({ zh: '起保日', en: 'Insured from' }, { required: false }) from?: string;
  @DateField({ zh: '到期日', en: 'Insured until' }, {
    required: false,
    rule: { holds: (until: string, { from }: Partial<Insured>) => from === undefined || until >= from, message: { zh: '到期日不能早于起保日', en: 'It ends before it begins' } },
  })
  until?: string;
}

describe('a question that hangs on another', () => {
  const insured = new Form(fieldsOf(Insured));
  const answersTo = (input: Answers) => {
    const checked = insured.validate(input, { today: filedOn });
    return checked.ok ? Object.keys(checked.value) : checked.error.map(({ pointer, code }) => `${pointer} ${code}`);
  };

  it('is not asked when the other one does not apply, although it was answered', () => {
    expect(answersTo({ kind: 'electric', insured: true, insurer: 'PICC' })).toEqual(['kind', 'insured', 'insurer']);
    expect(answersTo({ kind: 'pedal', insured: true, insurer: 'PICC', reason: '不需要' })).toEqual(['kind', 'reason']);
  });

  it('is asked when what would rule it out does not apply', () => {
    expect(answersTo({ kind: 'pedal', insured: true, insurer: 'PICC' })).toEqual(['/reason required']);
  });

  it('takes an answer of the wrong type for none', () => {
    expect(answersTo({ kind: 'electric', insured: true, insurer: 7 })).toEqual(['/reason required', '/insurer isText']);
  });

  it('must agree with its neighbours where a rule says so', () => {
    const pedal = { kind: 'pedal', reason: '不需要' };
    expect(answersTo({ ...pedal, from: '2026-01-01', until: '2026-12-31' })).toEqual(['kind', 'reason', 'from', 'until']);
    expect(answersTo({ ...pedal, from: '2026-01-01', until: '2025-12-31' })).toEqual(['/until rule']);
  });
});
