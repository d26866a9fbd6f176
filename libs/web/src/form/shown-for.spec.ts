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
const decided = (when: (answers: Answers) => boolean, answers: Answers = {}): string => shownForAttribute(shownFor(when, earlier, answers), '');

describe('The choices that bring a question up', () => {
  it('are found by trying every value of the choices before it', () => {
    expect(decided(({ handledBy }) => handledBy === 'agent')).toBe('handledBy=agent');
    expect(decided(({ handledBy }) => handledBy !== undefined && handledBy !== 'self')).toBe('handledBy=guardian,agent');
    expect(decided(({ expedited }) => expedited === true)).toBe('expedited=true');
    expect(decided(({ expedited }) => expedited === false)).toBe('expedited=false');
    expect(decided(({ marks }) => Array.isArray(marks) && marks.includes('bell'))).toBe('marks=bell');
  });

  it('are the same whatever was answered before', () => {
    const forAgent = ({ handledBy }: Answers) => handledBy === 'agent';
    for (const handledBy of ['self', 'agent', 'nonsense']) expect(decided(forAgent, { handledBy })).toBe('handledBy=agent');
  });

  it('are any of several when either is enough, even while one of them is chosen', () => {
    const either = ({ handledBy, expedited }: Answers) => handledBy === 'agent' || expedited === true;
    expect(decided(either)).toBe('handledBy=agent;expedited=true');
    expect(decided(either, { handledBy: 'agent' })).toBe('handledBy=agent;expedited=true');
  });

  it('are those still open when several are needed together', () => {
    const both = ({ handledBy, expedited }: Answers) => handledBy === 'agent' && expedited === true;
    expect(decided(both, { handledBy: 'agent' })).toBe('expedited=true');
  });

  it('are none when the answer is typed, so that the question stays in view', () => {
    expect(decided(({ note }) => note === 'x')).toBe('');
    expect(decided(() => true)).toBe('');
  });

  it('are said in words for those without the script', () => {
    expect(shownForInWords(shownFor(({ handledBy }) => handledBy === 'agent' || handledBy === 'guardian', earlier, {})).zh).toBe('仅在“办理人”选择“监护人”、“代理人”时填写');
    expect(shownForInWords(shownFor(({ expedited }) => expedited === true, earlier, {})).zh).toBe('仅在“加急”选择“是”时填写');
    expect(shownForInWords([]).en).toBe('Only if it applies to you');
  });
});
