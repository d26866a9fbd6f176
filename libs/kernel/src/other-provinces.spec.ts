import { listOtherProvinces, otherProvinceOf } from './other-provinces.js';

describe('the other provinces', () => {
  it('are 33, and Henan is not among them', () => {
    expect(listOtherProvinces()).toHaveLength(33);
    expect(otherProvinceOf('410105')).toBeUndefined();
  });

  it('are known by every division of theirs', () => {
    expect(otherProvinceOf('110105')?.name).toEqual({ zh: '北京市', en: 'Beijing' });
    expect(otherProvinceOf('1101')).toBeUndefined();
  });
});
