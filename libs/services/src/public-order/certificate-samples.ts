import type { OfficersDo, PersonRef } from '@yichuang/definition';
import { makeUscc, type CivilDate } from '@yichuang/kernel';

interface Title {
  readonly zh: string;
  readonly en: string;
}

type Called = (persona: string) => PersonRef;

/** What is typed and handed in beside what everyone types. */
interface Telling {
  readonly answers: (called: Called) => object;
  readonly handsIn?: readonly string[];
}

const granted = { granted: true as const };
const waits = (waitsFor: string, then: OfficersDo) => ({ waitsFor, then });
type Ends = typeof granted | ReturnType<typeof waits>;

const forPerson = { applicationKind: 'person' as const, purpose: 'study' as const, certificateLanguage: 'zh' as 'zh' | 'zh-en', handledBy: 'self' as 'self' | 'guardian' | 'agent' };
const inEnglish: Telling = { answers: () => ({ purpose: 'abroad', certificateLanguage: 'zh-en' }) };

const actingFor = (handledBy: 'guardian' | 'agent', part: string): Telling => ({
  answers: (called) => ({ handledBy, subject: called(part), agentPhone: '13903710006', ...(handledBy === 'guardian' && { guardianRelation: 'parent' }) }),
});

/** An organisation of the sandbox province asks about the candidate. */
const asUnit = (unit: 'nursery' | 'property', code: string, name: string, ground: object): Telling => ({
  handsIn: ['unit-application', 'employment-proof'],
  answers: (called) => ({
    applicationKind: 'organisation',
    subject: called('record-candidate'),
    uscc: makeUscc(code),
    organisationName: name,
    legalRepresentative: called(`record-${unit}-head`),
    handler: called(`record-${unit}-handler`),
    handlerPhone: '13903710005',
    subjectRelation: 'candidate',
    ...ground,
  }),
});

const nursery = asUnit('nursery', '52410105MJ1000001', '郑州市金水区小树苗幼儿园', { statutoryGround: 'minors' });
const property = asUnit('property', '91410105MA1000002', '郑州安居物业服务有限公司', { statutoryGround: 'other', groundArticle: '房屋租赁管理' });
const asForeigner: Telling = { answers: () => ({ applicationKind: 'foreigner', certificateLanguage: 'zh-en' }) };

function sample(id: string, title: Title, [persona, ends]: readonly [string, Ends], telling?: Telling) {
  return {
    id,
    persona: `record-${persona}`,
    title,
    ...(telling?.handsIn && { handsIn: telling.handsIn }),
    answers: (_today: CivilDate, called: Called) => ({
      ...forPerson,
      regionCode: '410105',
      residentialAddress: '河南省郑州市金水区花园路1号',
      contactPhone: '13903710005',
      deliveryMethod: 'electronic' as const,
      truthDeclaration: true as const,
      ...telling?.answers(called),
    }),
    ends,
  };
}

/** One application for every way a query ends. */
export const certificateSamples = [
  sample('study', { zh: '安阳户籍，没有记录，用于求学', en: 'Registered in Anyang, no record, for study' }, ['none', granted]),
  sample('on-bail', { zh: '取保候审、尚未判决，中英文证明', en: 'On bail and not yet tried, in Chinese and English' }, ['bail', granted], inEnglish),
  sample('verified', { zh: '经工作人员核实后出具', en: 'Issued after an officer has verified' }, ['verified', waits('record-unambiguous', 'grant')]),
  sample('nursery', { zh: '幼儿园查询拟聘教师', en: 'A nursery asks about a candidate' }, ['nursery-handler', waits('record-unambiguous', 'grant')], nursery),
  sample('child', { zh: '母亲为十五岁的女儿申请', en: 'A mother for her daughter of 15' }, ['mother', waits('record-unambiguous', 'grant')], actingFor('guardian', 'record-child')),
  sample('ward', { zh: '指定监护人为成年被监护人申请', en: 'An appointed guardian for an adult ward' }, ['guardian', waits('record-unambiguous', 'grant')], actingFor('guardian', 'record-ward')),
  sample('foreigner', { zh: '外国人累计居留400日', en: 'A foreigner after 400 days of stay' }, ['visitor-long', waits('record-unambiguous', 'grant')], asForeigner),
  sample('old-number', { zh: '旧号码下有同名记录，核实后出具', en: 'A record under an old number: issued after verification' }, ['old-number', waits('record-unambiguous', 'grant')]),
  sample('theft', { zh: '曾因盗窃罪被判刑', en: 'Convicted of theft' }, ['theft', waits('no-unsealed-conviction', 'refuse')]),
  sample('tenant', { zh: '物业公司查询租户', en: 'A property company asks about a tenant' }, ['property-handler', waits('subject-allowed', 'not-accept')], property),
  sample('foreigner-short', { zh: '外国人累计居留90日', en: 'A foreigner after 90 days of stay' }, ['visitor-short', waits('foreigner-stayed-180-days', 'not-accept')], asForeigner),
  sample('neighbour', { zh: '未受委托查询邻居', en: 'Asks about a neighbour without authorisation' }, ['neighbour', waits('authorised', 'not-accept')], actingFor('agent', 'record-candidate')),
  sample('outsider', { zh: '外省户籍，在河南没有居住登记', en: 'Registered elsewhere, not registered as living in Henan' }, ['outsider', waits('office-competent', 'not-accept')]),
];
