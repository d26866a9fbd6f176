import {
  applicant,
  border,
  Choice,
  contact,
  DateField,
  declaration,
  defineService,
  delivery,
  employer,
  exitBan,
  fails,
  guardian,
  holds,
  MultiChoice,
  onBehalf,
  PassportNumber,
  registration,
  residence,
  ShortText,
  travelDocument,
  YesNo,
  type TouristEndorsementType,
} from '@yichuang/definition';
import { formatDate, inBoth, type CivilDate } from '@yichuang/kernel';

import { actsForAnother, guardianActs, isIdentified, isInMainland, mayLeave, needsGuardian, registeredRegion, unitAgrees } from './applying.js';
import { endorsementSamples } from './endorsement-samples.js';
import { chargeFor, lastDayOf, regionNames, termInWords, termsOf, type Validity } from './endorsement-terms.js';
import { announcement, exitEntryLaw, guardianLaw, measures, unitRules } from './travel-law.js';
import { hasNoneUnused, holdsPermit, isSmart, leavesInTime, mayTravelIndividually, zhengzhouPermit } from './travelling.js';

const ID = 'exit-entry.hong-kong-macao-tourist-endorsement';
const MAX_STAY_DAYS = 7;

const smart = announcement('旅游签注“智能速办”和“全国通办”', 'smart and nationwide processing of tourist endorsements');
const dateText = (date: CivilDate) => ({ zh: formatDate(date, 'zh'), en: formatDate(date, 'en') });

type WritingMethod = 'selfService' | 'window' | 'mailCard';
type Named = Readonly<Record<'handledBy' | 'deliveryMethod', unknown>> & Pick<TouristEndorsementForm, 'isRegisteredPersonnel'>;

/** The card travels by post there and back; minors and registered personnel come to a window. */
function canBeWritten(method: WritingMethod, { handledBy, deliveryMethod, isRegisteredPersonnel }: Named): boolean {
  if ((method === 'mailCard') !== (deliveryMethod === 'post')) return false;
  return method === 'window' || !(isRegisteredPersonnel || actsForAnother({ handledBy }));
}

export class TouristEndorsementForm {
  @PassportNumber(
    { zh: '往来港澳通行证号码', en: 'Permit number' },
    { fromRegister: true, pattern: { regex: /^C[A-HJ-NP-Z0-9]\d{7}$/, message: { zh: '通行证号码为C加8位数字，或者C加一位字母和7位数字', en: 'The number is C and 8 digits, or C, a letter and 7 digits' } } },
  )
  hkMacaoPermitNumber: string;

  @ShortText({ zh: '居住证号码', en: 'Residence permit number' }, { fromRegister: true, required: false, hint: { zh: '户籍不在郑州的，凭郑州市居住证申请个人旅游签注', en: 'With a residence permit of Zhengzhou you may get an individual endorsement though registered elsewhere' } })
  residencePermitNumber?: string;

  @Choice({ zh: '签注种类', en: 'Type of endorsement' }, { G: { zh: '个人旅游（G）', en: 'Individual tourism (G)' }, L: { zh: '团队旅游（L）', en: 'Group tourism (L)' } })
  endorsementType: TouristEndorsementType;

  @MultiChoice({ zh: '前往地', en: 'Destinations' }, { hongKong: regionNames['hong-kong'], macao: regionNames.macao }, { minItems: 1, hint: { zh: '每个前往地分别审批、分别收费', en: 'Each is decided and charged separately' } })
  destinations: readonly ('hongKong' | 'macao')[];

  @Choice(
    { zh: '香港签注有效期和次数', en: 'Hong Kong: validity and entries' },
    { '3m1': { zh: '3个月1次', en: 'Three months, one entry' }, '3m2': { zh: '3个月2次', en: 'Three months, two entries' }, '1y1': { zh: '1年1次', en: 'One year, one entry' }, '1y2': { zh: '1年2次', en: 'One year, two entries' } },
    { when: ({ destinations }: Partial<TouristEndorsementForm>) => destinations?.includes('hongKong') ?? false },
  )
  hongKongValidity?: Validity;

  @Choice(
    { zh: '澳门签注有效期和次数', en: 'Macao: validity and entries' },
    { '3m1': { zh: '3个月1次', en: 'Three months, one entry' }, '1y1': { zh: '1年1次', en: 'One year, one entry' } },
    { when: ({ destinations }: Partial<TouristEndorsementForm>) => destinations?.includes('macao') ?? false },
  )
  macaoValidity?: Validity;

  @DateField({ zh: '拟出发日期', en: 'Planned date of departure' }, { required: false, notBefore: 'today' })
  plannedDepartureDate?: CivilDate;

  @YesNo({ zh: '是否属于登记备案的国家工作人员或现役军人', en: 'Are you a registered state employee, or serving in the military?' })
  isRegisteredPersonnel: boolean;

  @DateField({ zh: '单位同意函出具日期', en: 'Date of the unit’s letter of consent' }, { notAfter: 'today', when: ({ isRegisteredPersonnel }: Partial<TouristEndorsementForm>) => isRegisteredPersonnel === true })
  consentLetterDate?: CivilDate;

  @Choice(
    { zh: '签注制作方式', en: 'How the endorsement is put on the card' },
    { selfService: { zh: '自助签注设备', en: 'Self-service machine' }, window: { zh: '窗口制作', en: 'At a window' }, mailCard: { zh: '寄送通行证', en: 'Send the card by post' } },
    { rule: { holds: canBeWritten, message: { zh: '寄送通行证的，领取方式选择邮寄，其余选择窗口领取；未满16周岁和登记备案的人员在窗口制作', en: 'Choose delivery by post exactly when you send the card; for applicants under 16 and registered personnel it is done at a window' } } },
  )
  writingMethod: WritingMethod;
}

/** A tourist endorsement on a permit: decided at once for whoever meets the rules of smart processing, by an officer for everyone else. */
export const hongKongMacaoTouristEndorsement = defineService({
  id: ID,
  version: 1,
  name: { zh: '往来港澳旅游签注（个人旅游、团队旅游）', en: 'Tourist endorsement for Hong Kong and Macao (individual and group)' },
  summary: { zh: '在有效的往来港澳通行证上签发旅游签注，符合智能速办条件的当场批准、立等可取。', en: 'Adds a tourist endorsement to a valid Hong Kong and Macao permit; applicants who meet the smart-processing rules are approved on the spot.' },
  keywords: ['港澳签注', '香港签注', '澳门签注', '港澳游', '去香港', '去澳门', '通行证续签', '智能速办', 'gangao qianzhu', 'qianzhu', 'Hong Kong endorsement', 'Macao endorsement', 'travel to Hong Kong'],
  nature: 'licence',
  audience: ['person'],
  law: [exitEntryLaw('第十条、第十二条', 'Articles 10 and 12'), measures('第六条、第八条、第九条、第十一条、第十三条、第二十二条', 'Articles 6, 8, 9, 11, 13 and 22'), announcement('往来港澳个人旅游签注开办城市', 'cities of individual travel'), smart],
  limit: { length: 60, unit: 'calendar-day', promised: 20, law: measures('第十一条', 'Article 11') },
  fee: { yuan: 15, note: { zh: '每个前往地：一次有效15元，二次有效30元；批准后在线缴纳', en: 'For each destination: one entry 15 yuan, two entries 30 yuan; paid online after approval' }, law: { zh: '发改价格〔2017〕1186号', en: 'NDRC price notice [2017] 1186' } },
  decision: 'instant',
  level: 'county',
  inPerson: { zh: '在自助设备或者窗口制作签注时核验人像和指纹；寄送通行证的不需要到场', en: 'Face and fingerprint are checked when the endorsement is written at the machine or window; no visit when the card is sent by post' },
  competence: { zh: '团队旅游签注：任一出入境窗口或者自助设备；个人旅游签注：郑州（含巩义）出入境管理机构', en: 'Group: any exit-entry window or machine; individual: the exit-entry administration of Zhengzhou (with Gongyi)' },
  notes: [
    { zh: '符合智能速办条件的当场批准；其余由工作人员审查，户籍在河南的7个工作日，户籍在省外的20日', en: 'Approved at once under smart processing; otherwise an officer examines it, within 7 working days for residents of Henan and 20 days for others' },
    { zh: '未满16周岁的，由监护人陪同在窗口办理；登记备案人员凭单位同意函在窗口办理', en: 'Applicants under 16 come to a window with a guardian; registered personnel with the letter of their unit' },
    { zh: '标注“琴澳旅游”的团队旅游签注须交验旅游材料，仅在窗口办理', en: 'Group endorsements marked for tours of Hengqin and Macao need the tour papers and are issued at windows only' },
    { zh: '签注写入通行证后生效', en: 'The endorsement takes effect when written on the card' },
  ],

  formTitle: { zh: '签注信息', en: 'The endorsement' },
  form: TouristEndorsementForm,
  blocks: [
    applicant(),
    contact(),
    onBehalf({ who: ['self', 'guardian', 'agent'], agentFrom: 18, law: { zh: '《民法典》第二十三条、第一百六十一条', en: 'Civil Code, Articles 23 and 161' } }),
    guardian({ service: ID, when: actsForAnother, relations: { parent: { zh: '父母', en: 'Parent' }, kin: { zh: '其他近亲属', en: 'Other close relative' }, appointed: { zh: '指定或者约定的监护人', en: 'Appointed or agreed guardian' } }, law: guardianLaw }),
    employer({ when: ({ isRegisteredPersonnel }) => isRegisteredPersonnel === true }),
    delivery({ item: { zh: '通行证', en: 'permit' }, methods: ['window', 'post'] }),
    declaration(),
  ],
  facts: ({ applicant: { documentNumber } }) => ({
    elsewhere: registration.elsewhere([documentNumber]),
    residences: residence.ofPerson(documentNumber),
    permit: travelDocument.hongKongMacaoPermit(documentNumber),
    bans: exitBan.ofPerson(documentNumber),
    personnel: exitBan.personnel(documentNumber),
    movements: border.movements(documentNumber),
    abuses: border.stayAbuses(documentNumber),
  }),
  prefill: (subject) => ({
    ...(subject.facts.permit && { hkMacaoPermitNumber: subject.facts.permit.number }),
    residencePermitNumber: zhengzhouPermit(subject)?.permitNumber ?? undefined,
  }),

  conditions: [
    { id: 'valid-card', text: { zh: '持有有效的电子往来港澳通行证', en: 'The applicant holds a valid electronic permit card' }, law: measures('第二十二条', 'Article 22'), remedy: 'correction', check: holdsPermit },
    {
      id: 'individual-travel-city',
      text: { zh: '申请个人旅游签注的，户籍或者居住证在开办城市', en: 'For an individual endorsement (G): household or residence permit in an eligible city' },
      law: announcement('往来港澳个人旅游签注开办城市', 'cities of individual travel'),
      remedy: 'correction',
      when: ({ form }) => form.endorsementType === 'G',
      check: (subject) => (mayTravelIndividually(subject) ? holds() : fails('您的户籍和居住证都不在个人旅游签注开办城市，请选择团队旅游（L）', 'Neither your registration nor a residence permit is in an eligible city: choose a group endorsement (L)')),
    },
    { id: 'no-unused-endorsement', text: { zh: '同一前往地没有尚未使用完的同类有效签注', en: 'No valid, unused tourist endorsement for the same destination' }, law: measures('第二十二条', 'Article 22'), remedy: 'refusal', check: hasNoneUnused },
    { id: 'in-mainland', text: { zh: '申请时本人在内地', en: 'The applicant is in the mainland' }, law: measures('第六条、第十二条', 'Articles 6 and 12'), remedy: 'refusal', check: isInMainland },
    { id: 'not-exit-banned', text: { zh: '不属于法定不准出境人员', en: 'The applicant is not barred from leaving the country' }, law: exitEntryLaw('第十二条', 'Article 12'), remedy: 'refusal', check: mayLeave },
    { id: 'identity-proven', text: { zh: '能够证明本人身份', en: 'The applicant’s identity is proven' }, law: measures('第九条', 'Article 9'), remedy: 'refusal', check: isIdentified },
    {
      id: 'minor-guardian',
      text: { zh: '未满16周岁的，由监护人同意并陪同办理', en: 'An applicant under 16 has a consenting and accompanying guardian' },
      law: guardianLaw,
      remedy: 'correction',
      when: (subject) => needsGuardian(subject) || actsForAnother(subject.form),
      check: guardianActs,
    },
    { id: 'smart-eligible', text: { zh: '符合智能速办条件（不符合的转人工审查）', en: 'Meets the smart-processing rules (otherwise the case goes to manual review)' }, law: smart, remedy: 'correction', check: isSmart },
    { id: 'registered-personnel-consent', text: { zh: '登记备案的国家工作人员和现役军人已取得单位同意', en: 'Registered state employees and serving military personnel have the consent of their unit' }, law: unitRules, remedy: 'correction', check: unitAgrees },
    {
      id: 'planned-departure',
      text: { zh: '拟出发日期在所选签注的有效期内', en: 'The planned departure is within the validity chosen' },
      law: measures('第十二条、第二十二条', 'Articles 12 and 22'),
      remedy: 'correction',
      when: ({ form }) => form.plannedDepartureDate !== undefined,
      check: leavesInTime,
    },
  ],
  materials: [
    { id: 'permit-card', text: { zh: '往来港澳通行证', en: 'The permit card itself' }, onPaper: true, waiver: { zh: '制作签注时交验；寄送通行证的随件寄出', en: 'Shown when the endorsement is written, or sent by post' } },
    {
      id: 'residence-permit',
      text: { zh: '郑州市居住证', en: 'Zhengzhou residence permit' },
      requiredWhen: ({ endorsementType }) => endorsementType === 'G',
      waivedWhen: mayTravelIndividually,
      waiver: { zh: '户籍在开办城市，或者居住证可以查到的免交', en: 'Not needed when registered in an eligible city or when the permit is found' },
    },
    {
      id: 'guardian-identity',
      text: { zh: '监护人身份证件', en: 'Guardian’s identity document' },
      requiredWhen: actsForAnother,
      waivedWhen: ({ facts: { guardianship } }) => guardianship !== null,
      waiver: { zh: '监护人有居民身份证且人口信息能够确认的免交', en: 'Not needed when the population register knows the guardian' },
    },
    { id: 'unit-consent', text: { zh: '单位出具的《同意办理出入境证件的函》', en: 'Unit’s letter agreeing to the issue of exit-entry documents' }, requiredWhen: ({ isRegisteredPersonnel }) => isRegisteredPersonnel },
  ],
  notNeeded: { 'still-usable': { zh: '通行证上已有同一前往地的有效签注，可以直接使用', en: 'The permit already carries an endorsement for this destination that can be used' } },

  jurisdiction: (subject) => ({ kind: 'exit-entry-office', regionCode: subject.form.endorsementType === 'G' ? '410100' : (subject.form.pickupOffice ?? registeredRegion(subject) ?? '410100') }),
  charges: ({ form }) => termsOf(form).map(chargeFor),
  effects: ({ form, facts: { permit }, decidedOn, serial }) =>
    permit
      ? termsOf(form).map((term) =>
          travelDocument.endorse({
            number: `41${String(serial).padStart(10, '0')}${term.region === 'macao' ? 'M' : 'H'}`,
            permitNumber: permit.number,
            region: term.region,
            type: form.endorsementType,
            entries: term.entries,
            validFrom: decidedOn,
            validUntil: lastDayOf(term, decidedOn, permit.validUntil),
            maxStayDays: MAX_STAY_DAYS,
          }),
        )
      : [],
  result: {
    kind: 'travel-endorsement',
    title: { zh: '往来港澳旅游签注', en: 'Tourist endorsement on the permit card' },
    numberPrefix: '豫公境签',
    validity: { zh: '自签发之日起3个月或者1年，一次或者二次有效，每次停留不超过7日', en: '3 months or 1 year from issue, one or two entries, at most 7 days per visit' },
    rows: ({ applicant: { name }, form, facts: { permit }, decidedOn }) => [
      { label: { zh: '持证人', en: 'Holder' }, value: inBoth(name) },
      { label: { zh: '通行证号码', en: 'Permit number' }, value: inBoth(permit?.number ?? form.hkMacaoPermitNumber) },
      { label: { zh: '签注种类', en: 'Type' }, value: form.endorsementType === 'G' ? { zh: '个人旅游（G）', en: 'Individual tourism (G)' } : { zh: '团队旅游（L）', en: 'Group tourism (L)' } },
      ...termsOf(form).flatMap((term) => [
        { label: { zh: '前往地', en: 'Destination' }, value: { zh: `${regionNames[term.region].zh}，${termInWords(term).zh}`, en: `${regionNames[term.region].en}, ${termInWords(term).en}` } },
        { label: { zh: '有效期至', en: 'Valid until' }, value: dateText(lastDayOf(term, decidedOn, permit?.validUntil)) },
      ]),
    ],
  },

  samples: endorsementSamples,
});
