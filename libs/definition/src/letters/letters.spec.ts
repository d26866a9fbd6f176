import type { Text } from '@yichuang/kernel';

import { lostBicycle, owner } from '../../../../test/support/lost-bicycle.js';
import type { ErasedDecided } from '../service.js';
import type { Nature } from '../sheet.js';
import { correctionLetter, deemedAcceptanceNotice, deemedWithdrawalLetter, extensionLetter, feeLapseLetter, grantLetter, nonAcceptanceLetter, refusalLetter, reopeningLetter, resultDocument, rightToBeHeardLetter, terminationLetter } from './index.js';
import { reviewerOf } from './remedies.js';

const office = { code: '410100', name: { zh: '郑州市公安局', en: 'Zhengzhou Public Security Bureau' }, regionCode: '410100' };
const decided: ErasedDecided = {
  form: { frameNumber: 'HN123456' },
  applicant: owner,
  submitter: owner,
  facts: {},
  today: '2026-11-20',
  decidedOn: '2026-11-23',
  office,
  serial: 7,
};
const held = { held: ['no-open-accident'], byMachine: true };
const filed = { service: lostBicycle, reference: '410100261120000018', receivedOn: '2026-11-20', applicant: owner, office };
const all = (texts: readonly Text[]) => texts.map(({ zh, en }) => `${zh}\n${en}`).join('\n');

describe('the decision letter', () => {
  const letter = grantLetter(filed, '2026-11-23', held);

  it('says who decided what for whom, when and under which law', () => {
    expect(letter.holder).toBe('曹斌');
    for (const part of ['2026年11月20日', '20 November 2026', '自行车遗失登记', '2026年11月23日', '郑州市公安局', 'Zhengzhou Public Security Bureau', '《治安管理处罚法》第一条']) expect(all(letter.paragraphs)).toContain(part);
  });

  it('names every condition that held with its law, and no other', () => {
    const [conditions] = letter.sections;
    expect(conditions?.items).toEqual([{ zh: '车辆未涉及未结事故（《治安管理处罚法》第一条）', en: 'The bicycle is in no open accident case (Public Security Administration Punishments Law, Article 1)' }]);
  });

  it('tells the applicant their rights, an officer’s review of a machine’s decision among them', () => {
    expect(all(letter.sections[1]?.items ?? [])).toMatch(/个人信息保护法[^]*60日[^]*6个月/);
  });

  it.each<[Nature, string, string]>([
    ['licence', '准予行政许可决定书', '豫公许准'],
    ['confirmation', '行政确认决定书', '豫公确'],
    ['filing', '备案通知书', '豫公备'],
    ['public-service', '办结通知书', '豫公办'],
  ])('of a %s is a %s', (nature, title, numberPrefix) => {
    expect(grantLetter({ ...filed, service: { ...lostBicycle, nature } }, '2026-11-23', held)).toMatchObject({ title: { zh: title }, numberPrefix });
  });
});

describe('the result', () => {
  it('carries what the service says of it', () => {
    expect(resultDocument(lostBicycle.result, decided)).toEqual({
      kind: 'receipt',
      title: { zh: '自行车遗失登记回执', en: 'Receipt of a lost bicycle' },
      numberPrefix: '豫公失车',
      holder: '曹斌',
      paragraphs: [],
      rows: [{ label: { zh: '车架号', en: 'Frame number' }, value: { zh: 'HN123456', en: 'HN123456' } }],
      sections: [],
    });
  });
});

describe('the notice that an application counts as accepted', () => {
  it('says since when by law, and by when a decision is due', () => {
    const notice = deemedAcceptanceNotice(filed, { acceptedOn: '2026-11-20', decideBy: '2026-12-18' });
    expect(all(notice.paragraphs)).toMatch(/第三十二条[^]*自收到申请材料之日2026年11月20日起即为受理[^]*不迟于2026年12月18日[^]*must decide by 18 December 2026/);
  });
});

describe('the decision to refuse', () => {
  it('names the condition and its law, the evidence, what would mend it, and the remedies', () => {
    const refused = refusalLetter(filed, '2026-11-23', { condition: 'no-open-accident', evidence: '事故410100-1尚未结案', howToMend: '结案后重新申请' });
    expect(refused).toMatchObject({ kind: 'decision', title: { zh: expect.stringContaining('不予') as string } });
    expect(all(refused.sections.flatMap(({ items }) => items))).toMatch(/车辆未涉及未结事故（《治安管理处罚法》第一条）[^]*事故410100-1尚未结案[^]*结案后重新申请[^]*60日/);
  });

  it('offers no remedies where the law lets nobody review it', () => {
    const final = refusalLetter({ ...filed, service: { ...lostBicycle, finalUnder: { zh: '《出境入境管理法》第三十六条', en: 'Exit and Entry Administration Law, Article 36' } } }, '2026-11-23', { condition: 'no-open-accident', evidence: '', howToMend: '' });
    const told = all(final.sections.flatMap(({ items }) => items));
    expect(told).toContain('本决定为最终决定（《出境入境管理法》第三十六条）');
    expect(told).not.toContain('60日');
  });

  it('cannot rest on a condition that the service does not have', () => {
    expect(() => refusalLetter(filed, '2026-11-23', { condition: 'taste', evidence: '', howToMend: '' })).toThrow('has no condition taste');
  });
});

describe('what can be done against a decision', () => {
  const against = (regionCode: string): string => reviewerOf({ code: 'any', regionCode }).zh;

  it('is brought before the government of the office that decided, and no other', () => {
    expect(['410000', '410100', '410181', '419001'].map(against)).toEqual(['河南省人民政府', '郑州市人民政府', '巩义市人民政府', '济源市人民政府']);
  });

  it('of a branch in a district, before that of the city or of the district', () => {
    expect(reviewerOf({ code: '410105-bureau', regionCode: '410105' })).toEqual({
      zh: '郑州市人民政府（也可以向金水区人民政府）',
      en: 'the People’s Government of Zhengzhou (or to the People’s Government of Jinshui District)',
    });
  });

  it('of an office outside the province is not known', () => {
    expect(() => reviewerOf({ code: '310000-bureau', regionCode: '310000' })).toThrow('lies in no division');
  });

  it('stands in every letter that says no, with the period and the court', () => {
    const words = { zh: '理由', en: 'reason' };
    const refusing = [
      refusalLetter(filed, '2026-11-23', { condition: 'no-open-accident', evidence: '', howToMend: '' }),
      nonAcceptanceLetter(filed, { reason: words }),
      terminationLetter(filed, words),
      deemedWithdrawalLetter(filed, '2026-11-23'),
      feeLapseLetter(filed, false),
    ];
    for (const { sections } of refusing) {
      const told = all(sections.flatMap(({ items }) => items));
      expect(told).toMatch(/60日内向郑州市人民政府申请行政复议[^]*6个月内向郑州市公安局所在地有管辖权的人民法院提起行政诉讼/);
      expect(told).toMatch(/apply to the People’s Government of Zhengzhou [^]*within 60 days[^]*sue within six months at the people’s court/);
    }
  });
});

describe('the notice of extension', () => {
  it('says by how much as the period is counted, who approved it, and under which law', () => {
    const extended = extensionLetter(filed, { reason: '情况复杂', length: { zh: '10日', en: '10 days' }, decideBy: '2026-12-10', approvedBy: { zh: '本机关负责人', en: 'the head of the office' }, law: { zh: '《居民身份证法》第十二条', en: 'Identity Card Law, Article 12' } });
    expect(all([...extended.paragraphs, ...extended.sections.flatMap(({ items }) => items)])).toMatch(/经本机关负责人批准，决定期限延长10日，至2026年12月10日[^]*情况复杂[^]*《居民身份证法》第十二条/);
  });
});

describe('the notice of the right to be heard', () => {
  it('gives the applicant the same five working days as the other side', () => {
    expect(all(rightToBeHeardLetter(filed, '采光').paragraphs)).toMatch(/5个工作日内要求听证[^]*within five working days/);
  });
});

describe('the notice that a case is handled anew', () => {
  it('names the order, the day of the decision, and since when it is accepted where it was not before', () => {
    const order = { order: '郑政复决〔2026〕7号', decideBy: '2026-12-21' };
    const told = (acceptedOn?: string): string => {
      const { paragraphs, sections } = reopeningLetter(filed, { ...order, ...(acceptedOn !== undefined && { acceptedOn }) });
      return all([...paragraphs, ...sections.flatMap(({ items }) => items)]);
    };
    expect(told()).toMatch(/不迟于2026年12月21日[^]*郑政复决〔2026〕7号/);
    expect(told()).not.toContain('受理，');
    expect(told('2026-11-23')).toContain('自2026年11月23日起受理');
  });
});

describe('the request for corrections', () => {
  it('lists every item, says by when, and that nothing more can be asked', () => {
    const asked = correctionLetter(filed, { items: [{ zh: '照片：不清晰', en: 'Photo: blurred' }], completeBy: '2026-12-14' });
    expect(all([...asked.paragraphs, ...asked.sections.flatMap(({ items }) => items)])).toMatch(/2026年12月14日[^]*照片：不清晰[^]*不再要求补正其他材料/);
  });
});

describe('the notice that an application is not accepted', () => {
  it('names the authority that is competent', () => {
    const notice = nonAcceptanceLetter(filed, { reason: { zh: '不属于公安机关职权', en: 'not a police matter' }, rightAgency: '郑州市民政局' });
    expect(all([...notice.paragraphs, ...notice.sections.flatMap(({ items }) => items)])).toMatch(/不属于公安机关职权[^]*郑州市民政局[^]*行政复议/);
  });
});
