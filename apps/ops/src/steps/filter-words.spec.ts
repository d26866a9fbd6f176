import { filterInWords } from './filter-words.js';

describe('A filter in words', () => {
  it('names every limit that it sets', () => {
    expect(filterInWords({ state: 'parked', kind: 'assess', error: 'Timeout', olderThanMinutes: 30, reference: '2611238098274612' }, 'zh')).toBe('已暂存 · 核对条件 · “Timeout” · > 30 min · 2611 2380 9827 4612');
    expect(filterInWords({ stepId: 7 }, 'en', 'by hand')).toBe('#7 · by hand');
  });

  it('without any says that it means them all', () => {
    expect(filterInWords({}, 'zh')).toBe('全部失败与暂存的步骤');
    expect(filterInWords({}, 'en')).toBe('All failed and parked steps');
  });
});
