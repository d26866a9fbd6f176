import { border, defineService, kinship, livelihood, organisations, travelDocument, type Ask, type CalledPersona, type EndorsementType, type OfficersDo } from '@yichuang/definition';
import { inBoth, isHenan, makeUscc, type CivilDate } from '@yichuang/kernel';

import { isInMainland, needsGuardian } from './applying.js';
import { dayRow } from './document-issue.js';
import { regionNames } from './endorsement-terms.js';
import { maxStay, otherCharge, otherEntries, otherTypes, otherValidities } from './other-endorsement.js';
import { endorsementEnds, fitsType, hasPermit, hasReason, isFamily, isInsured, isRelative, isTalent, mayStay, mayTrade, minorActs, regionOf } from './other-endorsement-checks.js';
import { OtherEndorsementForm } from './other-endorsement-form.js';
import { announcement, endorsementPrices, exitEntryLaw, guardianLaw, measures, measures2024 } from './travel-law.js';
import { ends, spellingOf, travellerAnswers } from './traveller-samples.js';
import { chosenOffice, permittedConditions, travellerBlocks, travellerFacts, travellerPapers, travellerPrefill } from './traveller.js';

const ID = 'exit-entry.hong-kong-macao-other-endorsement';

type Form = Partial<OtherEndorsementForm>;
const isType = (type: keyof typeof otherTypes) => ({ form }: { readonly form: Form }) => form.endorsementType === type;
const asks = (type: keyof typeof otherTypes) => ({ endorsementType }: Form) => endorsementType === type;
const measures2025 = announcement('移民和出入境管理服务政策举措，2025年11月3日', 'measures of 3 November 2025');

const endorsementNumber = (serial: number, region: 'hong-kong' | 'macao'): string => `41${String(serial).padStart(10, '0')}${region === 'macao' ? 'M' : 'H'}`;

const asked = { ...travellerAnswers, destination: 'hongKong' as const };
const visit = { ...asked, endorsementType: 'T' as const, relativeName: '展国强', relativeDocumentNumber: 'R123456(7)', relativeStatus: 'working' as const };
const proofs = ['relation-proof', 'relative-status-proof'];

const sample = (id: string, persona: string, title: { zh: string; en: string }, rest: { answers: object; handsIn: readonly string[]; waitsFor: string; then: OfficersDo }) => ({
  id,
  persona,
  title,
  answers: (_today: CivilDate, called: CalledPersona) => ({ ...rest.answers, ...spellingOf(called, persona) }),
  handsIn: rest.handsIn,
  ends: ends(rest.waitsFor, rest.then),
});

/** An endorsement for a purpose other than tourism. */
export const hongKongMacaoOtherEndorsement = defineService({
  id: ID,
  version: 1,
  name: { zh: '往来港澳探亲、商务、逗留、人才及其他签注', en: 'Family visit, business, stay, talent and other endorsements for Hong Kong and Macao' },
  summary: { zh: '为因探亲、商务、随任就学就业、人才交流或者就医奔丧等事由前往港澳的内地居民签发相应签注。', en: 'Adds to a valid permit the endorsement that fits a family visit, business, longer stay, talent exchange or special reason such as medical treatment or a funeral.' },
  keywords: ['探亲签注', '商务签注', '港澳商务签注', '逗留签注', '人才签注', '港澳探亲', '港澳就医', '陪护签注', 'tanqin qianzhu', 'shangwu qianzhu', 'business endorsement', 'family visit endorsement', 'stay endorsement'],
  nature: 'licence',
  audience: ['person'],
  law: [exitEntryLaw('第十条、第十二条', 'Articles 10 and 12'), measures('第六条、第八条至第十一条、第十三条、第二十二条', 'Articles 6, 8 to 11, 13 and 22'), measures2024, measures2025],
  limit: { length: 60, unit: 'calendar-day', promised: 20, law: measures('第十一条', 'Article 11') },
  fee: {
    yuan: 15,
    note: { zh: '一次15元，二次30元；多次：1年以内80元，1年以上2年以下120元，2年以上3年以下（不含3年）160元，3年以上240元；批准后在线缴纳', en: 'One entry 15 yuan, two 30; multiple: up to 1 year 80, over 1 to 2 years 120, over 2 to under 3 years 160, 3 years or more 240; paid online after approval' },
    law: endorsementPrices,
  },
  decision: 'accept-examine-decide',
  level: 'city',
  inPerson: { zh: '首次申请到窗口一次核验身份；持有有效通行证且不在港澳的，可以委托他人', en: 'First applications: one visit for an identity check; holders of a valid permit who are not in Hong Kong or Macao may send a representative' },
  competence: { zh: '探亲、商务、逗留和其他签注：全国任一出入境窗口；人才签注：试点区域工作地出入境管理机构；受理地设区的市出入境管理机构审批', en: 'Family, business, stay and other endorsements: any exit-entry window of the country; talent: the office of the place of work in the pilot area; decided by the city exit-entry administration' },
  notes: [
    { zh: '户籍在河南的7个工作日，经省级批准可以延长至20个工作日；可以申请加急，目标3个工作日', en: '7 working days for households of Henan, up to 20 with provincial approval; urgent handling within 3 working days' },
    { zh: '探亲：兄弟姐妹、祖父母、外祖父母、孙子女、外孙子女3个月1次，停留14日；配偶、父母、子女及其配偶、配偶的父母3个月多次，首次进入后90日；年满60周岁或者与港澳配偶育有未成年子女的，可以1年多次', en: 'Family visits: siblings, grandparents and grandchildren three months, one entry, 14 days; spouse, parents, children, their spouses and parents-in-law three months, multiple, 90 days after the first entry; one year, multiple, from the age of 60 or with a minor child of the spouse' },
    { zh: '商务、其他每次停留14日，人才每次30日；就医人员在澳门的陪护人员至多两名', en: 'Business and other: 14 days each; talent: 30 days each; at most two carers for a patient in Macao' },
    { zh: '随同探亲的配偶和未满18周岁的子女各自申请，有效期相同；企业商务备案在单位所在地出入境管理机构办理', en: 'A spouse and children under 18 who come along apply themselves and get the same validity; an enterprise files with the exit-entry office of its place of registration' },
  ],

  formTitle: { zh: '签注信息', en: 'The endorsement' },
  form: OtherEndorsementForm,
  blocks: travellerBlocks({
    service: ID,
    item: { zh: '签注', en: 'endorsement' },
    photoOnFile: true,
    guardianWhen: ({ handledBy }) => handledBy === 'guardian',
    employedWhen: ({ endorsementType }) => endorsementType === 'S' || endorsementType === 'R',
    law: measures('第八条', 'Article 8'),
  }),
  facts: ({ form, applicant: { documentNumber } }: Ask<OtherEndorsementForm & { readonly employerUscc?: string }>) => ({
    ...travellerFacts(documentNumber),
    permit: travelDocument.hongKongMacaoPermit(documentNumber),
    movements: border.movements(documentNumber),
    kin: kinship.between(documentNumber, form.relativeDocumentNumber ?? ''),
    unit: organisations.byUscc(form.employerUscc ?? ''),
    filings: travelDocument.filings(documentNumber),
    work: livelihood.ofPerson(documentNumber),
    carers: travelDocument.carers(form.patientCaseNumber ?? ''),
  }),
  prefill: (subject) => ({ ...travellerPrefill(subject), hkMacaoPermitNumber: subject.facts.permit?.number }),

  conditions: [
    { id: 'valid-card', text: { zh: '持有有效的往来港澳通行证', en: 'The applicant holds a valid permit' }, law: measures('第二十二条', 'Article 22'), remedy: 'correction', check: hasPermit },
    { id: 'family-relation', text: { zh: '探亲的，亲属在港澳定居、长期居住、就学或者就业，关系属规定范围', en: 'Family visit: a qualifying relative lives, studies or works in Hong Kong or Macao' }, law: measures('第九条、第十条', 'Articles 9 and 10'), remedy: 'refusal', when: isType('T'), check: isFamily },
    { id: 'business-unit', text: { zh: '商务的，为企业机构人员或者个体工商户经营者；已备案企业人员在备案名单内', en: 'Business: staff of an active enterprise or a self-employed trader; staff of a filed enterprise are on its list' }, law: measures('第九条', 'Article 9'), remedy: 'refusal', when: isType('S'), check: mayTrade },
    { id: 'stay-approval', text: { zh: '逗留的，已获香港或者澳门主管部门批准', en: 'Stay: approved by the Hong Kong or Macao authority' }, law: measures('第九条', 'Article 9'), remedy: 'refusal', when: isType('D'), check: mayStay },
    { id: 'talent', text: { zh: '人才签注的，在试点区域工作并有人才证明', en: 'Talent: works in a pilot area and holds a talent certificate' }, law: measures2025, remedy: 'refusal', when: isType('R'), check: isTalent },
    { id: 'special-reason', text: { zh: '其他事由的，属于规定的特殊事由并有证明', en: 'Other: a recognised special reason with proof' }, law: measures('第九条、第十条', 'Articles 9 and 10'), remedy: 'refusal', when: isType('Q'), check: hasReason },
    { id: 'validity-fits-type', text: { zh: '所选有效期和次数符合签注种类', en: 'The validity chosen is available for the type' }, law: measures('第二十二条', 'Article 22'), remedy: 'correction', check: fitsType },
    {
      id: 'in-mainland',
      text: { zh: '申请时本人在内地（持逗留签注的本人续签除外）', en: 'The applicant is in the mainland (except for a stay endorsement renewed by the holder)' },
      law: measures('第六条', 'Article 6'),
      remedy: 'refusal',
      when: ({ form }) => form.endorsementType !== 'D' || form.handledBy !== 'self',
      check: isInMainland,
    },
    ...permittedConditions({ ban: { zh: `${measures('第十三条', '').zh}、${exitEntryLaw('第十二条', '').zh}`, en: 'Interim Measures on Hong Kong and Macao, Article 13; Exit and Entry Administration Law, Article 12' }, identity: measures('第九条', 'Article 9') }),
    { id: 'minor-guardian', text: { zh: '未满16周岁的，由监护人同意并陪同办理', en: 'An applicant under 16 has a consenting and accompanying guardian' }, law: guardianLaw, remedy: 'correction', when: (subject) => needsGuardian(subject) || subject.form.handledBy === 'guardian', check: minorActs },
  ],
  materials: [
    { id: 'permit-card', text: { zh: '往来港澳通行证', en: 'The permit card' }, onPaper: true, waiver: { zh: '制作签注时交验', en: 'Shown when the endorsement is written' } },
    { id: 'relation-proof', text: { zh: '亲属关系证明', en: 'Proof of the family relationship' }, requiredWhen: asks('T'), waivedWhen: isRelative, waiver: { zh: '人口信息能够确认亲属关系的免交', en: 'Not needed when the population register shows the relationship' } },
    { id: 'relative-status-proof', text: { zh: '亲属在港澳定居、居住、就学或者就业的证明', en: 'Proof of the relative’s residence, study or work there' }, requiredWhen: asks('T') },
    { id: 'business-letter', text: { zh: '单位出具的赴港澳商务活动事由说明', en: 'Employer’s letter on the business visit' }, requiredWhen: asks('S') },
    {
      id: 'social-insurance',
      text: { zh: '连续6个月的社会保险缴纳凭证', en: 'Proof of six months of social insurance payments in a row' },
      requiredWhen: ({ businessRole }) => businessRole === 'filedEnterprise' || businessRole === 'unfiledEnterprise',
      waivedWhen: isInsured,
      waiver: { zh: '社会保险信息能够确认的免交', en: 'Not needed when social insurance data show it' },
    },
    { id: 'entry-permit', text: { zh: '香港或者澳门的进入许可', en: 'Hong Kong or Macao entry permit' }, requiredWhen: asks('D') },
    { id: 'talent-certificate', text: { zh: '人才证明', en: 'Talent certificate' }, requiredWhen: asks('R') },
    { id: 'reason-proof', text: { zh: '事由证明', en: 'Proof of the special reason' }, requiredWhen: asks('Q') },
    ...travellerPapers,
  ],

  jurisdiction: (subject) => (subject.form.endorsementType === 'R' && subject.facts.unit && isHenan(subject.facts.unit.regionCode) ? { kind: 'exit-entry-office', regionCode: subject.facts.unit.regionCode } : chosenOffice(subject)),
  charges: ({ form, today }) => [otherCharge(form, today)],
  effects: (decided) => {
    const { applicant: { documentNumber }, form, facts: { permit }, decidedOn, serial } = decided;
    if (!permit) return [];
    const region = regionOf(form);
    const number = endorsementNumber(serial, region);
    const type: EndorsementType = form.endorsementType;
    return [
      travelDocument.endorse({ number, permitNumber: permit.number, region, type, entries: otherEntries(form.validity), validFrom: decidedOn, validUntil: endorsementEnds(decided, decidedOn), maxStayDays: maxStay(form) }),
      ...(form.patientCaseNumber ? [travelDocument.recordCarer({ endorsementNumber: number, patientCaseNumber: form.patientCaseNumber, holderNumber: documentNumber })] : []),
    ];
  },
  result: {
    kind: 'travel-endorsement',
    title: { zh: '往来港澳签注', en: 'Endorsement on the permit card' },
    numberPrefix: '豫公境签',
    validity: { zh: '探亲、商务3个月或者1年，逗留按进入许可期限，人才1年至5年，其他3个月，特定赴澳事由1年', en: 'T and S 3 months or 1 year; D term of the entry permit; R 1 to 5 years; Q 3 months, or 1 year for certain Macao visits' },
    rows: (decided) => {
      const { applicant: { name }, form, facts: { permit }, decidedOn } = decided;
      const days = maxStay(form);
      return [
        { label: { zh: '持证人', en: 'Holder' }, value: inBoth(name) },
        { label: { zh: '通行证号码', en: 'Permit number' }, value: inBoth(permit?.number ?? '—') },
        { label: { zh: '签注种类', en: 'Type' }, value: otherTypes[form.endorsementType] },
        { label: { zh: '前往地', en: 'Destination' }, value: regionNames[regionOf(form)] },
        { label: { zh: '有效期和次数', en: 'Validity and entries' }, value: otherValidities[form.validity] },
        dayRow('有效期至', 'Valid until', endorsementEnds(decided, decidedOn)),
        { label: { zh: '停留期限', en: 'Length of stay' }, value: days === null ? { zh: '按进入许可', en: 'As the entry permit says' } : { zh: `${days}日`, en: `${days} days` } },
      ];
    },
  },

  samples: [
    sample('spouse', 'visit-husband', { zh: '探望在香港工作的丈夫', en: 'Visits her husband who works in Hong Kong' }, { answers: { ...visit, relativeRelation: 'spouse', hasMinorChildWithSpouse: false, validity: '3mM' }, handsIn: proofs, waitsFor: 'no-deception', then: 'grant' }),
    sample('brother', 'visit-husband', { zh: '探望弟弟，选择3个月多次', en: 'Visits her brother and chooses three months, multiple' }, { answers: { ...visit, relativeRelation: 'sibling', validity: '3mM' }, handsIn: proofs, waitsFor: 'validity-fits-type', then: 'ask-correction' }),
    sample('business', 'business-filed', { zh: '已备案企业人员，1年多次', en: 'Staff of a filed enterprise, one year, multiple' }, {
      answers: { ...asked, endorsementType: 'S', validity: '1yM', businessRole: 'filedEnterprise', purposeDetail: '赴香港与客户签订进出口合同。', employerName: '郑州中远贸易有限公司', employerUscc: makeUscc('91410105MA2703501') },
      handsIn: ['business-letter', 'social-insurance'],
      waitsFor: 'no-deception',
      then: 'grant',
    }),
  ],
});
