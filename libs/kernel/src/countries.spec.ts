import { listCountries } from './countries.js';

describe('countries and regions', () => {
  it('have one code and one name each, in both languages', () => {
    const all = listCountries();
    expect(all).toHaveLength(249);
    for (const values of [all.map(({ code }) => code), all.map(({ name }) => name.zh), all.map(({ name }) => name.en)]) expect(new Set(values).size).toBe(all.length);
    expect(all.every(({ code, name }) => /^[A-Z]{3}$/u.test(code) && /^[\p{Script=Han}（）]+$/u.test(name.zh) && /\p{Script=Latin}/u.test(name.en))).toBe(true);
  });

  it('name the regions of China as such', () => {
    expect(listCountries().flatMap(({ code, name }) => (['HKG', 'MAC', 'TWN'].includes(code) ? [name.zh] : []))).toEqual(['中国香港', '中国澳门', '中国台湾']);
  });
});
