import { renderToString } from 'preact-render-to-string';

import { valueInWords, type NameOf } from './fact-in-words.js';
import { FactValue } from './fact-value.js';

const asked = { register: 'vehicle', query: 'by-plate' };
const nameOf: NameOf = (code) => (code === '410100-traffic' ? { zh: '郑州市公安局交通警察支队', en: 'Zhengzhou traffic police' } : undefined);
const inZh = (property: string, value: unknown): string => valueInWords(value, { asked, property, nameOf }).zh;
const page = (value: unknown): string => renderToString(<FactValue locale="zh" asked={asked} nameOf={nameOf} value={value} />);

describe('An answer of a register', () => {
  it('says codes, dates, amounts, yes and no, divisions and offices as people do, and what is missing as no record', () => {
    expect(inZh('useNature', 'non-operating')).toBe('非营运');
    expect(inZh('scrapOn', '2031-04-09')).toBe('2031年4月9日');
    expect(inZh('at', '2026-11-23T01:05:00Z')).toBe('2026年11月23日 09:05');
    expect([inZh('fine', 200), inZh('amount', 86_500.5), inZh('approvedPassengers', 5)]).toEqual(['200元', '86,500.50元', '5']);
    expect([inZh('seized', true), inZh('seized', false)]).toEqual(['是', '否']);
    expect([inZh('regionCode', '410105'), inZh('regionCode', '410100'), inZh('issuingOffice', '410100-traffic')]).toEqual(['郑州市金水区', '郑州市', '郑州市公安局交通警察支队']);
    expect([null, undefined, ''].map((nothing) => inZh('engineModel', nothing))).toEqual(['无记录', '无记录', '无记录']);
  });

  it('keeps what is no code as it is', () => {
    expect([inZh('vin', 'LFV3A23C8K3000017'), inZh('ownerName', 'constructor'), inZh('status', 'unheard-of')]).toEqual(['LFV3A23C8K3000017', 'constructor', 'unheard-of']);
  });

  it('that is one thing is a list of its properties', () => {
    const html = page({ plateNumber: '豫A12345', bodyColour: ['white', 'black'], mortgages: [] });
    expect(html).toContain('<dt>号牌号码</dt><dd>豫A12345</dd>');
    expect(html).toContain('<dt>车身颜色</dt><dd>白、黑</dd>');
    expect(html).toContain('<dt>抵押和质押</dt><dd>无记录</dd>');
  });

  it('that is several things is a table, with a column for each property any of them has', () => {
    const html = page([{ kind: 'mortgage', networked: true }, { kind: 'pledge', registeredOn: '2026-01-02' }]);
    expect([...html.matchAll(/<th scope="col">(.*?)<\/th>/g)].map(([, name]) => name)).toEqual(['种类', '登记日期', '已联网']);
    expect([...html.matchAll(/<td>(.*?)<\/td>/g)].map(([, value]) => value)).toEqual(['抵押', '无记录', '是', '质押', '2026年1月2日', '无记录']);
  });

  it('never becomes markup', () => {
    expect(page({ ownerName: '<b>曹斌</b>' })).toContain('&lt;b>曹斌');
  });
});
