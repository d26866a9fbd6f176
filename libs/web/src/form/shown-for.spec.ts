import { Choice, Declared, fieldsOf, MultiChoice, ShortText, YesNo, type Answers, type Field } from '@yichuang/definition';
import type { Text } from '@yichuang/kernel';

import { isChoice, shownFor, shownForAttribute, shownForInWords } from './shown-for.js';

const text = (zh: string): Text => ({ zh, en: zh });

class Choices {
  @Choice(text('办理人'), { self: text('本人'), guardian: text('监护人'), agent: text('代理人') }) handledBy: string;
  @YesNo(text('加急')) expedited: boolean;
  @MultiChoice(text('特征'), { bell: text('车铃'), basket: text('车筐') }) marks: string[];
  @ShortText(text('备注')) note: string;
  @Declared(text('属实')) truth: true;
}

const earlier: readonly Field[] = fieldsOf(Choices).filter(isChoice);
const decided = (when: (answers: Answers) => boolean): string => shownForAttribute(shownFor(when, earlier) ?? [], '');
const said = (when: (answers: Answers) => boolean): Text => shownForInWords(shownFor(when, earlier) ?? []);

describe('The choices that bring a question up', () => {
  it('are found by trying every value of the choices before it', () => {
    expect(decided(({ handledBy }) => handledBy === 'agent')).toBe('handledBy=agent');
    expect(decided(({ handledBy }) => handledBy !== undefined && handledBy !== 'self')).toBe('handledBy=guardian,agent');
    expect(decided(({ expedited }) => expedited === true)).toBe('expedited=true');
    expect(decided(({ expedited }) => expedited === false)).toBe('expedited=false');
    expect(decided(({ marks }) => Array.isArray(marks) && marks.includes('bell'))).toBe('marks=bell');
  });

  it('are any of several when either is enough', () => {
    expect(decided(({ handledBy, expedited }) => handledBy === 'agent' || expedited === true)).toBe('expedited=true;handledBy=agent');
  });

  it('are all of several when they are needed together', () => {
    expect(decided(({ handledBy, expedited }) => handledBy === 'agent' && expedited === true)).toBe('handledBy=agent&expedited=true');
    expect(decided(({ handledBy, marks }) => Array.isArray(marks) && marks.includes('bell') && handledBy !== 'self')).toBe('handledBy=,guardian,agent&marks=bell');
    expect(decided(({ handledBy, expedited, marks }) => handledBy === 'agent' && (expedited === true || Array.isArray(marks)))).toBe('handledBy=agent&marks=bell,basket;handledBy=agent&expedited=true');
  });

  it('may be no answer, as the form is checked in the same way', () => {
    expect(decided(({ handledBy }) => handledBy !== 'self')).toBe('handledBy=,guardian,agent');
    expect(said(({ handledBy }) => handledBy !== 'self').zh).toBe('仅在“办理人”选择“监护人”、“代理人”时填写');
  });

  it('are none when the answer is typed, so that the question stays in view', () => {
    expect(shownFor(({ note }) => note === 'x', earlier)).toEqual([]);
  });

  it('are not spoken of when the question is asked whatever is chosen', () => {
    expect(shownFor(() => true, earlier)).toBeUndefined();
    expect(shownFor(({ kind }) => kind !== 'other', earlier)).toBeUndefined();
  });

  it('are said in words for those without the script', () => {
    expect(said(({ handledBy }) => handledBy === 'agent' || handledBy === 'guardian').zh).toBe('仅在“办理人”选择“监护人”、“代理人”时填写');
    expect(said(({ expedited }) => expedited === true).zh).toBe('仅在“加急”选择“是”时填写');
    expect(said(({ handledBy, expedited }) => handledBy === 'agent' && expedited === true).zh).toBe('仅在“办理人”选择“代理人”，并且“加急”选择“是”时填写');
    expect(shownForInWords([]).en).toBe('Only if it applies to you');
  });
});
