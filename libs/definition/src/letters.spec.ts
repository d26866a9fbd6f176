import type { Text } from '@yichuang/kernel';

import { lostBicycle, owner } from '../../../test/support/lost-bicycle.js';
import type { Assessment } from './assess.js';
import { deemedAcceptanceNotice, grantLetter, resultDocument } from './letters.js';
import type { ErasedDecided } from './service.js';
import type { Nature } from './sheet.js';

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
const assessment: Assessment = {
  findings: [
    { id: 'no-open-accident', result: 'holds', facts: [] },
    { id: 'ownership', result: 'unknown', facts: [] },
  ],
  materials: [],
  verdict: 'granted',
};
const filed = { reference: '410100261120000018', receivedOn: '2026-11-20' };
const all = (texts: readonly Text[]) => texts.map(({ zh, en }) => `${zh}\n${en}`).join('\n');

describe('the decision letter', () => {
  const letter = grantLetter(lostBicycle, decided, assessment, filed);

  it('says who decided what for whom, when and under which law', () => {
    expect(letter.holder).toBe('曹斌');
    for (const part of ['2026年11月20日', '20 November 2026', '自行车遗失登记', '2026年11月23日', '郑州市公安局', 'Zhengzhou Public Security Bureau', '《治安管理处罚法》第一条']) expect(all(letter.paragraphs)).toContain(part);
  });

  it('names every condition that held with its law, and no other', () => {
    const [conditions] = letter.sections;
    expect(conditions?.items).toEqual([{ zh: '车辆未涉及未结事故（《治安管理处罚法》第一条）', en: 'The bicycle is in no open accident case (Public Security Administration Punishments Law, Article 1)' }]);
  });

  it('tells the applicant their rights, an officer’s review of a machine’s decision among them', () => {
    expect(all(letter.sections[1]?.items ?? [])).toMatch(/个人信息保护法[^]*六十日[^]*六个月/);
  });

  it.each<[Nature, string, string]>([
    ['licence', '准予行政许可决定书', '豫公许准'],
    ['confirmation', '行政确认决定书', '豫公确'],
    ['filing', '备案通知书', '豫公备'],
    ['public-service', '办结通知书', '豫公办'],
  ])('of a %s is a %s', (nature, title, numberPrefix) => {
    expect(grantLetter({ ...lostBicycle, nature }, decided, assessment, filed)).toMatchObject({ title: { zh: title }, numberPrefix });
  });
});

describe('the result', () => {
  it('carries what the service says of it', () => {
    expect(resultDocument(lostBicycle, decided)).toEqual({
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
    const notice = deemedAcceptanceNotice(lostBicycle, { ...filed, applicant: owner, office, decideBy: '2026-12-18' });
    expect(all(notice.paragraphs)).toMatch(/第三十二条[^]*自收到申请材料之日2026年11月20日起即为受理[^]*不迟于2026年12月18日[^]*must decide by 18 December 2026/);
  });
});
