import { anyone } from '@yichuang/definition';

import { isReading, spelt } from './name-in-pinyin.js';
import { spellingOf } from './traveller-samples.js';

describe('a name in Pinyin', () => {
  it.each<[string, string, string]>([
    ['霍明', 'HUO', 'MING'],
    ['吕布', 'LYU', 'BU'],
    ['仇英', 'QIU', 'YING'],
    ['单雄信', 'SHAN', 'XIONGXIN'],
    ['欧阳修', 'OUYANG', 'XIU'],
    ['欧阳', 'OU', 'YANG'],
  ])('spells %s as %s %s', (name, surname, given) => {
    expect(spelt(name)).toEqual({ surname, given });
    expect(isReading(name, { surname, given })).toBe(true);
  });

  it('takes another reading of the characters, and no other spelling', () => {
    expect(isReading('任行', { surname: 'REN', given: 'HANG' })).toBe(true);
    expect(isReading('霍明', { surname: 'FOK', given: 'MING' })).toBe(false);
    expect(isReading('霍明', { surname: 'HUOM', given: 'ING' })).toBe(false);
  });

  it('is known of the anyone of the samples without a look into the dictionary', () => {
    const { surnamePinyin: surname, givenNamePinyin: given } = spellingOf(anyone, 'anyone');
    expect({ surname, given }).toEqual(spelt(anyone('anyone').name));
  });

  it('leaves names of other kinds to those who carry them', () => {
    expect(spelt('买买提·艾力')).toBeUndefined();
    expect(isReading('买买提·艾力', { surname: 'MAIMAITI', given: 'AILI' })).toBe(false);
  });
});
