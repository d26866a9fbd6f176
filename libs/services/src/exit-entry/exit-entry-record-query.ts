import { border, Choice, compatriot, contact, DateField, declaration, defineService, delivery, exitEntry, guardian, MultiChoice, onBehalf, population, registration, travelDocument, uncharged, type Ask } from '@yichuang/definition';
import { formatDate, inBoth, isHenan, type CivilDate } from '@yichuang/kernel';

import { registeredRegion } from './applying.js';
import { crossingRow, foundCrossings, hasKnownDocument, isChinese, isInRange, isVerified, mayAsk, searchable, searchedNumbers, type Searchable } from './own-crossings.js';
import { exitEntryLaw, guardianLaw } from './travel-law.js';
import { guardianRelations } from './traveller.js';

const ID = 'exit-entry.exit-entry-record-query';
const queryRules = (zh: string, en: string) => ({ zh: `《公安机关查询出入境记录工作规定》（公境〔2011〕3224号）${zh}`, en: `Rules on Enquiries about Exit and Entry Records (Gongjing [2011] 3224), ${en}` });

const purposes = {
  visa: { zh: '签证', en: 'Visa application' },
  tax: { zh: '个人所得税', en: 'Income tax' },
  study: { zh: '入学', en: 'Admission to a school' },
  insurance: { zh: '保险或者社保', en: 'Insurance or social security' },
  personal: { zh: '个人留存', en: 'Personal record' },
  other: { zh: '其他', en: 'Other' },
};

export class CrossingQueryForm {
  @MultiChoice({ zh: '查询所用证件', en: 'Travel documents to search' }, searchable, { minItems: 1 })
  documents: readonly Searchable[];

  @DateField({ zh: '查询开始日期', en: 'From' }, { notAfter: 'today', hint: { zh: '网上可以查询10年以内的记录', en: 'Records of the last ten years can be searched online' } })
  periodStart: CivilDate;

  @DateField({ zh: '查询结束日期', en: 'To' }, { notAfter: 'today' })
  periodEnd: CivilDate;

  @Choice({ zh: '用途', en: 'Purpose' }, purposes)
  purpose: keyof typeof purposes;
}

const asked = { handledBy: 'self' as const, contactPhone: '13903710035', documents: ['all' as const], purpose: 'visa' as const, deliveryMethod: 'electronic' as const, truthDeclaration: true as const };
const day = (date: CivilDate) => ({ zh: formatDate(date, 'zh'), en: formatDate(date, 'en') });

/** One's own border crossings, as the register has them. */
export const exitEntryRecordQuery = defineService({
  id: ID,
  version: 1,
  name: { zh: '出入境记录查询', en: 'Exit and entry record enquiry' },
  summary: { zh: '为中国公民（含港澳台居民）出具本人出入境记录查询结果电子文件。', en: 'Gives a Chinese citizen, including residents of Hong Kong, Macao and Taiwan, an electronic record of their own border crossings.' },
  keywords: ['出入境记录', '查询出入境记录', '出入境证明', '出国记录', '出境记录', '入境记录', 'churujing jilu', 'travel history', 'exit and entry records', 'border crossings'],
  nature: 'public-service',
  audience: ['person'],
  law: [queryRules('第三条、第七条', 'Articles 3 and 7'), { zh: '《查询出入境记录申请办法》', en: 'Measures on Applications to Search Exit and Entry Records' }, exitEntryLaw('第五条', 'Article 5')],
  limit: { length: 1, unit: 'working-day', promised: 1, law: queryRules('第七条', 'Article 7') },
  fee: uncharged,
  decision: 'instant',
  level: 'city',
  inPerson: { zh: '网上实名查询不需要到场；没有实名登录的或者受委托的到窗口办理', en: 'None online; at a window only without a verified login or for a delegate' },
  competence: { zh: '设区的市以上出入境管理机构和边检站；网上由户籍地出入境管理机构出具', en: 'Exit-entry offices of cities and above and border inspection stations; online the office of the household' },
  notes: [
    { zh: '查询结果由登记信息生成并加盖电子印章，与纸质盖章结果具有同等效力', en: 'The result is made from the register and signed electronically; it is equal to the stamped paper' },
    { zh: '没有关联到本人证件的记录不在结果内，可以到窗口申请更正', en: 'Records that no document of yours matches are left out; ask for correction at a window' },
    { zh: '单位查询和国家机关查询不在本事项办理，凭公函向出入境管理机构提出', en: 'Organisations and public bodies ask the exit-entry office with an official letter, not here' },
    { zh: '每次查询都有记录', en: 'Every enquiry is logged' },
  ],

  formTitle: { zh: '查询事项', en: 'The enquiry' },
  form: CrossingQueryForm,
  blocks: [
    contact(),
    onBehalf({ who: ['self', 'guardian', 'agent'], law: queryRules('第三条', 'Article 3') }),
    guardian({ service: ID, when: ({ handledBy }) => handledBy === 'guardian', relations: guardianRelations, law: guardianLaw }),
    delivery({ item: { zh: '查询结果', en: 'result' }, methods: ['electronic'] }),
    declaration(),
  ],
  facts: ({ applicant: { documentNumber } }: Ask<CrossingQueryForm>) => ({
    person: population.person(documentNumber),
    foreigner: exitEntry.foreigner(documentNumber),
    elsewhere: registration.elsewhere([documentNumber]),
    compatriot: compatriot.document(documentNumber),
    documents: travelDocument.ofHolder(documentNumber),
    crossings: border.crossings(documentNumber),
  }),
  prefill: ({ today }) => ({ documents: ['all' as const], periodEnd: today }),

  conditions: [
    { id: 'own-records', text: { zh: '只能查询本人的记录；未满16周岁的由监护人代查，确有困难的可以书面委托他人', en: 'Only the applicant’s own records; a guardian for a minor; a delegate with written authorisation' }, law: queryRules('第三条', 'Article 3'), remedy: 'refusal', check: mayAsk },
    { id: 'identity-verified', text: { zh: '通过实名和人脸验证', en: 'Real-name login and face match' }, law: queryRules('第七条', 'Article 7'), remedy: 'correction', check: isVerified },
    { id: 'period-in-range', text: { zh: '查询期间在可查范围内', en: 'The period can be searched' }, law: queryRules('第七条', 'Article 7'), remedy: 'correction', check: isInRange },
    { id: 'document-known', text: { zh: '至少有一个证件号码能够匹配到本人', en: 'At least one document matches' }, law: queryRules('第七条', 'Article 7'), remedy: 'correction', check: hasKnownDocument },
    { id: 'chinese-national', text: { zh: '申请人为中国公民（含港澳台居民）', en: 'The applicant is a Chinese citizen' }, law: queryRules('第三条', 'Article 3'), remedy: 'refusal', check: isChinese },
  ],
  materials: [
    {
      id: 'identity-document',
      text: { zh: '身份证件', en: 'Identity document' },
      waivedWhen: ({ facts: { person, elsewhere, compatriot: document } }) => person !== null || elsewhere.length > 0 || document !== null,
      waiver: { zh: '已登录并经登记信息核验的免交', en: 'Not needed once you have signed in and a register knows you' },
    },
  ],
  notNeeded: { organisation: { zh: '单位查询职工记录的，凭公函向设区的市出入境管理机构提出', en: 'An organisation asking about its staff writes an official letter to the city exit-entry office' } },

  jurisdiction: (subject) => ({ kind: 'exit-entry-office', regionCode: [registeredRegion(subject) ?? ''].find(isHenan) ?? '410100' }),
  effects: (decided) => [
    border.logQuery({
      subjectNumber: decided.applicant.documentNumber,
      requesterNumber: decided.submitter.documentNumber,
      documents: decided.form.documents,
      periodFrom: decided.form.periodStart,
      periodUntil: decided.form.periodEnd,
      purpose: purposes[decided.form.purpose].zh,
    }),
  ],
  result: {
    kind: 'exit-entry-record',
    title: { zh: '出入境记录查询结果', en: 'Exit and entry record' },
    numberPrefix: '豫公境查',
    validity: { zh: '载明查询期间和查询日期，没有有效期', en: 'States the period searched and the day of the search; no expiry' },
    rows: (decided) => {
      const { applicant: { name, documentNumber }, form: { periodStart, periodEnd, purpose }, decidedOn } = decided;
      const found = foundCrossings(decided);
      const [from, until, on] = [day(periodStart), day(periodEnd), day(decidedOn)];
      return [
        { label: { zh: '被查询人', en: 'Person searched' }, value: inBoth(`${name}  ${documentNumber}`) },
        { label: { zh: '证件号码', en: 'Documents' }, value: inBoth(searchedNumbers(decided).join('、') || '—') },
        { label: { zh: '查询期间', en: 'Period' }, value: { zh: `${from.zh}至${until.zh}`, en: `${from.en} to ${until.en}` } },
        { label: { zh: '用途', en: 'Purpose' }, value: purposes[purpose] },
        { label: { zh: '查询日期', en: 'Searched on' }, value: on },
        { label: { zh: '记录条数', en: 'Number of records' }, value: inBoth(String(found.length)) },
        ...found.map(crossingRow),
      ];
    },
  },

  samples: [
    { id: 'own', persona: 'crossings-own', title: { zh: '本人查询近5年的记录', en: 'Own records of the last five years' }, answers: (today: CivilDate) => ({ ...asked, periodStart: `${Number(today.slice(0, 4)) - 5}-01-01`, periodEnd: today }), ends: { granted: true as const } },
    { id: 'too-long', persona: 'crossings-own', title: { zh: '查询16年前的记录', en: 'Records of sixteen years ago' }, answers: (today: CivilDate) => ({ ...asked, periodStart: '2010-01-01', periodEnd: today }), ends: { waitsFor: 'period-in-range', then: 'ask-correction' as const } },
  ],
});
