import { filterPath } from './filter-path.js';
import { readFilter } from './read-filter.js';

describe('The filter of steps', () => {
  it('is read as it was written into an address', () => {
    const filter = { stepId: 7, state: 'parked', kind: 'assess', serviceId: 'traffic.x', error: '100% 不通 & 超时', olderThanMinutes: 30, reference: '2611238898621723' } as const;
    const { searchParams } = new URL(filterPath('/steps', filter), 'http://ops');
    expect(readFilter(Object.fromEntries(searchParams))).toEqual(filter);
  });

  it('takes a reference as people type it', () => {
    expect(readFilter({ reference: ' 2611 2388－9862 1723 ' })).toEqual({ reference: '2611238898621723' });
  });

  it('leaves out what is empty, foreign or no number', () => {
    expect(readFilter({ kind: '', state: 'done', olderThanMinutes: '-5', stepId: '1e3', error: ['a'], other: 'x' })).toEqual({});
    expect(filterPath('/steps', {})).toBe('/steps');
  });
});
