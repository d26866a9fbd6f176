import { listCounties } from '@yichuang/kernel';

import { below } from './below.js';
import { policeOffices } from './police-offices.js';

describe('The offices below an office', () => {
  it('are itself alone when none reports to it', () => {
    expect(below(policeOffices(), '410105-station')).toEqual(['410105-station']);
    expect(below([], 'nowhere')).toEqual(['nowhere']);
  });

  it('of a county are its bureau and its station', () => {
    expect(below(policeOffices(), '410122-bureau')).toEqual(['410122-bureau', '410122-station']);
  });

  it('of a city are all within it, and of the province all there are', () => {
    expect([...below(policeOffices(), '410100-bureau')].sort()).toEqual(
      ['410100-bureau', '410100-exit-entry', ...listCounties('410100').flatMap(({ code }) => [`${code}-bureau`, `${code}-station`])].sort(),
    );
    expect(below(policeOffices(), '410000')).toHaveLength(policeOffices().length);
  });
});
