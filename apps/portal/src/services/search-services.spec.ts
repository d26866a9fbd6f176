import { catalogue } from '@yichuang/house';

import { searchServices } from './search-services.js';

const found = (query: string): readonly string[] => searchServices(catalogue.list(), query).map(({ id }) => id);
const renewal = 'traffic.driving-licence-renewal';

describe('A service', () => {
  it('is found by its name, by everyday words, in pinyin and in English', () => {
    for (const query of ['期满换证', '换驾照', '驾照到期', 'jiashizheng', 'huanjiazhao', 'HUAN JIAZHAO', 'renew driving licence', 'licence  renew']) expect(found(query)).toContain(renewal);
  });

  it('is found by a sentence that contains what people call it', () => {
    expect(found('我要换驾照怎么办')).toContain(renewal);
  });

  it('is found by full-width letters', () => {
    expect(found('ｊｉａｓｈｉｚｈｅｎｇ')).toContain(renewal);
  });

  it('is not found by words that have nothing to do with it', () => {
    expect(found('passport xyz')).not.toContain(renewal);
  });

  it('is among all when nothing is asked', () => {
    expect(found('  ')).toHaveLength(catalogue.list().length);
  });
});
