import {
  border,
  compatriot,
  contact,
  declaration,
  defineService,
  delivery,
  exitBan,
  exitEntry,
  expedite,
  guardian,
  lossReport,
  office,
  onBehalf,
  photo,
  population,
  travelDocument,
  type Ask,
  type CalledPersona,
} from '@yichuang/definition';
import { addMonths, inBoth, isHenan, type CivilDate } from '@yichuang/kernel';

import { actsForAnother, isInMainland, mayLeave } from './applying.js';
import { crossingUntil, hasGuardian, hasPermitGround, hasReported, isForBorder, isMinor, isNotForBorder, isReportedLost, leavesInTime } from './crossing-ground.js';
import { dayRow, endDocuments, numberOfDocument } from './document-issue.js';
import { crossingReasons, ExitEntryPermitForm, isLost } from './exit-entry-permit-form.js';
import { photoSpecification } from './foreigner-blocks.js';
import { endorsementPrices, exitEntryLaw, guardianLaw, issueRules, measures, passportLaw, truthLaw } from './travel-law.js';
import { ends } from './traveller-samples.js';
import { guardianRelations, isNeededSoon, URGENT_WITHIN_DAYS, urgentReasons } from './traveller.js';

const ID = 'exit-entry.exit-entry-permit';
const PERMIT = 'exit-entry-permit';
const workRules = { zh: '《中华人民共和国出入境通行证签发管理工作规范》第三条、第四条、第十六条', en: 'Working Rules on the Issue of Exit-Entry Permits, Articles 3, 4 and 16' };

const asked = {
  handledBy: 'self' as const,
  birthPlace: '河南',
  residentialAddress: '河南省郑州市金水区文化路1号',
  photoSource: 'window' as const,
  contactPhone: '13903710035',
  expedited: false,
  acceptingOffice: '410105',
  deliveryMethod: 'window' as const,
  pickupOffice: '410105',
  truthDeclaration: true as const,
};
const conflict = { ...asked, reason: 'nationalityConflict' as const, surnamePinyin: 'SU', givenNamePinyin: 'EMILY', foreignPassportNumber: '535003501', foreignPassportCountry: 'GBR', parentsStatus: '父亲为中国公民，未定居国外；母亲为英国公民。', exitPort: '郑州航空口岸', destination: 'GBR', reasonDetail: '暑假随父母前往英国探望外祖父母，计划停留2个月后返回。' };
const ofChild = ['foreign-passport', 'parents-documents'];

/** One journey for whoever cannot use an ordinary document. */
export const exitEntryPermit = defineService({
  id: ID,
  version: 1,
  name: { zh: '中华人民共和国出入境通行证签发', en: 'Exit-Entry Permit of the People’s Republic of China' },
  summary: { zh: '为国籍冲突的未成年人、在内地遗失证件的港澳居民等不便持用普通证件的人员签发一次有效的出入境通行证。', en: 'Issues a short-term permit to people who cannot use an ordinary document, chiefly minors with conflicting nationality and Hong Kong or Macao residents who lost their permit in the mainland.' },
  keywords: ['出入境通行证', '国籍冲突', '双国籍儿童', '回乡证丢了', '港澳居民遗失证件', '返回香港', 'churujing tongxingzheng', 'exit-entry permit', 'nationality conflict', 'lost home return permit'],
  nature: 'licence',
  audience: ['person'],
  law: [
    passportLaw('第二十四条', 'Article 24'),
    exitEntryLaw('第九条、第十条、第十二条', 'Articles 9, 10 and 12'),
    issueRules('关于出入境通行证的规定', 'on exit-entry permits'),
    measures('第二十三条', 'Article 23'),
    workRules,
    { zh: '《国籍法》第三条、第四条、第五条', en: 'Nationality Law, Articles 3, 4 and 5' },
  ],
  limit: { length: 15, unit: 'calendar-day', promised: 7, law: issueRules('关于签发期限的规定', 'on the period of issue') },
  fee: { yuan: 15, note: { zh: '一次出入境有效15元；批准后在线缴纳', en: 'Single entry and exit 15 yuan; paid online after approval' }, law: endorsementPrices },
  decision: 'accept-examine-decide',
  level: 'city',
  inPerson: { zh: '核验申请人身份，未成年人核验监护人身份；港澳居民遗失证件的，由工作人员面谈核实', en: 'Identity check of the applicant or, for a minor, of the guardian; a lost document of a Hong Kong or Macao resident is checked by interview' },
  competence: { zh: '国籍冲突的由居住地、港澳居民由证件遗失地设区的市出入境管理机构签发', en: 'The city exit-entry administration of the child’s residence, or of the place of loss for Hong Kong and Macao residents' },
  notes: [
    { zh: '本证不确认国籍，不是具有中国国籍或者外国国籍的证明；国籍问题可以报省级出入境管理机构', en: 'The permit does not decide nationality and proves none; questions of nationality may be referred to the province' },
    { zh: '奔丧、探望危重病人的随到随办', en: 'Applicants who must leave for a funeral or illness are handled at once' },
    { zh: '边境贸易、边境旅游向边境地区申请，河南不受理', en: 'Border trade and border tourism are handled in border areas, not in Henan' },
  ],

  formTitle: { zh: '通行证申请信息', en: 'The application' },
  form: ExitEntryPermitForm,
  blocks: [
    contact(),
    onBehalf({ who: ['self', 'guardian', 'agent'], agentFrom: 18, law: guardianLaw }),
    guardian({ service: ID, when: actsForAnother, relations: guardianRelations, law: guardianLaw }),
    photo({ sources: ['upload', 'window'], specification: photoSpecification, onFileAtMostYears: 1, law: issueRules('关于申请材料的规定', 'on the papers of an application') }),
    expedite({ reasons: urgentReasons, withinDays: URGENT_WITHIN_DAYS }),
    office({ qualifies: { zh: '国籍冲突的选居住地，港澳居民选证件遗失地，限河南省内', en: 'The residence of the child, or the place of loss for Hong Kong and Macao residents; in Henan' } }),
    delivery({ item: { zh: '通行证', en: 'permit' }, methods: ['window', 'post'] }),
    declaration(),
  ],
  facts: ({ form, applicant: { documentNumber } }: Ask<ExitEntryPermitForm>) => ({
    person: population.person(documentNumber),
    foreigner: exitEntry.foreigner(documentNumber),
    otherPassport: exitEntry.foreigner(form.foreignPassportNumber ?? ''),
    permit: travelDocument.hongKongMacaoPermit(documentNumber),
    documents: travelDocument.ofHolder(documentNumber),
    compatriot: compatriot.document(documentNumber),
    report: lossReport.byNumber(form.lossReportNumber ?? ''),
    reports: lossReport.ofHolder(documentNumber),
    bans: exitBan.ofPerson(documentNumber),
    movements: border.movements(documentNumber),
  }),
  prefill: ({ facts: { person, foreigner } }) => ({ residentialAddress: person?.registeredAddress ?? foreigner?.address, acceptingOffice: person?.registeredRegion ?? foreigner?.regionCode }),

  conditions: [
    { id: 'ground', text: { zh: '属于可以签发出入境通行证的情形', en: 'A ground for the permit exists' }, law: workRules, remedy: 'refusal', when: ({ form }) => !isForBorder(form), check: hasPermitGround },
    { id: 'not-border-business', text: { zh: '边境贸易、边境旅游应向边境地区申请', en: 'Border trade and border tourism are handled in border areas' }, law: workRules, remedy: 'refusal', check: isNotForBorder },
    { id: 'in-mainland', text: { zh: '申请时本人在境内', en: 'The applicant is in the mainland' }, law: workRules, remedy: 'refusal', check: isInMainland },
    { id: 'loss-reported', text: { zh: '遗失证件的，已申报遗失', en: 'A lost document has been reported' }, law: measures('第二十三条', 'Article 23'), remedy: 'correction', when: ({ form }) => isLost(form), check: hasReported },
    { id: 'not-exit-banned', text: { zh: '不属于法定不准出境人员', en: 'The applicant is not barred from leaving the country' }, law: exitEntryLaw('第十二条', 'Article 12'), remedy: 'refusal', check: mayLeave },
    { id: 'guardian', text: { zh: '未成年人由监护人代为申请', en: 'A minor is represented by a guardian' }, law: guardianLaw, remedy: 'correction', when: (subject) => isMinor(subject) || actsForAnother(subject.form), check: hasGuardian },
    { id: 'departure-in-time', text: { zh: '拟出境日期在3个月以内', en: 'The departure is within three months' }, law: workRules, remedy: 'correction', check: leavesInTime },
    { id: 'needed-in-time', text: { zh: '申请加急的，最晚需用日期在30日以内', en: 'For urgent handling, the document is needed within 30 days' }, law: workRules, remedy: 'correction', when: ({ form }) => form.expedited, check: isNeededSoon },
    { id: 'no-deception', text: { zh: '申请材料真实，无弄虚作假', en: 'The application contains no false statement or forged document' }, law: truthLaw, remedy: 'refusal', check: 'examiner' },
  ],
  materials: [
    {
      id: 'identity',
      text: { zh: '居民身份证、居民户口簿或者港澳居民身份证', en: 'Resident identity card, household register, or Hong Kong or Macao identity card' },
      waivedWhen: ({ facts: { person, compatriot: document } }) => person !== null || document !== null,
      waiver: { zh: '登记信息能够确认身份的免交', en: 'Not needed when a register knows the applicant' },
    },
    {
      id: 'birth-certificate',
      text: { zh: '出生医学证明', en: 'Medical certificate of birth' },
      requiredWhen: ({ reason }) => reason === 'nationalityConflict',
      waivedWhen: ({ facts: { guardianship } }) => guardianship?.ground === 'parent',
      waiver: { zh: '人口信息能够确认父母子女关系的免交', en: 'Not needed when the population register shows the parents' },
    },
    { id: 'foreign-passport', text: { zh: '外国护照复印件', en: 'Copy of the foreign passport' }, requiredWhen: ({ reason }) => reason === 'nationalityConflict' },
    { id: 'parents-documents', text: { zh: '父母定居国外的证明；父母一方是外国人的，还有其护照', en: 'Proof that the parents are settled abroad; of a foreign parent, the passport too' }, requiredWhen: ({ reason }) => reason === 'nationalityConflict' },
    { id: 'damaged-document', text: { zh: '损毁或者失效的证件', en: 'The damaged or expired document' }, requiredWhen: ({ documentState }) => documentState === 'damaged' || documentState === 'expired', onPaper: true },
    { id: 'loss-statement', text: { zh: '遗失情况说明', en: 'Statement of the loss' }, requiredWhen: isLost, waivedWhen: isReportedLost, waiver: { zh: '已经申报遗失的免交', en: 'Not needed when the loss was reported' } },
    {
      id: 'guardian-identity',
      text: { zh: '监护人身份证件', en: 'Guardian’s identity document' },
      requiredWhen: actsForAnother,
      waivedWhen: ({ facts: { guardianship } }) => guardianship !== null,
      waiver: { zh: '监护人有居民身份证且人口信息能够确认的免交', en: 'Not needed when the population register knows the guardian' },
    },
    { id: 'urgency-proof', text: { zh: '紧急事由证明（病危通知、入学通知或者会议邀请）', en: 'Proof of urgency (critical illness notice, admission letter or invitation)' }, requiredWhen: ({ expedited }) => expedited },
  ],
  notNeeded: { 'border-business': { zh: '边境贸易、边境旅游，应向边境地区的出入境管理机构申请', en: 'Border trade and border tourism: apply to the office of a border area' } },

  jurisdiction: ({ form, facts: { person } }) => ({ kind: 'exit-entry-office', regionCode: [form.acceptingOffice, person?.registeredRegion ?? ''].find(isHenan) ?? '410100' }),
  charges: () => [{ name: { zh: '出入境通行证（一次有效）', en: 'Exit-entry permit, one journey' }, yuan: 15 }],
  effects: (decided) => {
    const { applicant: { documentNumber }, form, decidedOn, serial, office: issuer } = decided;
    return [
      ...endDocuments(decided, PERMIT, 'void-replaced'),
      travelDocument.issue({
        kind: PERMIT,
        number: numberOfDocument('Z', serial),
        holderNumber: documentNumber,
        form: 'booklet',
        issuedOn: decidedOn,
        validUntil: crossingUntil(decidedOn),
        hasFingerprint: false,
        namePinyin: `${form.surnamePinyin}, ${form.givenNamePinyin}`,
        annotations: [],
        previousNumber: null,
        reason: crossingReasons[form.reason].zh,
        entries: 1,
        issuedBy: issuer.code,
      }),
    ];
  },
  result: {
    kind: 'exit-entry-permit',
    title: { zh: '中华人民共和国出入境通行证', en: 'Exit-Entry Permit of the People’s Republic of China' },
    numberPrefix: '豫公境出',
    validity: { zh: '3个月，一次出入境有效；港澳居民一次出境有效', en: '3 months, one exit and entry (one exit only for Hong Kong and Macao residents)' },
    rows: ({ applicant: { name }, form, decidedOn, serial }) => [
      { label: { zh: '持证人', en: 'Holder' }, value: { zh: name, en: `${form.surnamePinyin}, ${form.givenNamePinyin}` } },
      { label: { zh: '证件号码', en: 'Number' }, value: inBoth(numberOfDocument('Z', serial)) },
      { label: { zh: '签发事由', en: 'Ground' }, value: crossingReasons[form.reason] },
      { label: { zh: '有效次数', en: 'Journeys' }, value: form.reason === 'hkMacaoReturn' ? { zh: '一次出境有效', en: 'One exit' } : { zh: '一次出入境有效', en: 'One exit and entry' } },
      { label: { zh: '出境口岸', en: 'Port of exit' }, value: inBoth(form.exitPort) },
      dayRow('有效期至', 'Valid until', crossingUntil(decidedOn)),
    ],
  },

  samples: [
    {
      id: 'child',
      persona: 'permit-father',
      title: { zh: '父亲为三岁的女儿申请', en: 'A father for his daughter of 3' },
      answers: (today: CivilDate, called: CalledPersona) => ({ ...conflict, handledBy: 'guardian' as const, subject: called('permit-child'), agentPhone: '13903710035', guardianRelation: 'parent', plannedDepartureDate: addMonths(today, 1) }),
      handsIn: ofChild,
      ends: ends('no-deception', 'grant'),
    },
    { id: 'adult', persona: 'passport-first', title: { zh: '成年人以国籍冲突为由申请', en: 'An adult claims a conflict of nationality' }, answers: (today: CivilDate) => ({ ...conflict, plannedDepartureDate: addMonths(today, 1) }), handsIn: [...ofChild, 'birth-certificate'], ends: ends('ground', 'refuse') },
    { id: 'trader', persona: 'passport-years-left', title: { zh: '申请到越南从事边境贸易', en: 'Border trade with Vietnam' }, answers: (today: CivilDate) => ({ ...conflict, reason: 'borderTrade' as const, destination: 'VNM', plannedDepartureDate: addMonths(today, 1) }), ends: ends('not-border-business', 'not-accept') },
  ],
});
