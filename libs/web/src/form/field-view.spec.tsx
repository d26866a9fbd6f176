import type { Answers, Field } from '@yichuang/definition';
import type { Locale } from '@yichuang/kernel';
import { assert, constantFrom, oneof, property, record, string, array, boolean, double, integer } from 'fast-check';

import { everyAnswer, everyKind } from './every-kind.js';
import { fieldView } from './field-view.js';
import { scopeOf, type Scope } from './scope.js';

const fields: readonly Field[] = everyKind.flatMap((section) => section.fields).filter(({ kind }) => kind !== 'personRef' && kind !== 'list');

const scope = (answers: Answers, today = '2026-11-26'): Scope => scopeOf({ locale: 'zh', today, answers, problems: new Map() });

function draw(field: Field, at: Scope): string {
  const { kind } = field;
  if (kind === 'personRef' || kind === 'list') throw new Error('has questions of its own');
  return fieldView(field, at, kind);
}

/** A field nobody has drawn before has no template yet. */
const unseen = (field: Field): Field => ({ ...field });

const answer = oneof(
  string({ unit: 'grapheme' }),
  string({ unit: constantFrom('"', '<', '>', '&', "'", '$', '`', '\uE001', 'a', '&quot;', '$&') }),
  constantFrom(...Object.values(everyAnswer).filter((value) => typeof value === 'string'), 'bell', 'true', 'false', '110105'),
  boolean(),
  integer(),
  double(),
  array(constantFrom('bell', 'basket', 'nonsense')),
);

describe('A question drawn from its template', () => {
  it('is what it would be drawn anew, whatever the answer', () => {
    assert(
      property(record({ field: constantFrom(...fields), first: answer, second: answer }), ({ field, first, second }) => {
        draw(field, scope({ [field.name]: first }));
        expect(draw(field, scope({ [field.name]: second }))).toBe(draw(unseen(field), scope({ [field.name]: second })));
      }),
      { numRuns: 500 },
    );
  });

  it('lists countries by their names in each language', () => {
    const field = fields.find(({ name }) => name === 'madeIn');
    if (!field) throw new Error('the form has changed');
    const listed = (locale: Locale) => [...draw(field, { ...scope({}), locale }).matchAll(/<option value="([A-Z]{3})"/gu)].map(([, code]) => code);
    expect(listed('zh').slice(0, 3)).toEqual(['ALB', 'DZA', 'AFG']);
    expect(listed('en').slice(0, 3)).toEqual(['AFG', 'ALA', 'ALB']);
    expect(draw(field, scope({ madeIn: 'DEU' }))).toContain('<option value="DEU" selected>德国');
  });

  it('follows the day and the other answers', () => {
    const [date, licence] = ['date', 'licenceNumber'].map((name) => fields.find((field) => field.name === name));
    if (!date || !licence) throw new Error('the form has changed');
    expect(draw(date, scope({}))).toContain('max="2026-11-26"');
    expect(draw(date, scope({}, '2026-11-27'))).toContain('max="2026-11-27"');
    expect(draw(licence, scope({ kind: 'electric' }))).not.toContain('（');
    expect(draw(licence, scope({ kind: 'city' }))).toContain('（视情况必填）');
  });
});
