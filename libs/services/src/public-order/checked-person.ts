import {
  ageByNumber,
  fails,
  holds,
  unknown,
  type BorderMovement,
  type CriminalRecord,
  type Foreigner,
  type Organisation,
  type Outcome,
  type Party,
  type Person,
  type PersonRef,
  type RegisteredElsewhere,
  type Residence,
} from '@yichuang/definition';
import { addYears, type CivilDate } from '@yichuang/kernel';

import { daysStayed } from './stay-days.js';

export type ApplicationKind = 'person' | 'organisation' | 'foreigner';

interface Asking {
  readonly applicant: Party;
  readonly form: { readonly applicationKind?: ApplicationKind; readonly handledBy?: string; readonly subject?: PersonRef };
}

/** What must be known of someone whose criminal record is asked for. */
export interface Checking extends Asking {
  readonly form: Asking['form'] & { readonly statutoryGround?: string; readonly regionCode: string; readonly periodFrom?: CivilDate };
  readonly facts: {
    readonly checkedPerson: Person | null;
    readonly checkedForeigner: Foreigner | null;
    readonly elsewhere: readonly RegisteredElsewhere[];
    readonly residences: readonly Residence[];
    readonly movements: readonly BorderMovement[];
    readonly record: CriminalRecord | null;
    readonly organisation: Organisation | null;
  };
  readonly today: CivilDate;
}

const OF_AGE = 18;
/** Nobody is criminally responsible before (《刑法》第十七条). */
const RESPONSIBLE_FROM = 12;
const DAYS_OF_STAY = 180;

export const isOrganisation = ({ applicationKind }: { readonly applicationKind?: unknown }): boolean => applicationKind === 'organisation';
export const isForeigner = ({ applicationKind }: { readonly applicationKind?: unknown }): boolean => applicationKind === 'foreigner';

/** Whom the answer is about: the applicant, or whom an organisation enquires about. */
export const checkedOf = ({ form, applicant }: Asking): Party | PersonRef => (isOrganisation(form) && form.subject?.documentNumber ? form.subject : applicant);

const called = (known: { readonly name: string } | null | undefined, name: string): boolean => known?.name.toUpperCase() === name.toUpperCase();

export function isIdentified(subject: Checking): Outcome {
  const { form, facts: { checkedPerson, checkedForeigner, elsewhere } } = subject;
  const { name } = checkedOf(subject);
  const citizen = checkedPerson?.alive ? checkedPerson : elsewhere[0];
  if (isForeigner(form) && citizen) return fails('您是中国公民，请在“申请主体”中选择“个人”', 'You are a Chinese citizen: choose “A person”');
  if (form.applicationKind === 'person' && !citizen && checkedForeigner) return fails('您持护照登录，请在“申请主体”中选择“外国人”', 'You are known by a passport: choose “Foreigner”');
  return called(citizen ?? checkedForeigner, name) ? holds() : fails('姓名、证件号码与登记信息不一致，请核对', 'Name and number do not match the register: check both');
}

/** A statutory bar is judged by its article; every ground on the list is one. */
export const isAllowed = ({ form }: Checking): Outcome =>
  isOrganisation(form) && form.statutoryGround === 'other' ? unknown('由工作人员核对所填法律、行政法规的从业禁止条款以及在职或者拟招录关系', 'An officer checks the bar of the law named and the employment or recruitment') : holds();

/** The residence where they say they live, when it is registered. */
const livesThere = ({ form, facts: { residences } }: Checking): Residence | undefined => residences.find(({ regionCode }) => regionCode === form.regionCode);

export function isCompetent(subject: Checking): Outcome {
  const { form, facts: { checkedPerson, checkedForeigner } } = subject;
  if (isOrganisation(form)) return subject.facts.organisation ? holds() : unknown('单位住所地由工作人员核对', 'An officer checks where the organisation has its seat');
  if (isForeigner(form)) return checkedForeigner?.regionCode === form.regionCode ? holds() : fails('居住地与出入境登记不一致，请向居住地申请', 'You are not registered as living there: apply where you live');
  return checkedPerson?.alive || livesThere(subject) ? holds() : fails('您在河南没有户籍，也没有所填居住地的居住登记，请向户籍地或者居住地派出所申请', 'You are neither registered in Henan nor as living where you say: apply where you are registered or live');
}

/** Division of the office that answers (第五条). */
export function competentRegion(subject: Checking): string {
  const { form, facts: { organisation, checkedPerson, checkedForeigner } } = subject;
  if (isOrganisation(form)) return organisation?.regionCode ?? form.regionCode;
  if (isForeigner(form)) return checkedForeigner?.regionCode ?? form.regionCode;
  return livesThere(subject)?.regionCode ?? checkedPerson?.registeredRegion ?? form.regionCode;
}

export const isAboutForeigner = ({ form, facts }: Checking): boolean => isForeigner(form) || (isOrganisation(form) && facts.checkedForeigner !== null && facts.checkedPerson === null);

export function hasStayed({ facts, today }: Checking): Outcome {
  const days = daysStayed(facts.movements, today);
  return days >= DAYS_OF_STAY ? holds() : fails(`在中国境内累计居留${days}日，不足${DAYS_OF_STAY}日`, `You have stayed in China for ${days} days in all; ${DAYS_OF_STAY} are needed`);
}

/** Everyone is told the same: what is under this number, and never what is sealed. */
export function isUnconvicted({ form, facts: { record } }: Checking): Outcome {
  const { periodFrom = '' } = form;
  const convictions = record?.convictions ?? [];
  if (convictions.some(({ finalOn }) => finalOn >= periodFrom)) return fails('有人民法院生效裁判认定的犯罪记录，不能出具无犯罪记录证明；对结果有异议的，可以申请复查', 'There is a conviction by a final judgment, so no certificate can be issued; whoever disputes the result may ask for a review');
  return convictions.length === 0 ? holds() : unknown('查询期间以外有记录，由工作人员核对', 'There is a record outside the period asked for; an officer checks');
}

/** One sentence for every reason, so that nobody learns from it which one there is. */
const verifiedByOfficer = unknown('由工作人员查询核实后答复，核实时间不计入办理期限', 'An officer verifies the result before it is given; that time does not count');

/** A machine answers only people who ask about themselves and of whom nothing needs to be verified. */
export const isUnambiguous = ({ form, facts: { record } }: Checking): Outcome =>
  form.applicationKind === 'person' && form.handledBy === 'self' && !record?.needsVerification ? holds() : verifiedByOfficer;

export const isMinor = (subject: Checking): boolean => (ageByNumber(checkedOf(subject).documentNumber, subject.today) ?? OF_AGE) < OF_AGE;

export const guardianApplies = ({ form }: Checking): Outcome =>
  form.handledBy === 'guardian' ? holds() : fails('未满18周岁的，由监护人在本人账户中申请', 'Under 18, a guardian applies from their own account');

export function beginsAfterChildhood(subject: Checking): Outcome {
  const { form, facts: { checkedPerson, checkedForeigner, elsewhere } } = subject;
  const birthDate = (checkedPerson ?? elsewhere[0] ?? checkedForeigner)?.birthDate;
  if (birthDate === undefined) return unknown('登记信息中没有出生日期，由工作人员核对', 'No register knows the date of birth; an officer checks');
  const earliest = addYears(birthDate, RESPONSIBLE_FROM);
  return (form.periodFrom ?? earliest) >= earliest ? holds() : fails('查询起始日期不能早于年满12周岁之日；查询全部期间的，请留空', 'The period begins at the 12th birthday at the earliest; leave it empty for the whole life');
}
