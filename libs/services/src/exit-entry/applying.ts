import {
  birthDateOf,
  fails,
  holds,
  unknown,
  type BorderMovement,
  type ExitBan,
  type Foreigner,
  type Guardianship,
  type Outcome,
  type Party,
  type Person,
  type RegisteredElsewhere,
  type RegisteredPersonnel,
} from '@yichuang/definition';
import { ageOn, type CivilDate } from '@yichuang/kernel';

/** What must be known of everyone who asks for a document to travel with. */
export interface Applying {
  readonly applicant: Party;
  readonly form: {
    readonly handledBy?: string;
    readonly isRegisteredPersonnel?: boolean;
    readonly employerName?: string;
  };
  readonly facts: {
    readonly person: Person | null;
    readonly foreigner: Foreigner | null;
    readonly elsewhere: readonly RegisteredElsewhere[];
    readonly bans: readonly ExitBan[];
    readonly personnel: RegisteredPersonnel | null;
    readonly guardianship: Guardianship | null;
  };
  readonly today: CivilDate;
}

const ON_ONES_OWN_FROM = 16;

type Aged = Pick<Applying, 'applicant' | 'today'> & { readonly facts: Pick<Applying['facts'], 'person' | 'foreigner'> };

/** Full years on the day of filing. */
export function ageOf(subject: Aged): number | undefined {
  const birthDate = birthDateOf(subject);
  return birthDate === undefined ? undefined : ageOn(birthDate, subject.today);
}

export const needsGuardian = (subject: Aged): boolean => (ageOf(subject) ?? ON_ONES_OWN_FROM) < ON_ONES_OWN_FROM;
export const actsForAnother = ({ handledBy }: { readonly handledBy?: unknown }): boolean => handledBy === 'guardian' || handledBy === 'agent';

type Registered = Pick<Applying['facts'], 'person' | 'elsewhere'>;

/** Where the applicant is registered, in Henan or elsewhere. */
export const registeredRegion = ({ facts: { person, elsewhere } }: { readonly facts: Registered }): string | undefined => person?.registeredRegion ?? elsewhere[0]?.regionCode;

export const isInMainland = ({ facts: { movements } }: { readonly facts: { readonly movements: readonly BorderMovement[] } }): Outcome =>
  movements[0]?.direction === 'exit' ? fails('出入境记录显示您尚未返回内地，请返回后再申请', 'By the border records you have not come back: apply after returning to the mainland') : holds();

const isInForce = ({ from, until }: ExitBan, today: CivilDate): boolean => from <= today && (until === null || until >= today);

interface Barred {
  readonly facts: Pick<Applying['facts'], 'bans'>;
  readonly today: CivilDate;
}

export function mayLeave({ facts: { bans }, today }: Barred): Outcome {
  const ban = bans.find((each) => isInForce(each, today));
  return ban ? fails(`有尚未解除的不准出境决定，请向作出决定的机关（${ban.authority}）查询`, 'A decision bars you from leaving the country: ask the authority that made it') : holds();
}

/** The period after an offence against the border in which no passport is issued. */
export const isPastRefusal = ({ facts: { bans }, today }: Barred): Outcome =>
  bans.some((each) => each.category === 'border-offence-period' && isInForce(each, today)) ? fails('因妨害国（边）境管理或者被遣返，不予签发护照的期限尚未届满', 'After an offence against the border or a repatriation, the period without a passport has not ended') : holds();

export function isIdentified(subject: Applying): Outcome {
  const { applicant, facts: { person, elsewhere, guardianship } } = subject;
  const name = person?.alive ? person.name : elsewhere[0]?.name;
  if (name !== applicant.name) return fails('人口信息中没有查到您的登记，或者姓名不一致', 'The population register does not know you, or knows another name');
  if (needsGuardian(subject)) return guardianship ? holds() : unknown('由工作人员核对监护人身份', 'An officer checks who the guardian is');
  return person?.portrait?.comparable ? holds() : unknown('没有可供比对的人像，由工作人员核对', 'There is no portrait to compare: an officer checks');
}

export function guardianActs(subject: Aged & Pick<Applying, 'form'>): Outcome {
  if (!needsGuardian(subject)) return fails('年满16周岁的，由本人申请', 'Whoever is 16 or over applies in person');
  return actsForAnother(subject.form) ? holds() : fails('未满16周岁的，由监护人或者其委托的人在本人账户中代为申请并陪同办理', 'Under 16, a guardian or whoever they authorise applies from their own account and comes along');
}

export function unitAgrees({ form, facts: { personnel } }: Pick<Applying, 'form' | 'facts'>): Outcome {
  if (!personnel) return form.isRegisteredPersonnel ? unknown('登记备案信息中没有查到您，由工作人员核对', 'You are not among the registered personnel: an officer checks') : holds();
  if (!form.isRegisteredPersonnel) return fails('您属于登记备案人员，请如实选择并提交单位同意函', 'You are among the registered personnel: say so, and hand in the letter of your unit');
  if (form.employerName !== personnel.unit) return fails('工作单位与登记备案的单位不一致，请核对', 'The employer is not the unit on record: check it');
  return unknown('由工作人员核对单位同意函的印章和签名', 'An officer checks seal and signature of the unit’s letter');
}
