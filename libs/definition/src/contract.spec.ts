import { lostBicycle } from '../../../test/support/lost-bicycle.js';
import { anyone } from './anyone.js';
import { defectsOf } from './contract.js';
import type { Service } from './define-service.js';
import type { Sample } from './service.js';
import type { Answers, Field } from './fields/field.js';

const defectsWith = (changes: Partial<Service>): string[] => defectsOf({ ...lostBicycle, ...changes });

const fieldNamed = (name: string): Field => lostBicycle.fields.find((field) => field.name === name) ?? never(name);
const never = (name: string): never => {
  throw new Error(`There is no field ${name}`);
};
const withField = (name: string, changes: Partial<Field>): Partial<Service> => ({ fields: lostBicycle.fields.map((field) => (field.name === name ? { ...field, ...changes } : field)) });

const [condition] = lostBicycle.conditions;
const [material] = lostBicycle.materials;
const [sample] = lostBicycle.samples;
const sampleWith = (changes: Partial<Sample<Answers>>): Partial<Service> => ({ samples: [...lostBicycle.samples, { ...(sample as Sample<Answers>), id: 'broken', ...changes }] });
const text = { zh: '车架号', en: 'Frame number' };
const factOf = (key: string) => ({ register: 'population', query: 'person', key });
const half = { zh: '遗失', en: ' ' };

const broken: [string, Partial<Service>, string][] = [
  ['an id outside the four domains', { id: 'bicycles.lost' }, 'bicycles.lost: its id must be domain.slug'],
  ['no law', { law: [] }, 'public-order.lost-bicycle: name the law it rests on'],
  ['a promise longer than the law allows', { limit: { ...lostBicycle.limit, promised: 6 } }, 'public-order.lost-bicycle: it promises more time than the law gives'],
  ['no sample that is granted', { samples: lostBicycle.samples.slice(1) }, 'public-order.lost-bicycle: add a sample that is granted'],
  ['no words to search with', { keywords: [] }, 'public-order.lost-bicycle: add everyday words people search with, in Chinese and in English'],
  ['words to search with in one language', { keywords: ['bicycle'] }, 'public-order.lost-bicycle: add everyday words people search with, in Chinese and in English'],
  ['a decision at once that always needs an officer', { conditions: condition ? [{ ...condition, check: 'examiner' }] : [] }, 'public-order.lost-bicycle: it decides at once, but an officer must always judge no-open-accident'],
  ['a field declared twice', { fields: [...lostBicycle.fields, fieldNamed('uscc')] }, 'public-order.lost-bicycle: the field uscc is declared twice, perhaps by a block'],
  ['a condition declared twice', { conditions: [...lostBicycle.conditions, ...(condition ? [condition] : [])] }, 'public-order.lost-bicycle: the condition no-open-accident is declared twice'],
  ['a material declared twice', { materials: [...lostBicycle.materials, ...(material ? [material] : [])] }, 'public-order.lost-bicycle: the material invoice is declared twice'],
  ['a choice without values', withField('kind', { options: [] }), 'public-order.lost-bicycle: field kind: list its values'],
  ['a value listed twice', withField('kind', { options: fieldNamed('kind').options.flatMap((option) => [option, option]).slice(0, 3) }), 'public-order.lost-bicycle: field kind: the value pedal is listed twice'],
  ['rows without fields', withField('marks', { fields: [] }), 'public-order.lost-bicycle: field marks: its rows have no fields'],
  ['a bound that is no day', withField('boughtOn', { bounds: { notBefore: 'yesterday' } }), 'public-order.lost-bicycle: field boughtOn: yesterday is neither a date nor today'],
  ['a pattern that JSON Schema cannot state', withField('frameNumber', { bounds: { pattern: { regex: /hn/i, message: text } } }), 'public-order.lost-bicycle: field frameNumber: its pattern may have no flag but u, for JSON Schema knows none'],
  ['facts that need an answer', { facts: ({ form }) => ({ asked: factOf((form.witness as { name: string }).name) }) }, 'public-order.lost-bicycle: its facts, its consents or a predicate of its form cannot stand an empty form'],
  ['a text in one language', { summary: half }, 'public-order.lost-bicycle: text.summary: write the text in both languages'],
  ['a condition in one language', { conditions: condition ? [{ ...condition, text: half }] : [] }, 'public-order.lost-bicycle: text.conditions.0.text: write the text in both languages'],
  ['a label in one language', withField('gears', { label: half }), `public-order.lost-bicycle: text.fields.${lostBicycle.fields.indexOf(fieldNamed('gears'))}.label: write the text in both languages`],
  ['a sample its own form refuses', sampleWith({ answers: (today) => ({ ...sample?.answers(today, anyone), gears: 99 }) }), 'public-order.lost-bicycle: sample broken, handed in on 2026-11-23: /gears Gears: no more than 30'],
  ['a guide with vague words', { notes: [{ zh: '请携带其他材料', en: 'Bring other papers' }] }, 'public-order.lost-bicycle: the guide says “其他材料” in “请携带其他材料”: name what exactly'],
  ['a guide that says how it is in general', { notes: [{ zh: '一般不需要到场', en: 'Usually no visit' }] }, 'public-order.lost-bicycle: the guide says “一般” in “一般不需要到场”: name what exactly'],
  ['a guide that leaves its cases open', { notes: [{ zh: '丢失、被盗等情形', en: 'Loss, theft and the like' }] }, 'public-order.lost-bicycle: the guide says “等情形”'],
  ['the basis of licences for what is none', { fee: { yuan: 0, note: text, law: { zh: '《行政许可法》第五十八条', en: 'Law' } } }, 'public-order.lost-bicycle: the guide rests the fee of what is no licence on 《行政许可法》'],
  ['a fee without its basis', { fee: { yuan: 10, note: text, law: { zh: '收费', en: 'Fee' } } }, 'public-order.lost-bicycle: the guide names no price notice or law for the fee'],
  ['a condition without a law', { conditions: condition ? [{ ...condition, law: text }] : [] }, 'public-order.lost-bicycle: the condition no-open-accident names no law'],
  ['a paper that a register answers', { materials: material ? [{ ...material, text: { zh: '居民身份证', en: 'Identity card' }, waivedWhen: undefined }] : [] }, 'public-order.lost-bicycle: the material invoice asks for “居民身份证”, which a connected register answers: say when it is waived'],
  ['a paper that a register answers, under its short name', { materials: material ? [{ ...material, text: { zh: '行驶证', en: 'Vehicle licence' }, waivedWhen: undefined }] : [] }, 'public-order.lost-bicycle: the material invoice asks for “行驶证”, which a connected register answers'],
  ['a change that waits for a payment, when nothing is said of what is owed no more', { effectsWhen: 'paid' }, 'public-order.lost-bicycle: it changes registers when it is paid: say in noLongerOwed when nothing is owed any more'],
  ['a sample that waits for nothing there is', sampleWith({ ends: { waitsFor: 'the-moon' } }), 'public-order.lost-bicycle: sample broken: it waits for a condition or material that the service does not have'],
];

describe('the contract of a service', () => {
  it('is kept by the lost bicycle', () => {
    expect(defectsOf(lostBicycle)).toEqual([]);
  });

  it.each(broken)('is broken by %s', (_title, changes, defect) => {
    expect(defectsWith(changes)).toContainEqual(expect.stringContaining(defect));
  });

  it('is broken by a sample whose answers hold on one day only', () => {
    const form = Object.assign(Object.create(lostBicycle.form) as Service['form'], {
      validate: (answers: Answers, at: { today: string }) => lostBicycle.form.validate({ ...answers, gears: at.today === '2026-11-23' ? 3 : 99 }, at),
    });
    expect(defectsWith({ form })).toContain('public-order.lost-bicycle: sample granted, handed in on 2026-11-24: /gears Gears: no more than 30');
  });

  it('lets a guide quote what a law says', () => {
    expect(defectsWith({ notes: [{ zh: '适用一般程序；姓名“原则上只变更一次”', en: 'The ordinary procedure; a name changes “in principle once”' }] })).toEqual([]);
  });

  it('lets a sample wait for a material', () => {
    expect(defectsWith(sampleWith({ ends: { waitsFor: 'invoice' } }))).toEqual([]);
  });
});
