import {
  ageByNumber,
  fails,
  holds,
  unknown,
  type AdministrativePenalty,
  type GuardFingerprints,
  type GuardResult,
  type GuardSession,
  type Identity,
  type Organisation,
  type Outcome,
  type Party,
  type Person,
  type PublicOrderLicence,
  type Qualification,
  type RegisteredElsewhere,
} from '@yichuang/definition';
import { addMonths, addYears, cityOf, formatDate, isHenan, workingCalendar, type CivilDate } from '@yichuang/kernel';

import type { GuardForm } from './guard-form.js';

/** What must be known of someone who wants to be a security guard. */
export interface Guarding {
  readonly applicant: Party;
  readonly form: GuardForm;
  readonly facts: {
    readonly pictured: Person | null;
    readonly elsewhere: readonly RegisteredElsewhere[];
    readonly qualifications: readonly Qualification[];
    readonly penalties: readonly AdministrativePenalty[];
    readonly crimes: readonly Pick<Identity, 'name'>[];
    readonly revocations: readonly { readonly revokedOn: CivilDate }[];
    readonly certificates: readonly Pick<PublicOrderLicence, 'holderNumber' | 'validUntil'>[];
    readonly session: GuardSession | null;
    readonly results: readonly GuardResult[];
    readonly fingerprints: GuardFingerprints | null;
    readonly organiser: Organisation | null;
  };
  readonly today: CivilDate;
}

const OF_AGE = 18;
const PASS_MARK = 60;
const ATTEMPTS = 2;
const DETENTIONS = 3;
const YEARS_AFTER_REVOCATION = 3;
const HEALTH_MONTHS = 6;
const WORKING_DAYS_AHEAD = 5;

export function isAdultCitizen({ applicant, facts: { pictured, elsewhere }, today }: Guarding): Outcome {
  const age = ageByNumber(applicant.documentNumber, today);
  if (age === undefined) return fails('保安员应当是中国公民，请用居民身份证登录申请', 'A guard must be a Chinese citizen: sign in with a resident identity card');
  if (age < OF_AGE) return fails('未满18周岁，年满18周岁后再申请', 'You are under 18: apply when you have turned 18');
  return pictured?.alive || elsewhere.length > 0 ? holds() : unknown('没有查到户籍登记，由工作人员核验身份', 'No household registration was found; an officer verifies the identity');
}

export const livesHere = ({ form }: Guarding): Outcome =>
  isHenan(form.regionCode) ? holds() : fails('现住地应当在河南省内；在外省居住的，向居住地公安机关报名', 'You must live in Henan; elsewhere, register with the police of where you live');

/** Every level that the education authority shares is above lower secondary. */
export const hasDiploma = ({ facts: { qualifications } }: Guarding): boolean => qualifications.some(({ kind, isValid }) => isValid && (kind === 'diploma' || kind === 'foreign-degree'));

export function isSchooled(subject: Guarding): Outcome {
  if (subject.form.education === 'primary') return fails('应当具有初中以上学历', 'At least lower-secondary education is needed');
  return hasDiploma(subject) ? holds() : unknown('由工作人员核对所交学历证明', 'An officer checks the certificate of education');
}

export const isHealthy = ({ form: { healthCertificateDate }, today }: Guarding): Outcome =>
  addMonths(healthCertificateDate, HEALTH_MONTHS) < today
    ? fails('体检证明超过6个月，请重新体检', 'The medical certificate is more than six months old: be examined again')
    : unknown('由工作人员审阅县级以上医院的体检证明', 'An officer reads the certificate of a hospital of county level or above');

export function isUnpunished({ facts: { penalties } }: Guarding): Outcome {
  if (penalties.some(({ kind }) => kind === 'compulsory-rehabilitation')) return fails('曾被强制隔离戒毒，不得担任保安员', 'Someone who was sent to compulsory drug rehabilitation may not be a guard');
  const detentions = penalties.filter(({ kind }) => kind === 'detention').length;
  return detentions < DETENTIONS ? holds() : fails('曾被行政拘留三次以上，不得担任保安员', 'Someone who was detained three times or more may not be a guard');
}

/** Nothing sealed leaves the register of crimes, and a negligent crime does not count. */
export const isUnconvicted = ({ facts: { crimes } }: Guarding): Outcome =>
  crimes.length === 0 ? holds() : fails('曾因故意犯罪受过刑事处罚，不得担任保安员', 'Someone who was punished for an intentional crime may not be a guard');

export function isNotRevoked({ facts: { revocations }, today }: Guarding): Outcome {
  const [last] = revocations;
  if (!last) return holds();
  if (revocations.length > 1) return fails('保安员证曾两次被吊销，不得再申领', 'The certificate was revoked twice: it cannot be had again');
  const from = addYears(last.revokedOn, YEARS_AFTER_REVOCATION);
  return from <= today ? holds() : fails(`保安员证被吊销未满3年，${formatDate(from, 'zh')}起可以申领`, `Three years have not passed since the revocation: apply from ${formatDate(from, 'en')}`);
}

export const hasNone = ({ facts: { certificates }, today }: Guarding): Outcome =>
  certificates.some(({ validUntil }) => validUntil === null || validUntil >= today) ? fails('您已持有有效的保安员证，全国通用，不需要再申领', 'You hold a valid certificate, which is good in all of China: nothing to apply for') : holds();

/** Results that count: since the last revocation, and of failures only those since this application, for whoever failed may register again. */
export const resultsThatCount = ({ facts: { results, revocations: [last] }, today }: Pick<Guarding, 'facts' | 'today'>): readonly GuardResult[] =>
  results.filter(({ score, takenOn }) => (score >= PASS_MARK || takenOn >= today) && (!last || takenOn > last.revokedOn));

/** The examination usually follows the application; one resit is free. */
export function hasPassed(subject: Guarding): Outcome {
  const results = resultsThatCount(subject);
  const [last] = results;
  if (!last) return unknown('考试后由工作人员核对成绩；考试时间不计入办理期限', 'An officer checks the result after the examination, whose time does not count');
  if (results.some(({ score }) => score >= PASS_MARK)) return holds();
  return results.length < ATTEMPTS
    ? unknown(`考试成绩${last.score}分，未达到${PASS_MARK}分，可以免费补考一次`, `Scored ${last.score}; ${PASS_MARK} are needed. One resit is free`)
    : fails(`补考成绩${last.score}分，仍未达到${PASS_MARK}分，可以重新报名考试`, `Scored ${last.score} in the resit; ${PASS_MARK} are needed. Register for another examination`);
}

export const gaveFingerprints = ({ facts: { fingerprints } }: Guarding): Outcome =>
  fingerprints ? holds() : unknown('尚未留存指纹，请持身份证到现住地县级公安机关采集', 'No fingerprints are on file: have them taken at the county police with your identity card');

/** Who has been examined needs no further session. */
export function hasSession(subject: Guarding): Outcome {
  const { form, facts: { session }, today } = subject;
  if (resultsThatCount(subject).length > 0) return holds();
  if (!session) return fails('没有该编号的考试场次，请从公布的场次中选择', 'No published session has this number: choose one of those published');
  if (cityOf(session.regionCode)?.code !== form.examinationRegion) return fails('该场次不在所选的考试地点', 'The session is held in another city');
  if (session.heldOn < workingCalendar.addWorkingDays(today, WORKING_DAYS_AHEAD).on) return fails('距考试不足5个工作日，请选择以后的场次', 'The session is less than five working days ahead: choose a later one');
  return session.freePlaces > 0 ? holds() : fails('该场次已报满，请选择其他场次', 'The session is full: choose another one');
}

export const isOrganised = ({ facts: { organiser } }: Guarding): Outcome =>
  organiser?.status === 'active' ? holds() : fails('没有查到存续的组织单位，请核对统一社会信用代码', 'No active organiser has this code: check it');
