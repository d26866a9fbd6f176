import { Choice, fieldsOf, ShortText, type Answers } from '@yichuang/definition';
import type { Text } from '@yichuang/kernel';

import { runsOf } from './runs.js';

const text = (zh: string): Text => ({ zh, en: zh });
const isLost = ({ reason }: Answers): boolean => reason === 'lost';

class Reissue {
  @Choice(text('原因'), { lost: text('遗失'), damaged: text('损毁') }) reason: string;
  @ShortText(text('遗失地点'), { when: isLost }) place?: string;
  @ShortText(text('遗失经过'), { when: ({ reason }: Answers) => reason === 'lost' }) story?: string;
  @ShortText(text('损毁程度'), { when: ({ reason }: Answers) => reason === 'damaged' }) damage?: string;
  @ShortText(text('编号'), { when: ({ series }: Answers) => series !== 'old' }) number?: string;
  @ShortText(text('备注')) note: string;
  @ShortText(text('型号'), { when: ({ note }: Answers) => note === 'E1' }) model?: string;
  @ShortText(text('颜色'), { when: ({ note }: Answers) => note === 'E2' }) colour?: string;
}

describe('Questions in a row', () => {
  it('stand together when they are shown alike, whether or not by the same rule', () => {
    expect(runsOf(fieldsOf(Reissue), []).map((run) => run.fields.map(({ name }) => name))).toEqual([['reason'], ['place', 'story'], ['damage'], ['number', 'note'], ['model'], ['colour']]);
  });

  it('are cut once after the same choices, also when one of these hangs on something else for somebody', () => {
    const [reason, ...others] = fieldsOf(Reissue);
    if (!reason) throw new Error('There is no reason');
    const cut = runsOf(others, [reason]);
    expect(runsOf(others, [{ ...reason, when: isLost }])).toBe(cut);
    expect(runsOf(others, [{ ...reason, options: [] }])).not.toBe(cut);
  });
});
