import { numberOfDocument } from './document-issue.js';

describe('The number of a travel document', () => {
  it.each([
    [7, 'EA0000007'],
    [10_000_007, 'EB0000007'],
    [239_999_999, 'EZ9999999'],
  ])('of application %d is %s', (serial, number) => {
    expect(numberOfDocument('E', serial)).toBe(number);
  });

  it('is never given twice: the series ends', () => {
    expect(() => numberOfDocument('E', 240_000_000)).toThrow('All numbers of the series E are given');
  });
});
