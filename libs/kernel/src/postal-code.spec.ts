import { isPostalCode } from './postal-code.js';

describe('a postal code', () => {
  it('has six digits', () => {
    expect(isPostalCode('450000')).toBe(true);
    expect(isPostalCode('45000')).toBe(false);
    expect(isPostalCode('4500000')).toBe(false);
    expect(isPostalCode('45000A')).toBe(false);
  });
});
