import { plainService } from '../../../../test/support/plain-service.js';
import { describeService, type ServiceDescription } from './describe.js';
import { differences, isDescription } from './differences.js';

const now = JSON.parse(JSON.stringify(describeService(plainService))) as ServiceDescription;

describe('a service as the whole province applies it', () => {
  it('says who checks each condition, with which facts', () => {
    expect(now.conditions).toEqual([
      expect.objectContaining({ id: 'as-said', kind: 'machine', remedy: 'refusal', always: true, facts: ['registered population.person'] }),
    ]);
    expect(now.jurisdiction).toEqual({ examines: ['vehicle-office'], decides: ['vehicle-office'] });
  });

  it('says of each field whether it is needed, and which values it may have', () => {
    const [outcome] = now.sections.flatMap(({ fields }) => fields);
    expect(outcome).toMatchObject({ name: 'outcome', type: 'enum', required: 'yes', fromRegister: false, values: [{ id: 'holds' }, { id: 'fails' }, { id: 'unknown' }] });
    expect(now.sections.flatMap(({ fields }) => fields).find(({ name }) => name === 'deliveryAddress')?.required).toBe('depends');
  });
});

describe('what changed in the catalogue', () => {
  it('is nothing when nothing did', () => {
    expect(differences([now], [now])).toEqual([]);
  });

  it('is said in words, one sentence for each change', () => {
    const [condition] = now.conditions;
    const changed = {
      ...now,
      limit: { ...now.limit, promised: 3 },
      decision: 'review' as const,
      conditions: condition ? [{ ...condition, kind: 'examiner' as const }] : [],
      materials: [{ id: 'letter', text: { zh: '单位介绍信', en: 'Letter' }, required: 'always' as const, waived: true }],
    };
    expect(differences([now], [changed])).toEqual([
      '最简事项（household.plain）：承诺期限由“7日”改为“3日”',
      '最简事项（household.plain）：办理方式由“当场办理”改为“一人审查”',
      '最简事项（household.plain）：条件“如申请人所述（as-said）”由“《行政许可法》第三十四条；系统核对；不符合时不予”改为“《行政许可法》第三十四条；人工判断；不符合时不予”',
      '最简事项（household.plain）：增加材料“单位介绍信（letter）”',
    ]);
  });

  it('says of a field what it asks now, without a word of programming', () => {
    const [section, ...others] = now.sections;
    const [outcome, ...more] = section?.fields ?? [];
    if (!section || !outcome) throw new Error('The plain service has a field');
    const changed = { ...now, sections: [{ ...section, fields: [{ ...outcome, required: 'no' as const, rules: { maxItems: 2, notAfter: 'today' } }, ...more] }, ...others] };
    expect(differences([now], [changed])).toEqual([
      '最简事项（household.plain）：字段“条件（outcome）”由“必填，单选；可选符合、不符合、不明”改为“选填，单选；至多2项；不晚于申请日；可选符合、不符合、不明”',
    ]);
  });

  it('calls a thing with another label the same thing, and says which things changed places', () => {
    const [section, ...others] = now.sections;
    const [outcome, ...more] = section?.fields ?? [];
    if (!section || !outcome) throw new Error('The plain service has a field');
    const first = { ...outcome, name: 'first', label: { zh: '首项', en: 'First' } };
    const withFields = (...fields: readonly (typeof outcome)[]) => ({ ...now, sections: [{ ...section, fields: [...fields, ...more] }, ...others] });
    const renamed = { ...outcome, label: { zh: '结论', en: 'Outcome' } };
    expect(differences([now], [withFields(renamed)])).toEqual(['最简事项（household.plain）：字段“条件（outcome）”改称“结论”']);
    expect(differences([withFields(first, outcome)], [withFields(outcome, first)])).toEqual([expect.stringContaining('最简事项（household.plain）：字段的顺序改为条件、首项')]);
    expect(differences([withFields(outcome)], [withFields(first, outcome)])).toEqual(['最简事项（household.plain）：增加字段“首项（first）”']);
  });

  it('is said of the words people search with', () => {
    expect(differences([{ ...now, keywords: ['甲'] }], [{ ...now, keywords: ['甲', '乙'] }])).toEqual(['最简事项（household.plain）：关键词由“甲”改为“甲、乙”']);
  });

  it('is not asked of what is no service', () => {
    expect([now, 7, null, 'x', {}, { id: 'household.plain', name: {} }].map(isDescription)).toEqual([true, false, false, false, false, false]);
  });

  it('names services that came and went', () => {
    expect(differences([now], [])).toEqual(['最简事项（household.plain）：取消事项']);
    expect(differences([], [now])).toEqual(['最简事项（household.plain）：新增事项']);
  });
});
