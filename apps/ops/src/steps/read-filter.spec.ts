import { filterPath } from './filter-path.js';
import { readFilter } from './read-filter.js';

describe('The filter of steps', () => {
  it('is read as it was written into an address', () => {
    const filter = { stepId: 7, state: 'parked', kind: 'assess', serviceId: 'traffic.x', error: '100% 不通 & 超时', olderThanMinutes: 30, reference: '2611238898621723' } as const;
    const { searchParams } = new URL(filterPath('/steps', filter), 'http://ops');
    expect(readFilter(Object.fromEntries(searchParams))).toEqual({ ok: true, value: filter });
  });

  it('takes a reference as people type it', () => {
    expect(readFilter({ reference: ' 2611 2388－9862 1723 ' })).toEqual({ ok: true, value: { reference: '2611238898621723' } });
  });

  it('leaves out what is empty or foreign', () => {
    expect(readFilter({ kind: '', state: ' ', olderThanMinutes: '', other: 'x' })).toEqual({ ok: true, value: {} });
    expect(filterPath('/steps', {})).toBe('/steps');
  });

  it.each([
    ['state', 'done'],
    ['olderThanMinutes', '-5'],
    ['olderThanMinutes', '30m'],
    ['stepId', '1e3'],
    ['error', ['a', 'b']],
    ['reference', '2611238898621724'],
  ])('is none, and says at which field, with %s %p: it would mean more steps than were asked for', (name, value) => {
    const read = readFilter({ kind: 'assess', [name]: value });
    expect(read.ok ? [] : Object.keys(read.error)).toEqual([name]);
  });
});
