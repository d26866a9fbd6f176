import { ageByNumber, fails, holds, unknown, type Guardianship, type HomeRight, type Household, type HouseholdMember, type Marriage, type OpenRegistrationCase, type Outcome, type Party, type PersonRef, type Registration, type StandardAddress } from '@yichuang/definition';
import { ageOn, type CivilDate } from '@yichuang/kernel';

import { companionsMayCome } from './companions.js';
import type { DivisionForm } from './division-form.js';
import { inForceOn, rightsOfCouple } from './home-rights.js';

/** What must be known of someone who leaves a household to open another. */
export interface Dividing {
  readonly applicant: Party;
  readonly form: DivisionForm;
  readonly facts: {
    readonly mover: Registration | null;
    readonly origin: Household | null;
    readonly originMembers: readonly HouseholdMember[];
    readonly openCases: readonly OpenRegistrationCase[];
    readonly marriages: readonly Marriage[];
    readonly address: StandardAddress | null;
    readonly rights: readonly HomeRight[];
    readonly headGuardianships: readonly Pick<Guardianship, 'ground'>[];
  };
  readonly today: CivilDate;
}

const ADULT = 18;
const EARNING = 16;

/** The applicant and whoever leaves along. */
export const leaving = ({ applicant, form: { membersToLeave = [] } }: Pick<Dividing, 'applicant' | 'form'>): readonly (PersonRef | Party)[] => [applicant, ...membersToLeave];

const isLeaving = (subject: Dividing, { idNumber }: HouseholdMember): boolean => leaving(subject).some(({ documentNumber }) => documentNumber === idNumber);

export const leavers = (subject: Dividing): HouseholdMember[] => subject.facts.originMembers.filter((member) => isLeaving(subject, member));
export const stayers = (subject: Dividing): HouseholdMember[] => subject.facts.originMembers.filter((member) => !isLeaving(subject, member));

export function isFamily({ facts: { origin } }: Dividing): Outcome {
  if (!origin || origin.status === 'closed') return fails('没有查到您的户口登记', 'Your registration was not found');
  if (origin.type !== 'family') return fails('集体户不能分户', 'A collective household cannot be divided');
  return origin.frozen ? fails('该地址户口冻结，暂停分户', 'Registration at this address is frozen') : holds();
}

export function isInCounty({ form, facts: { origin, address } }: Dividing): Outcome {
  if (!address) return fails('新户地址不是河南省内的标准地址，请填写到门牌号', 'The new address is no standard address in Henan: write it down to the door number');
  if (address.regionCode !== origin?.regionCode) return fails('新户地址不在同一县（市、区），请办理合法稳定住所落户', 'The new address is in another county: settle by residence instead');
  if (address.frozen) return fails('新户地址户口冻结', 'Registration at the new address is frozen');
  return (address.address === origin.address) === form.sameAddress ? holds() : fails('是否同一门牌与所填地址不符，请核对', 'Whether both addresses are the same does not agree with the address given');
}

/** A title or tenancy on record; at one door, and after a divorce or division, an officer reads the document. */
export function hasRight(subject: Dividing): Outcome {
  const { form: { reason, sameAddress }, facts: { rights }, today } = subject;
  if (rightsOfCouple(subject).length > 0) {
    return sameAddress && reason !== 'divorce' ? unknown('同一门牌分户，由民警核实有无独立的房间或者单元', 'For a division at one door an officer checks whether there is a separate room or unit') : holds();
  }
  if (reason === 'divorce' || reason === 'property-division') return unknown('由工作人员核对协议、裁判文书确定的住房权利', 'An officer reads in the agreement or judgment who has the home');
  return rights.some(inForceOn(today))
    ? fails('该住所登记在他人名下，您没有所有权或者使用权', 'The home is in somebody else’s name: you neither own nor lawfully use it')
    : unknown('没有查到该住所的不动产或者租赁信息，由工作人员核对证明', 'No title or tenancy of this home was found; an officer checks the proof');
}

export function headIsAdult(subject: Dividing): Outcome {
  const { form: { newHead }, today } = subject;
  if (!leaving(subject).some(({ documentNumber }) => documentNumber === newHead.documentNumber)) return fails('新户主应当是申请人或者随同分户的人员', 'The new head is the applicant or one of those who leave');
  const age = ageByNumber(newHead.documentNumber, today);
  if (age === undefined) return unknown('由工作人员核对新户主的年龄', 'An officer checks the new head’s age');
  if (age >= ADULT) return subject.facts.headGuardianships.length === 0 ? holds() : unknown('由工作人员核实新户主能否担任户主', 'An officer checks whether the new head can head a household');
  return age >= EARNING ? unknown('由工作人员核实新户主是否以自己的劳动收入为主要生活来源', 'An officer checks whether the new head lives on own earnings') : fails('新户主未满16周岁', 'The new head is under 16');
}

/** The head of those who stay: the one there is, or the one who is named. */
export function remainingHeadOf(subject: Dividing): HouseholdMember | undefined {
  const staying = stayers(subject);
  return staying.find(({ relationToHead }) => relationToHead === 'head') ?? staying.find(({ idNumber }) => idNumber === subject.form.remainingHead?.documentNumber);
}

export function keepsHead(subject: Dividing): Outcome {
  const staying = stayers(subject);
  if (staying.length === 0) return holds();
  if (!staying.some(({ birthDate }) => ageOn(birthDate, subject.today) >= ADULT)) return fails('原户内只剩未成年人，请将其列为随同分户的人员，或者由成年成员留下', 'Only minors would remain in the old household: let them come along, or let an adult stay');
  const head = remainingHeadOf(subject);
  if (!head) return fails('原户主分出的，请填写原户的新户主', 'The head leaves: name who heads the old household from now on');
  return ageOn(head.birthDate, subject.today) >= ADULT ? holds() : fails('原户新户主应当是成年人', 'The head of the old household must be an adult');
}

/** Spouse, children and parents by the registers; of other near relatives an officer judges. */
export function membersMayLeave(subject: Dividing): Outcome {
  const { form: { membersToLeave = [], newAddress }, facts } = subject;
  const missing = membersToLeave.find((person) => !facts.originMembers.some(({ idNumber, name }) => idNumber === person.documentNumber && name === person.name));
  if (missing) return fails('随同分户的人员不在原户内，或者姓名与证件号码不一致', 'A person named is not in the old household, or name and number do not match');
  const moving = { ...subject, form: { targetAddress: newAddress, accompanying: membersToLeave }, facts: { ...facts, elsewhere: [], target: null, sentences: [] } };
  return companionsMayCome({ kin: ['spouse', 'child', 'parent'] })(moving).result === 'holds' ? holds() : unknown('由工作人员核实是否为共同生活的近亲属', 'An officer checks whether they are near relatives who live together');
}
