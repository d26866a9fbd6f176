import type { Text } from '@yichuang/kernel';

import { lostBicycle, owner } from '../../../../test/support/lost-bicycle.js';
import { field, type Answers } from './field.js';
import { answersInWords } from './in-words.js';

const inWords = (answers: Answers) => Object.fromEntries(answersInWords(lostBicycle.fields, answers).map(({ name, value }) => [name, value]));

describe('answers in words', () => {
  it('name choices as the applicant saw them', () => {
    expect(inWords({ kind: 'electric', extras: ['lock', 'bell'], hasWitness: true })).toMatchObject({
      kind: { zh: '电动自行车', en: 'Electric bicycle' },
      extras: { zh: '车锁、车铃', en: 'Lock, Bell' },
      hasWitness: { zh: '是', en: 'Yes' },
    });
    expect(inWords({ hasWitness: false })).toMatchObject({ hasWitness: { zh: '否', en: 'No' } });
  });

  it('name the area with its city, and the code where there is no such area', () => {
    expect(inWords({ area: '410105' })).toMatchObject({ area: { zh: '郑州市金水区' } });
    expect(inWords({ area: '410100' })).toMatchObject({ area: { zh: '郑州市' } });
    expect(inWords({ area: '999999' })).toMatchObject({ area: { zh: '999999', en: '999999' } });
  });

  it('write days as people do in each language', () => {
    expect(inWords({ boughtOn: '2024-05-01', lostAt: '2026-11-22T18:30' })).toMatchObject({
      boughtOn: { zh: '2024年5月1日', en: '1 May 2024' },
      lostAt: { zh: '2026年11月22日 18:30', en: '22 November 2026, 18:30' },
    });
  });

  it('leave a text as it was typed', () => {
    expect(inWords({ frameNumber: 'TT123456' })).toMatchObject({ frameNumber: { zh: 'TT123456', en: 'TT123456' } });
  });

  it('tell the amount with its unit', () => {
    const { price } = inWords({ price: 1299.9 });
    expect(price?.zh).toMatch(/1,?299\.90/);
    expect(price?.zh).toMatch(/元|¥/);
  });

  it('put a person and each row on one line', () => {
    const answers = inWords({ hasWitness: true, witness: owner, marks: [{ part: '车把', mark: '划痕' }, { part: '车铃', mark: '生锈' }] });
    expect(answers.witness?.zh).toBe(`曹斌、居民身份证、${owner.documentNumber}`);
    expect(answers.witness?.en).toBe(`曹斌, Resident identity card, ${owner.documentNumber}`);
    expect(answers.marks?.zh).toBe('车把、划痕；车铃、生锈');
  });

  it('tell a number or a day in a row with its question, unless the row asks nothing else', () => {
    const label = (zh: string, en: string): Text => ({ zh, en });
    const visitors = field('visitors', 'integer', label('人数', 'Visitors'));
    const shows = field('shows', 'list', label('场次', 'Shows'), { fields: [field('hall', 'text', label('场馆', 'Hall')), field('opensOn', 'date', label('开始日期', 'Opens on')), visitors] });
    const days = field('days', 'list', label('每日', 'Each day'), { fields: [visitors] });
    const [told, alone] = answersInWords([shows, days], { shows: [{ hall: '会展中心', opensOn: '2027-01-02', visitors: 2_800 }], days: [{ visitors: 240 }] });
    expect(told?.value).toEqual({ zh: '会展中心、开始日期：2027年1月2日、人数：2800', en: '会展中心, Opens on: 2 January 2027, Visitors: 2800' });
    expect(alone?.value.zh).toBe('240');
  });

  it('leave out what was not answered or does not apply', () => {
    expect(Object.keys(inWords({ kind: 'pedal', plate: '豫A12345', extras: [], story: '', gears: 7 }))).toEqual(['kind', 'gears']);
  });
});
