import { hasRetired } from './retirement-age.js';

describe('the statutory retirement age', () => {
  it.each<[string, 'male' | 'female', string, boolean | undefined]>([
    ['a man born in December 1964 retires at 60', 'male', '1964-12-31', true],
    ['a man born in January 1965 retired at 60 and 1 month', 'male', '1965-01-15', true],
    ['a man born in April 1966 retires at 60 and 4 months', 'male', '1966-04-22', true],
    ['a man born in September 1966 has not', 'male', '1966-09-01', false],
    ['a man born in 1980 has not', 'male', '1980-01-01', false],
    ['a woman of 40 has not', 'female', '1986-01-01', false],
    ['a woman of 53 may have, it depends on her post', 'female', '1973-06-01', undefined],
    ['a woman of 58 has', 'female', '1968-06-01', true],
  ])('%s', (_title, sex, born, expected) => {
    expect(hasRetired(born, sex, '2026-11-23')).toBe(expected);
  });
});
