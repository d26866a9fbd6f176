import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';

import { anyAnswers, filedOn } from '../../../../test/support/any-answers.js';
import { lostBicycle } from '../../../../test/support/lost-bicycle.js';
import { isObject, type Answers } from './field.js';
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

/** As people type codes: small letters, full-width digits, spaces around and within. */
function untidy(value: unknown): unknown {
  if (typeof value === 'string' && /^[A-Z0-9]{5,}$/.test(value)) return ` ${value.toLowerCase().replace('1', '１').replace('2', '2 ')}　`;
  if (typeof value === 'string') return `${value.replace(/\n/g, '\r\n').replace('·', '•')} `;
  if (Array.isArray(value)) return value.map(untidy);
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, name === 'documentType' ? each : untidy(each)])) : value;
}

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
    const tidyInput = answers.map((given) => ({ ...given, frameNumber: 'HN123456', kind: 'electric', photoSource: 'on-file', deliveryMethod: 'post' }));
    fc.assert(
      fc.property(tidyInput, (given) => {
        const typed = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, fields.some((field) => field.name === name && ['text', 'enum', 'multiEnum', 'dateTime'].includes(field.kind)) ? value : untidy(value)]));
        expect(accepted(typed)).toEqual(accepted(given));
      }),
    );
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
    for (const sample of lostBicycle.samples) expect(fits(accepted({ registeredAddress: '河南省郑州市金水区文化路1号', ...sample.answers(filedOn) }))).toBe(true);
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
    const input = { registeredAddress: '河南省郑州市金水区文化路1号', ...lostBicycle.samples[0]?.answers(filedOn), ...changes };
    expect(check(input).ok).toBe(false);
    expect(fits(input)).toBe(false);
  });
});
