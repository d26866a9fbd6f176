import { searchQueries } from '../../../test/support/search-queries.js';
import { catalogue } from './house.module.js';
import { ServiceIndex } from './service-index.js';

let index: ServiceIndex;
beforeAll(async () => {
  index = await ServiceIndex.of(catalogue);
});
const found = (query: string): readonly string[] => index.search(query).map(({ id }) => id);
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

  it('is not found by what another authority offers, nor by words of procedure alone', () => {
    for (const query of ['结婚登记', '我要办结婚登记', '社保卡', '枪支许可', '枪支许可证办理', '不动产登记', '营业执照', 'gun licence', 'marriage certificate']) expect(found(query)).toEqual([]);
  });

  it('is found by a word of procedure that stands alone', () => {
    expect(found('登记')).toContain('household.residence-registration');
    expect(found('许可证')).toContain('public-order.pawnshop-licence');
  });

  it('is found in traditional characters', () => {
    expect(found('戶口').every((id) => id.startsWith('household.'))).toBe(true);
    expect(found('戶口')).not.toEqual([]);
  });

  it('is among all when nothing is asked', () => {
    expect(found('  ')).toHaveLength(catalogue.list().length);
  });
});

describe('A life event', () => {
  const events = (query: string): readonly string[] => index.searchLifeEvents(query).map(({ id }) => id);

  it.each([
    ['生孩子', 'birth'],
    ['搬家', 'moving-house'],
    ['maiche', 'buying-a-car'],
    ['出国留学', 'going-abroad'],
    ['退伍', 'leaving-service'],
    ['sixteenth birthday', 'turning-sixteen'],
  ])('is found by %s', (query, id) => expect(events(query)[0]).toBe(id));

  it('is not found by what only one of its services is called, nor when nothing is asked', () => {
    expect(events('电动自行车')).toEqual([]);
    expect(events(' ')).toEqual([]);
  });
});

describe('What people type', () => {
  it('names services of the catalogue, each with two ways at least', () => {
    const ways = catalogue.list().map(({ id }) => searchQueries.filter(([, meant]) => meant === id).length);
    expect(Math.min(...ways)).toBeGreaterThanOrEqual(2);
    expect(searchQueries.length).toBeGreaterThanOrEqual(150);
  });

  it.each(searchQueries)('“%s” finds %s among the first three', (query, id) => {
    expect(found(query).slice(0, 3)).toContain(id);
  });
});
