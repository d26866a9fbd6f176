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
  type Residence,
  type StayAbuse,
  type TravelPermit,
} from '@yichuang/definition';
import { ageOn, formatDate, type CivilDate } from '@yichuang/kernel';

import { lastDayOf, regionNames, termsOf, type Wanted } from './endorsement-terms.js';
import { hasIndividualTravel } from './individual-travel-cities.js';

/** What must be known of someone who wants to travel to Hong Kong or Macao. */
export interface Travelling {
  readonly applicant: Party;
  readonly form: Wanted & {
    readonly handledBy?: string;
    readonly hkMacaoPermitNumber?: string;
    readonly isRegisteredPersonnel?: boolean;
    readonly employerName?: string;
    readonly plannedDepartureDate?: CivilDate;
  };
  readonly facts: {
    readonly person: Person | null;
    readonly foreigner: Foreigner | null;
    readonly elsewhere: readonly RegisteredElsewhere[];
    readonly residences: readonly Residence[];
    readonly permit: TravelPermit | null;
    readonly bans: readonly ExitBan[];
    readonly personnel: RegisteredPersonnel | null;
    readonly movements: readonly BorderMovement[];
    readonly abuses: readonly StayAbuse[];
    readonly guardianship: Guardianship | null;
  };
  readonly today: CivilDate;
}

const ON_ONES_OWN_FROM = 16;
const ZHENGZHOU = '4101';

/** Full years on the day of filing. */
function ageOf(subject: Travelling): number | undefined {
  const birthDate = birthDateOf(subject);
  return birthDate === undefined ? undefined : ageOn(birthDate, subject.today);
}

export const needsGuardian = (subject: Travelling): boolean => (ageOf(subject) ?? ON_ONES_OWN_FROM) < ON_ONES_OWN_FROM;
export const actsForAnother = ({ handledBy }: { readonly handledBy?: unknown }): boolean => handledBy === 'guardian' || handledBy === 'agent';

/** Where the applicant is registered, in Henan or elsewhere. */
export const registeredRegion = ({ facts: { person, elsewhere } }: Pick<Travelling, 'facts'>): string | undefined => person?.registeredRegion ?? elsewhere[0]?.regionCode;

/** The residence permit of Zhengzhou that is valid today. */
export const zhengzhouPermit = ({ facts, today }: Pick<Travelling, 'facts' | 'today'>): Residence | undefined =>
  facts.residences.find(({ regionCode, permitNumber, permitUntil }) => regionCode.startsWith(ZHENGZHOU) && permitNumber !== null && permitUntil !== null && permitUntil >= today);

export const mayTravelIndividually = (subject: Pick<Travelling, 'facts' | 'today'>): boolean => hasIndividualTravel(registeredRegion(subject) ?? '') || zhengzhouPermit(subject) !== undefined;

export function holdsPermit({ form, facts: { permit }, today }: Travelling): Outcome {
  if (permit?.status !== 'valid' || permit.isSeized || permit.validUntil < today) return fails('没有有效的往来港澳通行证，请先申请换发', 'There is no valid permit for Hong Kong and Macao: apply for one first');
  if (permit.number !== form.hkMacaoPermitNumber) return fails('通行证号码与登记不一致，请核对', 'The permit number differs from the register: check it');
  if (permit.form !== 'chip') return fails('您的通行证是本式证件，请先换发电子通行证', 'Your permit is a booklet: exchange it for the electronic card first');
  const isCovered = termsOf(form).every((term) => lastDayOf(term, today) <= permit.validUntil);
  return isCovered ? holds() : fails(`通行证${formatDate(permit.validUntil, 'zh')}到期，早于所选签注的有效期，请选择三个月或者先换发通行证`, `The permit ends on ${formatDate(permit.validUntil, 'en')}, before the endorsement would: choose three months or renew the permit first`);
}

export function hasNoneUnused({ form, facts: { permit }, today }: Travelling): Outcome {
  const wanted = termsOf(form).map(({ region }) => region);
  const unused = permit?.endorsements.find((each) => wanted.includes(each.region) && (each.status === 'valid' || each.status === 'approved') && each.validUntil >= today && each.usedEntries < each.entries);
  if (!unused) return holds();
  const { zh, en } = regionNames[unused.region];
  return fails(`${zh}旅游签注还有${unused.entries - unused.usedEntries}次未使用，有效期至${formatDate(unused.validUntil, 'zh')}，用完或者过期后再申请`, `Your endorsement for ${en} can still be used until ${formatDate(unused.validUntil, 'en')}: use it or let it lapse first`);
}

export const isInMainland = ({ facts: { movements } }: Travelling): Outcome =>
  movements[0]?.direction === 'exit' ? fails('出入境记录显示您尚未返回内地，请返回后再申请', 'By the border records you have not come back: apply after returning to the mainland') : holds();

export function mayLeave({ facts: { bans }, today }: Travelling): Outcome {
  const ban = bans.find(({ from, until }) => from <= today && (until === null || until >= today));
  return ban ? fails(`有尚未解除的不准出境决定，请向作出决定的机关（${ban.authority}）查询`, 'A decision bars you from leaving the country: ask the authority that made it') : holds();
}

export function isIdentified(subject: Travelling): Outcome {
  const { applicant, facts: { person, elsewhere, guardianship } } = subject;
  const name = person?.alive ? person.name : elsewhere[0]?.name;
  if (name !== applicant.name) return fails('人口信息中没有查到您的登记，或者姓名不一致', 'The population register does not know you, or knows another name');
  if (needsGuardian(subject)) return guardianship ? holds() : unknown('由工作人员核对监护人身份', 'An officer checks who the guardian is');
  return person?.portrait?.comparable ? holds() : unknown('没有可供比对的人像，由工作人员核对', 'There is no portrait to compare: an officer checks');
}

export function guardianActs(subject: Travelling): Outcome {
  if (!needsGuardian(subject)) return fails('年满十六周岁的，由本人申请', 'Whoever is 16 or over applies in person');
  return actsForAnother(subject.form) ? holds() : fails('未满十六周岁的，由监护人或者其委托的人在本人账户中代为申请并陪同办理', 'Under 16, a guardian or whoever they authorise applies from their own account and comes along');
}

/** Whoever does not meet the rules of smart processing is not refused: an officer looks. */
export function isSmart(subject: Travelling): Outcome {
  const { person, permit, personnel, abuses } = subject.facts;
  const age = ageOf(subject);
  if (age === undefined || age < ON_ONES_OWN_FROM) return unknown('未满十六周岁的，由工作人员审查', 'Under 16, an officer examines the application');
  if (!person) return unknown('户籍不在河南省的，由工作人员审查', 'Registered outside Henan: an officer examines the application');
  if (personnel) return unknown('登记备案人员的申请，由工作人员审查', 'An officer examines the application of registered personnel');
  if (abuses.length > 0) return unknown('有在港澳逾期停留或者非法工作的记录，由工作人员审查', 'There is a record of overstaying or unlawful work in Hong Kong or Macao: an officer examines the application');
  return permit?.hasFingerprint ? holds() : unknown('没有留存指纹，由工作人员审查', 'No fingerprint is on file: an officer examines the application');
}

export function unitAgrees({ form, facts: { personnel } }: Travelling): Outcome {
  if (!personnel) return form.isRegisteredPersonnel ? unknown('登记备案信息中没有查到您，由工作人员核对', 'You are not among the registered personnel: an officer checks') : holds();
  if (!form.isRegisteredPersonnel) return fails('您属于登记备案人员，请如实选择并提交单位同意函', 'You are among the registered personnel: say so, and hand in the letter of your unit');
  if (form.employerName !== personnel.unit) return fails('工作单位与登记备案的单位不一致，请核对', 'The employer is not the unit on record: check it');
  return unknown('由工作人员核对单位同意函的印章和签名', 'An officer checks seal and signature of the unit’s letter');
}

export function leavesInTime({ form, today }: Travelling): Outcome {
  const { plannedDepartureDate: day = today } = form;
  return termsOf(form).every((term) => day <= lastDayOf(term, today)) ? holds() : fails('拟出发日期晚于所选签注的有效期', 'The planned departure is after the endorsement ends');
}
