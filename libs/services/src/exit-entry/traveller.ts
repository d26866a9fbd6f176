import {
  contact,
  declaration,
  delivery,
  emergencyContact,
  employer,
  exitBan,
  exitEntry,
  expedite,
  fails,
  guardian,
  holds,
  office,
  onBehalf,
  photo,
  population,
  registration,
  unknown,
  type Answers,
  type Condition,
  type Jurisdiction,
  type Material,
  type Outcome,
  type Registration,
} from '@yichuang/definition';
import { addDays, isHenan, type CivilDate, type Text } from '@yichuang/kernel';

import { actsForAnother, guardianActs, isIdentified, mayLeave, needsGuardian, registeredRegion, unitAgrees, type Applying } from './applying.js';
import { photoSpecification } from './foreigner-blocks.js';
import { isReading, spelt } from './name-in-pinyin.js';
import { guardianLaw, truthLaw, unitRules } from './travel-law.js';

/** Someone of the mainland who asks for a document or an endorsement. */
export interface Traveller extends Applying {
  readonly form: Applying['form'] & {
    readonly surnamePinyin?: string;
    readonly givenNamePinyin?: string;
    readonly acceptingOffice?: string;
    readonly expedited?: boolean;
    readonly neededBy?: CivilDate;
  };
  readonly facts: Applying['facts'] & { readonly entry: Registration | null };
}

export const URGENT_WITHIN_DAYS = 30;
const ZHENGZHOU = '4101';

export const urgentReasons = {
  funeral: { zh: '出境奔丧', en: 'To attend a funeral' },
  criticalIllness: { zh: '治疗重症或探望危重病人', en: 'Treatment of a serious illness, or visiting a critically ill person' },
  emergencyAbroad: { zh: '处理境外突发事件', en: 'To deal with an emergency outside the mainland' },
  urgentBusiness: { zh: '参加紧急会议、谈判或签订合同', en: 'Urgent meeting, negotiation or contract signing' },
  studyEnrolment: { zh: '出境留学报到时间临近', en: 'Enrolment date for study is close' },
  documentLostBeforeTrip: { zh: '行前证件遗失或损毁', en: 'Travel document lost or damaged just before departure' },
};

export const guardianRelations = { parent: { zh: '父母', en: 'Parent' }, kin: { zh: '其他近亲属', en: 'Other close relative' }, appointed: { zh: '指定或者约定的监护人', en: 'Appointed or agreed guardian' } };

const never = (): boolean => false;

interface Asking {
  readonly service: string;
  readonly item: Text;
  /** A photograph of an earlier document may be used. */
  readonly photoOnFile?: true;
  /** A guardian is named then; for whoever is acted for when absent. */
  readonly guardianWhen?: (answers: Answers) => boolean;
  /** The employer is asked for then, beside the unit of registered personnel. */
  readonly employedWhen?: (answers: Answers) => boolean;
  readonly law: Text;
}

/** What every such service asks. */
export const travellerBlocks = ({ service, item, photoOnFile, guardianWhen = actsForAnother, employedWhen = never, law }: Asking) =>
  [
    contact({ mobile: true }),
    onBehalf({ who: ['self', 'guardian', 'agent'], agentFrom: 18, law: guardianLaw }),
    guardian({ service, when: guardianWhen, relations: guardianRelations, law: guardianLaw }),
    employer({ when: (answers) => answers.isRegisteredPersonnel === true || employedWhen(answers), usccRequired: employedWhen }),
    emergencyContact({ apart: true }),
    photo({ sources: photoOnFile ? ['on-file', 'upload', 'window'] : ['upload', 'window'], specification: photoSpecification, onFileAtMostYears: 1, law }),
    expedite({ reasons: urgentReasons, withinDays: URGENT_WITHIN_DAYS }),
    office({ qualifies: { zh: '河南省内任一出入境窗口所在地；登记备案的国家工作人员选户籍或者登记备案地，现役军人选部队驻地', en: 'The place of any exit-entry window of Henan; registered state employees choose where they are registered, serving military where their unit is stationed' } }),
    delivery({ item, methods: ['window', 'post'] }),
    declaration(),
  ] as const;

/** What registers are asked about them. */
export const travellerFacts = (documentNumber: string) => ({
  person: population.person(documentNumber),
  foreigner: exitEntry.foreigner(documentNumber),
  entry: registration.ofPerson(documentNumber),
  elsewhere: registration.elsewhere([documentNumber]),
  bans: exitBan.ofPerson(documentNumber),
  personnel: exitBan.personnel(documentNumber),
});

/** What they need not type. */
export function travellerPrefill({ applicant, facts: { person, elsewhere } }: Pick<Traveller, 'applicant'> & { readonly facts: Pick<Traveller['facts'], 'person' | 'elsewhere'> }) {
  const name = spelt(person?.name ?? elsewhere[0]?.name ?? applicant.name);
  const address = person?.registeredAddress ?? elsewhere[0]?.address;
  return {
    surnamePinyin: name?.surname,
    givenNamePinyin: name?.given,
    formerName: person?.formerNames[0],
    residentialAddress: address,
    deliveryAddress: address,
    acceptingOffice: person?.registeredRegion,
  };
}

export function isMainlandResident({ applicant, facts: { person, foreigner, entry, elsewhere } }: Pick<Traveller, 'applicant' | 'facts'>): Outcome {
  if (foreigner) return fails('出入境信息记载您持有外国护照，请先到窗口确认国籍', 'The exit-entry register knows you by a foreign passport: have your nationality settled at a window first');
  if (elsewhere.length > 0 && !person) return elsewhere[0]?.name === applicant.name ? holds() : fails('姓名与外省户籍登记不一致，请核对', 'The name differs from your registration in another province: check it');
  if (!person?.alive || entry?.status === 'cancelled') return fails('没有查到您在国内的常住户口', 'No registered household in the mainland was found for you');
  return person.name === applicant.name ? holds() : fails('姓名与户口登记不一致，请核对', 'The name differs from the household register: check it');
}

export function isReadSo({ applicant: { name }, form: { surnamePinyin: surname = '', givenNamePinyin: given = '' } }: Pick<Traveller, 'applicant' | 'form'>): Outcome {
  return isReading(name, { surname, given }) ? holds() : unknown('拼音不是姓名的标准读音，由工作人员核对', 'The spelling is no standard reading of the name: an officer checks');
}

/** Urgent handling is for what is needed within a month. */
export const isNeededSoon = ({ form: { neededBy = '' }, today }: { readonly form: { readonly neededBy?: CivilDate }; readonly today: CivilDate }): Outcome =>
  neededBy > today && neededBy <= addDays(today, URGENT_WITHIN_DAYS) ? holds() : fails('申请加急的，最晚需用日期应当在明天至30日以内', 'For urgent handling the document must be needed between tomorrow and 30 days from now');

/** The fully online channel of the Zhengzhou pilot, for those whose fingerprints are on file. */
export function mayApplyOnline(subject: Applying, hasFingerprint: boolean): Outcome {
  if (needsGuardian(subject)) return fails('未满16周岁的，请选择窗口办理', 'Under 16: choose a window');
  if (!registeredRegion(subject)?.startsWith(ZHENGZHOU)) return fails('全程网办限郑州户籍，请选择窗口办理', 'The online channel is for households of Zhengzhou: choose a window');
  if (subject.facts.personnel) return fails('登记备案人员请选择窗口办理', 'Registered personnel: choose a window');
  return hasFingerprint ? holds() : fails('没有留存指纹，请选择窗口办理', 'No fingerprint is on file: choose a window');
}

interface Laws {
  readonly resident: Text;
  readonly ban: Text;
  readonly identity: Text;
}

/** What the law asks of everyone. */
export const travellerConditions = ({ resident, ban, identity }: Laws): readonly Condition<Traveller>[] => [
  { id: 'mainland-resident', text: { zh: '申请人为在国内有常住户口的中国公民', en: 'The applicant is a Chinese citizen with a registered household in the mainland' }, law: resident, remedy: 'refusal', check: isMainlandResident },
  ...permittedConditions({ ban, identity }),
];

/** What is asked of everyone but that they are registered here. */
export const permittedConditions = ({ ban, identity }: Omit<Laws, 'resident'>): readonly Condition<Traveller>[] => [
  { id: 'not-exit-banned', text: { zh: '不属于法定不准出境人员', en: 'The applicant is not barred from leaving the country' }, law: ban, remedy: 'refusal', check: mayLeave },
  { id: 'identity-proven', text: { zh: '能够证明本人身份', en: 'The applicant’s identity is proven' }, law: identity, remedy: 'refusal', check: isIdentified },
  { id: 'name-in-pinyin', text: { zh: '拼音姓名是姓名的标准读音，或者有加注证明', en: 'The spelling is a standard reading of the name, or is proved for an annotation' }, law: identity, remedy: 'correction', check: isReadSo },
  { id: 'registered-personnel-consent', text: { zh: '登记备案的国家工作人员和现役军人已取得单位同意', en: 'Registered state employees and serving military personnel have the consent of their unit' }, law: unitRules, remedy: 'correction', check: unitAgrees },
  { id: 'needed-in-time', text: { zh: '申请加急的，最晚需用日期在30日以内', en: 'For urgent handling, the document is needed within 30 days' }, law: identity, remedy: 'correction', when: ({ form }) => form.expedited === true, check: isNeededSoon },
  { id: 'no-deception', text: { zh: '申请材料真实，无弄虚作假', en: 'The application contains no false statement or forged document' }, law: truthLaw, remedy: 'refusal', check: 'examiner' },
];

/** Whoever is under 16 has a guardian with them. */
export const minorGuardian: Condition<Applying> = {
  id: 'minor-guardian',
  text: { zh: '未满16周岁的，由监护人同意并陪同办理', en: 'An applicant under 16 has a consenting and accompanying guardian' },
  law: guardianLaw,
  remedy: 'correction',
  when: (subject) => needsGuardian(subject) || actsForAnother(subject.form),
  check: guardianActs,
};

/** Papers of everyone. */
export const travellerPapers: readonly Material<{ readonly handledBy?: string; readonly guardian?: unknown; readonly isRegisteredPersonnel?: boolean; readonly expedited?: boolean }, Applying>[] = [
  {
    id: 'resident-id-card',
    text: { zh: '居民身份证；未满16周岁没有身份证的，居民户口簿', en: 'Resident identity card; household register for a child under 16 without a card' },
    waivedWhen: ({ facts: { person, elsewhere } }) => person !== null || elsewhere.length > 0,
    waiver: { zh: '人口信息能够确认的免交，到窗口时出示', en: 'Not needed when the population register confirms it; shown at the window' },
  },
  {
    id: 'guardian-identity',
    text: { zh: '监护人身份证件', en: 'Guardian’s identity document' },
    requiredWhen: ({ handledBy, guardian: named }) => handledBy === 'guardian' || named !== undefined,
    waivedWhen: ({ facts: { guardianship } }) => guardianship !== null,
    waiver: { zh: '监护人有居民身份证且人口信息能够确认的免交', en: 'Not needed when the population register knows the guardian' },
  },
  { id: 'unit-consent', text: { zh: '单位出具的《同意办理出入境证件的函》', en: 'Unit’s letter agreeing to the issue of exit-entry documents' }, requiredWhen: ({ isRegisteredPersonnel }) => isRegisteredPersonnel === true },
  { id: 'urgency-proof', text: { zh: '紧急事由证明（病危通知、入学通知或者会议邀请）', en: 'Proof of urgency (critical illness notice, admission letter or invitation)' }, requiredWhen: ({ expedited }) => expedited === true },
];

/** The city whose office was chosen, in Henan. */
export const chosenOffice = (subject: Applying & { readonly form: { readonly acceptingOffice?: string } }): Jurisdiction => {
  const { acceptingOffice = '' } = subject.form;
  const region = registeredRegion(subject) ?? '';
  return { kind: 'exit-entry-office', regionCode: [acceptingOffice, region].find(isHenan) ?? '410100' };
};
