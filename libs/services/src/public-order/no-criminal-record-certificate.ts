import {
  Address,
  applicant,
  border,
  certificate,
  Choice,
  contact,
  criminalRecord,
  DateField,
  declaration,
  defineService,
  delivery,
  exitEntry,
  guardian,
  ListOf,
  onBehalf,
  organisation,
  PersonName,
  population,
  RegionCode,
  registration,
  residence,
  ShortText,
  uncharged,
} from '@yichuang/definition';
import { formatDate, inBoth, type CivilDate, type Text } from '@yichuang/kernel';

import { certificateSamples } from './certificate-samples.js';
import {
  beginsAfterChildhood,
  checkedOf,
  competentRegion,
  guardianApplies,
  hasStayed,
  isAboutForeigner,
  isAllowed,
  isCompetent,
  isForeigner,
  isIdentified,
  isMinor,
  isOrganisation,
  isUnambiguous,
  isUnconvicted,
  type ApplicationKind,
} from './checked-person.js';
import { queryRules, sealing } from './record-law.js';

const ID = 'public-order.no-criminal-record-certificate';
const civilCode = { zh: '《民法典》第二十三条、第二十七条、第二十八条', en: 'Civil Code, Articles 23, 27 and 28' };

export class FormerName {
  @PersonName({ zh: '曾用名', en: 'Former name' })
  name: string;
}

const asOrganisation = { when: isOrganisation };
const notAsOrganisation = { when: (answers: object) => !isOrganisation(answers) };

const grounds = {
  minors: { zh: '密切接触未成年人的岗位', en: 'Work with minors' },
  teacher: { zh: '教师资格', en: 'Teaching' },
  'security-guard': { zh: '保安员', en: 'Security guard' },
  explosives: { zh: '民用爆炸物品从业', en: 'Explosives work' },
  'lawyer-notary': { zh: '律师、公证员', en: 'Lawyer or notary' },
  'civil-servant': { zh: '公务员录用', en: 'Civil service' },
  financial: { zh: '金融从业', en: 'Financial work' },
  other: { zh: '其他法律、行政法规规定', en: 'Other law' },
};
const purposes = {
  employment: { zh: '就业', en: 'Employment' },
  study: { zh: '求学', en: 'Study' },
  abroad: { zh: '出国（境）', en: 'Going abroad' },
  notarisation: { zh: '公证', en: 'Notarisation' },
  adoption: { zh: '收养', en: 'Adoption' },
  other: { zh: '其他', en: 'Other' },
};

export class RecordQueryForm {
  @Choice({ zh: '申请主体', en: 'Applicant' }, { person: { zh: '个人（本人或者受托人）', en: 'A person (or an agent)' }, organisation: { zh: '单位', en: 'Organisation' }, foreigner: { zh: '外国人', en: 'Foreigner' } })
  applicationKind: ApplicationKind;

  @ListOf({ zh: '曾用名', en: 'Former names' }, FormerName, { required: false, maxItems: 5 })
  formerName?: readonly FormerName[];

  @Choice({ zh: '查询的法律依据', en: 'Statutory ground' }, grounds, asOrganisation)
  statutoryGround?: keyof typeof grounds;

  @ShortText({ zh: '法律条款', en: 'Article relied on' }, { when: ({ statutoryGround }: Partial<RecordQueryForm>) => statutoryGround === 'other', hint: { zh: '法律、行政法规名称和条款，例如《中华人民共和国保安服务管理条例》第十七条', en: 'Name of the law or administrative regulation, with the article' } })
  groundArticle?: string;

  @Choice({ zh: '与单位的关系', en: 'Relation to the unit' }, { employed: { zh: '在职人员', en: 'Employed' }, candidate: { zh: '拟招录人员', en: 'Candidate' } }, asOrganisation)
  subjectRelation?: 'employed' | 'candidate';

  @Choice({ zh: '用途', en: 'Purpose' }, purposes, notAsOrganisation)
  purpose?: keyof typeof purposes;

  @ShortText({ zh: '其他用途说明', en: 'Other purpose' }, { when: ({ purpose }: Partial<RecordQueryForm>) => purpose === 'other' })
  purposeDetail?: string;

  @Choice({ zh: '证明文字', en: 'Language of the certificate' }, { zh: { zh: '中文', en: 'Chinese' }, 'zh-en': { zh: '中文和英文', en: 'Chinese and English' } }, notAsOrganisation)
  certificateLanguage?: 'zh' | 'zh-en';

  @RegionCode({ zh: '居住地县（市、区）', en: 'County of residence' }, { hint: { zh: '户籍在河南的，可以填写居住地；其他人员应当在河南居住', en: 'In Henan, unless you are registered in Henan' } })
  regionCode: string;

  @Address({ zh: '居住地址', en: 'Address' })
  residentialAddress: string;

  @DateField({ zh: '查询起始日期', en: 'Checked from' }, { required: false, notAfter: 'today', hint: { zh: '不填写的，查询全部期间', en: 'Empty means the whole life' } })
  periodFrom?: CivilDate;
}

type Query = Pick<RecordQueryForm, 'applicationKind' | 'purpose' | 'purposeDetail' | 'statutoryGround' | 'groundArticle'>;

/** What it is for, in words: the purpose of a person, the ground of an organisation. */
function purposeOf({ purpose, purposeDetail, statutoryGround, groundArticle }: Query): Text {
  const named = purpose ? purposes[purpose] : statutoryGround && grounds[statutoryGround];
  const detail = purposeDetail ?? groundArticle;
  return detail ? inBoth(detail) : (named ?? inBoth('—'));
}

const registerNumber = (serial: number): string => `41${String(serial).padStart(10, '0')}`;

/** A certificate for a person without a record; a letter with the result for an organisation that the law lets ask. */
export const noCriminalRecordCertificate = defineService({
  id: ID,
  version: 1,
  name: { zh: '无犯罪记录证明', en: 'No criminal record certificate' },
  summary: { zh: '个人查询本人、单位依法查询在职或者拟招录人员的犯罪记录，由户籍地、居住地或者单位住所地派出所受理并出具证明或者告知函。', en: 'A person, or an employer with a legal ground, has criminal records checked and receives a certificate or a letter of result.' },
  keywords: ['无犯罪记录', '无犯罪证明', '无犯罪记录证明', '政审', '犯罪记录查询', '入职证明', 'wufanzui', 'wufanzui jilu zhengming', 'no criminal record', 'police clearance', 'background check'],
  nature: 'public-service',
  audience: ['person', 'organisation', 'foreigner'],
  law: [
    queryRules('第二条、第四条、第五条、第十条', 'Articles 2, 4, 5 and 10'),
    sealing,
    { zh: '《刑法》第一百条', en: 'Criminal Law, Article 100' },
    { zh: '《未成年人保护法》第六十二条', en: 'Law on the Protection of Minors, Article 62' },
  ],
  limit: { length: 3, unit: 'working-day', promised: 1, law: queryRules('关于办理期限的规定', '') },
  fee: uncharged,
  decision: 'instant',
  level: 'station',
  inPerson: { zh: '实名登录的不需要到场；其他在窗口或者警务室核验身份', en: 'None when signed in under your real name; otherwise identity is checked at a counter or police room' },
  competence: { zh: '全省任一派出所、窗口或者警务室均可受理，以户籍地、居住地或者单位住所地派出所名义出具；外国人由居住地出入境管理机构受理', en: 'Received anywhere in the province; issued by the station of registration, residence or seat, for foreigners by the exit-entry administration' },
  notes: [
    { zh: '本人查询且没有任何记录的，当场出具；代办、单位、外国人和需要核实的，由工作人员在3个工作日内办结，核实时间不计入', en: 'Issued at once to someone who asks about themselves and of whom nothing is on record; agents, organisations, foreigners and whatever must be verified go to an officer, 3 working days not counting the verification' },
    { zh: '只有人民法院生效裁判认定的犯罪才是犯罪记录；治安违法不在查询范围', en: 'Only a conviction by a final judgment is a criminal record; public-order offences are not part of the answer' },
    { zh: '对结果有异议的，由原受理单位在15个工作日内复查，情况复杂的不超过30个工作日', en: 'Whoever disputes the result has it reviewed by the same office within 15 working days, 30 in complex cases' },
    { zh: '本证明不代替其他许可中的背景审查', en: 'The certificate does not replace the checks made inside other licences' },
  ],

  formTitle: { zh: '查询事项', en: 'The query' },
  form: RecordQueryForm,
  blocks: [
    applicant(),
    contact(),
    onBehalf({ who: ['self', 'guardian', 'agent'], ...notAsOrganisation, subject: { label: { zh: '被查询人', en: 'Person checked' }, alsoWhen: isOrganisation }, agentFrom: 18, law: queryRules('第四条', 'Article 4') }),
    guardian({ service: ID, when: ({ handledBy }) => handledBy === 'guardian', relations: { parent: { zh: '父母', en: 'Parent' }, kin: { zh: '其他近亲属', en: 'Other close relative' }, appointed: { zh: '指定或者约定的监护人', en: 'Appointed or agreed guardian' } }, law: civilCode }),
    organisation({ label: { zh: '单位', en: 'Organisation' }, ...asOrganisation, law: queryRules('第四条、第五条', 'Articles 4 and 5') }),
    delivery({ item: { zh: '证明', en: 'certificate' }, methods: ['electronic', 'window', 'police-room', 'post'] }),
    declaration(),
  ],
  facts: (ask) => {
    const checked = checkedOf(ask);
    const { documentNumber } = checked;
    return {
      checkedPerson: population.person(documentNumber),
      checkedForeigner: exitEntry.foreigner(documentNumber),
      elsewhere: registration.elsewhere([documentNumber]),
      residences: residence.ofPerson(documentNumber),
      movements: border.movements(documentNumber),
      record: criminalRecord.of(checked),
    };
  },
  prefill: ({ facts: { checkedPerson, checkedForeigner, residences: [home] } }) => ({
    regionCode: home?.regionCode ?? checkedPerson?.registeredRegion ?? checkedForeigner?.regionCode,
    residentialAddress: home?.address ?? checkedPerson?.registeredAddress ?? checkedForeigner?.address,
    applicationKind: checkedForeigner ? ('foreigner' as const) : ('person' as const),
    certificateLanguage: 'zh' as const,
  }),

  conditions: [
    { id: 'identity-verified', text: { zh: '被查询人身份核验一致', en: 'The identity of the person checked is verified' }, law: queryRules('第四条', 'Article 4'), remedy: 'correction', check: isIdentified },
    { id: 'subject-allowed', text: { zh: '个人查询本人；单位查询本单位在职或者拟招录人员且有法律、行政法规从业禁止依据', en: 'A person asks about themselves; a unit about its own or prospective staff on a statutory ground' }, law: queryRules('第四条', 'Article 4'), remedy: 'refusal', check: isAllowed },
    {
      id: 'minor-guardian',
      text: { zh: '未满18周岁的，由监护人申请', en: 'Under 18, a guardian applies' },
      law: civilCode,
      remedy: 'correction',
      when: (subject) => !isOrganisation(subject.form) && isMinor(subject),
      check: guardianApplies,
    },
    { id: 'office-competent', text: { zh: '由户籍地或者居住地派出所受理；单位由住所地派出所受理', en: 'Household or residence police station; for a unit the station of its seat' }, law: queryRules('第五条', 'Article 5'), remedy: 'refusal', check: isCompetent },
    {
      id: 'foreigner-stayed-180-days',
      text: { zh: '外国人在中国境内累计居留180日以上', en: 'A foreigner has stayed in China 180 days or more' },
      law: queryRules('第五条', 'Article 5'),
      remedy: 'refusal',
      when: ({ form }) => isForeigner(form),
      check: hasStayed,
    },
    {
      id: 'no-unsealed-conviction',
      text: { zh: '没有人民法院生效裁判认定的犯罪记录', en: 'No conviction by a final judgment' },
      law: queryRules('第二条、第十条；《刑事诉讼法》第二百八十六条', 'Articles 2 and 10; Criminal Procedure Law, Article 286'),
      remedy: 'refusal',
      when: ({ form }) => !isOrganisation(form),
      check: isUnconvicted,
    },
    { id: 'record-unambiguous', text: { zh: '记录完整清晰，与历史查询结果和多重身份不冲突', en: 'The record is complete and does not conflict with earlier results or other identities' }, law: queryRules('关于调查核实的规定', ''), remedy: 'refusal', check: isUnambiguous },
    {
      id: 'period',
      text: { zh: '查询起始日期合理', en: 'The period asked for begins at a plausible day' },
      law: { zh: '《刑法》第十七条', en: 'Criminal Law, Article 17' },
      remedy: 'correction',
      when: ({ form }) => form.periodFrom !== undefined,
      check: beginsAfterChildhood,
    },
  ],
  materials: [
    { id: 'unit-application', text: { zh: '单位查询申请表（加盖公章）', en: 'Unit application under seal' }, requiredWhen: isOrganisation },
    { id: 'employment-proof', text: { zh: '被查询人在职或者拟招录证明', en: 'Proof of employment or recruitment' }, requiredWhen: isOrganisation },
    {
      id: 'passport-and-stay',
      text: { zh: '护照和居留证件', en: 'Passport and stay or residence document' },
      requiredWhen: isForeigner,
      waivedWhen: ({ facts: { checkedForeigner }, today }) => checkedForeigner !== null && checkedForeigner.permitUntil >= today,
      waiver: { zh: '出入境登记能够核验的免交', en: 'Not needed when the exit-entry register shows them' },
    },
  ],
  notNeeded: {
    'no-ground': { zh: '被查询人不是申请人、委托人或者被监护人，也没有法律、行政法规规定的查询依据', en: 'The person checked is neither the applicant nor a principal or ward, and no law gives a ground for the query' },
    'short-stay': { zh: '外国人在中国境内累计居留不足180日', en: 'The foreigner has stayed in China for less than 180 days' },
  },

  jurisdiction: (subject) => ({ kind: isAboutForeigner(subject) ? 'exit-entry-office' : 'police-station', regionCode: competentRegion(subject) }),
  effects: (decided) => {
    const { form, submitter, facts: { record, organisation: unit }, today, decidedOn, office, serial } = decided;
    const { name, documentNumber } = checkedOf(decided);
    return [
      certificate.insert({
        number: registerNumber(serial),
        kind: isOrganisation(form) ? 'criminal-record-letter' : 'no-criminal-record-certificate',
        subjectNumber: documentNumber,
        subjectName: name,
        periodFrom: form.periodFrom ?? null,
        periodUntil: today,
        purpose: purposeOf(form).zh,
        issuedBy: office.code,
        issuedOn: decidedOn,
      }),
      criminalRecord.logQuery({
        subjectNumber: documentNumber,
        requesterNumber: submitter.documentNumber,
        requesterUscc: isOrganisation(form) ? (unit?.uscc ?? null) : null,
        ground: form.statutoryGround ?? null,
        result: (record?.convictions ?? []).length > 0 ? 'on-record' : 'no-record',
      }),
    ];
  },
  result: {
    kind: 'no-criminal-record-certificate',
    title: { zh: '无犯罪记录证明', en: 'No criminal record certificate' },
    titleFor: ({ form }) => (isOrganisation(form) ? { zh: '犯罪记录查询结果告知函', en: 'Letter of result of a criminal record query' } : { zh: '无犯罪记录证明', en: 'No criminal record certificate' }),
    languages: ({ form }) => (isOrganisation(form) ? 'zh' : (form.certificateLanguage ?? 'zh')),
    numberPrefix: '豫公犯查',
    validity: { zh: '反映查询当日的结果，法律没有规定有效期', en: 'States the result on the day of the check; no statutory term' },
    rows: (decided) => {
      const { form, facts: { record, organisation: unit }, today, serial } = decided;
      const { name, documentNumber } = checkedOf(decided);
      const from = form.periodFrom;
      const former = (form.formerName ?? []).map((each) => each.name);
      return [
        ...(isOrganisation(form) && unit ? [{ label: { zh: '查询单位', en: 'Organisation' }, value: inBoth(unit.name) }] : []),
        { label: { zh: '被查询人', en: 'Person checked' }, value: inBoth(name) },
        ...(former.length > 0 ? [{ label: { zh: '曾用名', en: 'Former names' }, value: inBoth(former.join('、')) }] : []),
        { label: { zh: '证件号码', en: 'Document number' }, value: inBoth(documentNumber) },
        { label: { zh: '查询期间', en: 'Period' }, value: { zh: `${from ? formatDate(from, 'zh') : '出生'}至${formatDate(today, 'zh')}`, en: `${from ? formatDate(from, 'en') : 'birth'} to ${formatDate(today, 'en')}` } },
        { label: { zh: '查询结果', en: 'Result' }, value: (record?.convictions ?? []).length > 0 ? { zh: '有犯罪记录', en: 'There is a criminal record' } : { zh: '未发现有犯罪记录', en: 'No criminal record was found' } },
        { label: isOrganisation(form) ? { zh: '法律依据', en: 'Ground' } : { zh: '用途', en: 'Purpose' }, value: purposeOf(form) },
        { label: { zh: '登记编号', en: 'Register number' }, value: inBoth(registerNumber(serial)) },
      ];
    },
  },

  samples: certificateSamples,
});
