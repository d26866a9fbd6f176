import { defineService, exitEntry, foreignStay, lossReport, organisations, population, type Ask, type Decided, type Effect } from '@yichuang/definition';
import { formatDate, inBoth } from '@yichuang/kernel';

import { foreignRules } from './foreign-law.js';
import { foreignerBlocks } from './foreigner-blocks.js';
import { visaCategories } from './foreigner-form.js';
import { foreignerConditions, foreignerPapers } from './foreigner-papers.js';
import { hasPassport, isLawfullyHere, officeOfStay, stayingFacts, stayingPrefill } from './staying.js';
import { exitEntryLaw } from './travel-law.js';
import { entryByOf, hasChangeGround, hasReplacementGround, isExtendable, isFiledInTime, isInvited, isKind, isVisaReported, isWithinLimit, lastDayAsked, visaCharge, type Visiting } from './visa-checks.js';
import { entriesInWords, VisaForm, visaKinds } from './visa-form.js';
import { visaSamples } from './visa-samples.js';

const visaNumber = (serial: number): string => `V41${String(serial).padStart(10, '0')}`;

/** The visa that comes in the place of another one. */
function newVisa({ applicant, form, facts: { visa }, office, decidedOn, serial }: Decided<Visiting['form'], Visiting['facts']>): Effect[] {
  if (!visa) return [];
  const isChange = form.applicationKind === 'change';
  const entries = isChange ? (form.requestedEntries ?? '0') : visa.entries;
  return [
    ...(visa.status === 'valid' ? [foreignStay.endVisa({ number: visa.number, status: isChange || form.reason === 'damaged' ? 'replaced' : 'void' })] : []),
    foreignStay.issueVisa({
      number: visaNumber(serial),
      holderNumber: applicant.documentNumber,
      passportNumber: applicant.documentNumber,
      category: form.requestedCategory ?? visa.category,
      entries,
      entryBy: isChange ? entryByOf(entries, decidedOn) : visa.entryBy,
      durationOfStay: visa.durationOfStay,
      stayUntil: visa.stayUntil,
      issuedOn: decidedOn,
      issuedBy: office.name.zh,
    }),
  ];
}

/** A visa is extended, changed or replaced while its holder lawfully stays. */
export const foreignerVisa = defineService({
  id: 'exit-entry.foreigner-visa',
  version: 1,
  name: { zh: '外国人普通签证延期、换发、补发', en: 'Visas for foreigners: extension, change and replacement' },
  summary: { zh: '为在豫外国人延长签证停留期限，或者换发、补发普通签证。', en: 'Extends the stay allowed by a visa, or issues a changed or replacement visa, for foreigners staying in Henan.' },
  keywords: ['签证延期', '外国人签证', '签证换发', '签证补发', '签证到期', '延签', '签证丢了', 'qianzheng yanqi', 'waiguoren qianzheng', 'visa extension', 'extend visa', 'change visa', 'replace visa'],
  nature: 'licence',
  audience: ['foreigner'],
  law: [exitEntryLaw('第二十九条、第三十五条、第三十六条、第三十九条、第九十二条', 'Articles 29, 35, 36, 39 and 92'), foreignRules('第六条、第七条、第十条至第十四条、第十九条至第二十一条、第三十六条', 'Articles 6, 7, 10 to 14, 19 to 21 and 36')],
  finalUnder: exitEntryLaw('第三十六条', 'Article 36'),
  limit: { length: 7, unit: 'working-day', promised: 5, law: foreignRules('第十三条、第三十六条', 'Articles 13 and 36') },
  fee: {
    yuan: 160,
    note: { zh: '延期、零次签证160元；因再次入境换发的，一次168元、二次252元、半年多次420元、1年多次672元；变更种类、分团、增减偕行人160元；对等收费国家的公民按对等标准，由窗口核定', en: 'Extension or no-entry visa 160; for re-entry one entry 168, two 252, multiple for half a year 420, for a year 672; change of category, leaving a group, change of accompanying persons 160 yuan; nationals of countries with reciprocal fees pay those, as the window says' },
    law: { zh: '计价格〔2003〕392号', en: 'Price notice Jijiage [2003] 392' },
  },
  decision: 'accept-examine-decide',
  level: 'city',
  inPerson: { zh: '本人持护照原件到场一次，可以代办的除外；需要时接受面谈', en: 'Once with the original passport, unless a representative is allowed; an interview where asked' },
  competence: { zh: '停留地县级以上公安机关出入境管理机构，以住宿登记为准', en: 'The exit-entry office of the place of stay, which the accommodation registration fixes' },
  notes: [
    { zh: '受理回执的有效期不超过7个工作日，有效期内代替护照证明合法停留', en: 'The receipt is valid for at most 7 working days and stands for the passport as proof of lawful stay meanwhile' },
    { zh: '不予办理的决定为最终决定', en: 'A refusal is final' },
    { zh: '未满16周岁、已满60周岁或者因病行动不便的，可以由他人代办；因病、奔丧的尽可能当日办理', en: 'Others may apply for those under 16, aged 60 or over, or ill; illness and funerals are handled the same day where possible' },
  ],

  formTitle: { zh: '签证申请', en: 'The visa' },
  form: VisaForm,
  blocks: foreignerBlocks({ zh: '护照', en: 'passport' }),
  facts: (ask: Ask<VisaForm>) => ({
    ...stayingFacts(ask),
    inviterOrganisation: organisations.byUscc(ask.form.inviterUscc ?? ''),
    invitingPerson: population.person(ask.form.inviter?.documentNumber ?? ''),
    invitingForeigner: exitEntry.foreigner(ask.form.inviter?.documentNumber ?? ''),
    report: lossReport.byNumber(ask.form.lossReportNumber ?? ''),
  }),
  prefill: (subject) => {
    const { visa } = subject.facts;
    return { ...stayingPrefill(subject), visaCategory: visa?.category, visaNumber: visa?.number, durationOfStay: visa?.durationOfStay, stayEndDate: visa?.stayUntil };
  },

  conditions: [
    { id: 'lawful-stay', text: { zh: '申请时处于合法停留居留状态', en: 'The applicant is lawfully in China on the day of filing' }, law: exitEntryLaw('第二十九条', 'Article 29'), remedy: 'refusal', check: isLawfullyHere },
    { id: 'filed-in-time', text: { zh: '延期的，在停留期限届满7日前申请', en: 'Extensions are filed at least seven days before the stay ends' }, law: exitEntryLaw('第二十九条', 'Article 29'), remedy: 'refusal', when: isKind('extension'), check: isFiledInTime },
    { id: 'extension-limit', text: { zh: '累计延长期限不超过原签证停留期限', en: 'Total extension does not exceed the original duration of stay' }, law: exitEntryLaw('第二十九条', 'Article 29'), remedy: 'correction', when: isKind('extension'), check: isWithinLimit },
    { id: 'visa-extendable', text: { zh: '所持签证可以延期', en: 'The visa can be extended' }, law: foreignRules('第九条', 'Article 9'), remedy: 'refusal', when: isKind('extension'), check: isExtendable },
    { id: 'change-ground', text: { zh: '换发的，符合换发情形', en: 'For a change, a recognised ground exists' }, law: foreignRules('第十条', 'Article 10'), remedy: 'refusal', when: isKind('change'), check: hasChangeGround },
    { id: 'replacement-ground', text: { zh: '补发的，签证遗失、损毁或者被盗抢', en: 'For a replacement, the visa was lost, damaged or stolen' }, law: foreignRules('第十一条', 'Article 11'), remedy: 'correction', when: isKind('replacement'), check: hasReplacementGround },
    { id: 'invitation', text: { zh: '有邀请单位或者个人的，邀请真实有效', en: 'An inviting organisation or person, where the purpose needs one, is genuine' }, law: foreignRules('第七条、第二十条', 'Articles 7 and 20'), remedy: 'correction', when: ({ form }) => form.inviterType !== 'none', check: isInvited },
    { id: 'passport-valid', text: { zh: '护照或其他国际旅行证件有效', en: 'The passport or other international travel document is valid' }, law: foreignRules('第十二条', 'Article 12'), remedy: 'correction', check: hasPassport<Visiting>(lastDayAsked) },
    ...foreignerConditions(['under16', 'aged60', 'illness', 'goodRecord', 'guaranteedCosts']),
  ],
  materials: [
    ...foreignerPapers,
    { id: 'purpose-proof', text: { zh: '申请事由证明（邀请函、行程、亲属关系证明）', en: 'Proof of purpose (invitation letter, itinerary, proof of kinship)' }, requiredWhen: ({ applicationKind, reason }) => applicationKind !== 'replacement' && reason !== 'newPassport' },
    { id: 'loss-report', text: { zh: '护照报失证明或者本国驻华使领馆照会', en: 'Loss report or note of the embassy or consulate' }, requiredWhen: ({ reason }) => reason === 'lost' || reason === 'stolen', waivedWhen: isVisaReported, waiver: { zh: '报失记录可以查到的免交', en: 'Not needed when a loss report is on file' } },
  ],

  jurisdiction: officeOfStay,
  charges: ({ form }) => visaCharge(form),
  effects: (decided) => {
    const { applicant, form, facts: { visa } } = decided;
    const until = lastDayAsked(decided);
    if (form.applicationKind !== 'extension' || !visa || !until) return newVisa(decided);
    return [foreignStay.extendVisa({ number: visa.number, stayUntil: until, extendedDays: visa.extendedDays + (form.requestedDays ?? 0) }), foreignStay.allowStay({ documentNumber: applicant.documentNumber, permitUntil: until })];
  },
  result: {
    kind: 'foreigner-visa',
    title: { zh: '外国人签证', en: 'Visa sticker in the passport' },
    numberPrefix: '豫公境证',
    validity: { zh: '延期不超过原停留期限；换发的入境有效期不超过1年，每次停留不超过180日', en: 'An extension up to the original duration of stay; a changed visa up to a year for entry and 180 days per stay' },
    rows: (decided) => {
      const { applicant: { name, documentNumber }, form, facts: { visa }, serial } = decided;
      const isExtension = form.applicationKind === 'extension';
      const until = lastDayAsked(decided);
      return [
        { label: { zh: '持证人', en: 'Holder' }, value: inBoth(`${name}  ${documentNumber}`) },
        { label: { zh: '办理类别', en: 'Kind' }, value: visaKinds[form.applicationKind] },
        { label: { zh: '签证号码', en: 'Visa number' }, value: inBoth(isExtension ? form.visaNumber : visaNumber(serial)) },
        { label: { zh: '签证种类', en: 'Category' }, value: visaCategories[form.requestedCategory ?? form.visaCategory] },
        { label: { zh: '入境次数', en: 'Entries' }, value: entriesInWords[form.requestedEntries ?? visa?.entries ?? '0'] },
        ...(until ? [{ label: { zh: '停留至', en: 'Stay until' }, value: { zh: formatDate(until, 'zh'), en: formatDate(until, 'en') } }] : []),
      ];
    },
  },

  samples: visaSamples,
});
