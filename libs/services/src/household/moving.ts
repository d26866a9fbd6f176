import {
  fails,
  holds,
  household,
  registration,
  sentence,
  standardAddress,
  unknown,
  type Household,
  type HouseholdMember,
  type HouseholdType,
  type Jurisdiction,
  type OpenRegistrationCase,
  type Outcome,
  type Party,
  type PersonRef,
  type RegisteredElsewhere,
  type Registration,
  type StandardAddress,
  type SupervisedSentence,
} from '@yichuang/definition';
import { ageOn, type CivilDate } from '@yichuang/kernel';

/** What must be known to judge a move into another household. */
export interface Moving {
  readonly applicant: Party;
  readonly form: {
    /** Absent when a new household is opened for them. */
    readonly targetHouseholdNumber?: string;
    readonly targetAddress: string;
    /** Who moves along. */
    readonly accompanying?: readonly PersonRef[];
    readonly movingSpouse?: PersonRef;
  };
  readonly facts: {
    readonly mover: Registration | null;
    /** Those who move, as far as another province has registered them. */
    readonly elsewhere: readonly RegisteredElsewhere[];
    readonly origin: Household | null;
    readonly originMembers: readonly HouseholdMember[];
    readonly target: Household | null;
    readonly address: StandardAddress | null;
    readonly openCases: readonly OpenRegistrationCase[];
    readonly sentences: readonly SupervisedSentence[];
  };
  readonly today: CivilDate;
}

const LEFT_ALONE = 16;

export const companionsOf = ({ accompanying = [], movingSpouse }: Partial<Moving['form']>): readonly PersonRef[] => (movingSpouse ? [movingSpouse, ...accompanying] : accompanying);

const isRegistered = (entry: Registration | null): entry is Registration => entry !== null && entry.status !== 'cancelled';

export const entryElsewhere = ({ facts }: Pick<Moving, 'facts'>, idNumber: string): RegisteredElsewhere | undefined => facts.elsewhere.find((entry) => entry.idNumber === idNumber);

/** The applicant has no registration in Henan and has one in another province. */
export const comesFromElsewhere = (subject: Pick<Moving, 'facts' | 'applicant'>): boolean => !isRegistered(subject.facts.mover) && entryElsewhere(subject, subject.applicant.documentNumber) !== undefined;

export function moverRegistered(subject: Pick<Moving, 'applicant' | 'facts'>): Outcome {
  const { applicant, facts } = subject;
  if (isRegistered(facts.mover)) return holds();
  const elsewhere = entryElsewhere(subject, applicant.documentNumber);
  if (elsewhere) return elsewhere.name === applicant.name ? holds() : fails('全国人口信息中的姓名与迁移人的不一致', 'The national population query knows another name under this number');
  return facts.mover ? fails('迁移人的户口已经注销', 'The registration has been cancelled') : fails('户口登记和全国人口信息中都没有迁移人的登记', 'Neither the register of Henan nor the national population query has a registration of the person moving');
}

const noAddress = fails('拟迁入地址不是河南省内的标准地址，请照户口簿填写到门牌号', 'The address is no standard address in Henan: write it as in the register booklet, down to the door number');
const frozen = fails('该地址户口冻结，暂停迁入', 'Registration at this address is frozen');

/** What is said of a household of a kind that does not receive this move. */
const notReceived = fails('该户的类型不能接收本次迁移，请选择可以接收的家庭户或者集体户', 'A household of this kind cannot receive this move: choose a family or collective household that can');
export const noRelatives = fails('单位、学校和人才集体户不能迁入投靠人员', 'A collective household of a school, an employer or a talent centre cannot receive a relative');

/** Where somebody is to be registered. */
export interface Receiving {
  readonly form: Pick<Moving['form'], 'targetHouseholdNumber'>;
  readonly facts: Pick<Moving['facts'], 'target' | 'address'>;
}

/** Frozen or closed households receive nobody, others according to their kind; a community's collective household receives from all of its station. Where a household is opened only the address counts. */
export const targetReceives =
  (kinds: readonly HouseholdType[], otherwise: Outcome = notReceived) =>
  ({ form, facts: { target, address } }: Receiving): Outcome => {
    if (!address) return noAddress;
    if (!form.targetHouseholdNumber) return address.frozen ? frozen : holds();
    if (!target) return fails('没有这个户号，请照户口簿核对', 'There is no household of this number: compare it with the register booklet');
    const isThere = target.policeStation === address.policeStation && (target.type === 'collective-community' || target.address === address.address);
    if (!isThere) return fails(`户号${form.targetHouseholdNumber}的户不在所填地址`, `Household ${form.targetHouseholdNumber} is not at this address`);
    if (target.status === 'closed') return fails('该户已经销户', 'The household has been closed');
    if (!kinds.includes(target.type)) return otherwise;
    return target.frozen || address.frozen ? frozen : holds();
  };

/** Who stays in the old household. */
export function remainingMembers({ applicant, form, facts }: Moving): HouseholdMember[] {
  const moving = [applicant.documentNumber, ...companionsOf(form).map(({ documentNumber }) => documentNumber)];
  return facts.originMembers.filter(({ idNumber }) => !moving.includes(idNumber));
}

export function leavesNoMinorsAlone(subject: Moving): Outcome {
  const remaining = remainingMembers(subject);
  const onlyMinors = remaining.length > 0 && remaining.every(({ birthDate }) => ageOn(birthDate, subject.today) < LEFT_ALONE);
  return onlyMinors ? fails('迁出后原户内只剩未满16周岁的人员，请将其列为随迁人员或者先行迁移', 'Only members under 16 would remain in the old household: let them come along, or move them first') : holds();
}

export const runsOn = (today: CivilDate) => ({ until }: SupervisedSentence): boolean => until === null || until >= today;

/** A running sentence does not bar the move; the approval that it then needs is read by a person. */
export const unsupervised = ({ facts, today }: Pick<Moving, 'facts' | 'today'>): Outcome =>
  facts.sentences.some(runsOn(today)) ? unknown('有正在执行的假释、缓刑、管制或者剥夺政治权利，由工作人员核对批准文件', 'A parole, suspended sentence, public surveillance or deprivation of political rights is running; an officer checks the approval') : holds();

/** Cases of someone who is registered. */
export interface OpenCases {
  readonly facts: Pick<Moving['facts'], 'openCases' | 'mover'>;
}

export function hasNoOpenCase({ facts }: OpenCases): Outcome {
  const isOpen = facts.openCases.length > 0 || facts.mover?.status === 'migrating';
  return isOpen ? fails('迁移人有正在办理的户口迁移、注销或者主项变更更正，办结后再申请', 'A migration, cancellation or correction of this registration is open: apply when it is finished') : holds();
}

/** The old household is in a town, or not known here, and the new one in a village. */
export const goesToVillage = ({ facts: { origin, target } }: Pick<Moving, 'facts'>): boolean => target?.isVillage === true && origin?.isVillage !== true;

interface Placed {
  readonly facts: Pick<Moving['facts'], 'address' | 'target'>;
}

const regionOf = ({ facts: { address, target } }: Placed): string => address?.regionCode ?? target?.regionCode ?? '410000';

/** The police station of the new address accepts and examines; its county decides. */
export const stationOfTarget = (subject: Placed): Jurisdiction => ({ kind: 'police-station', regionCode: regionOf(subject) });
export const bureauOfTarget = (subject: Placed): Jurisdiction => ({ kind: 'county-bureau', regionCode: regionOf(subject) });

/** What the registers are asked about everyone who moves and about where they go. */
export function movingFacts({ form, applicant: { documentNumber } }: { readonly form: Partial<Moving['form']>; readonly applicant: Party }) {
  return {
    mover: registration.ofPerson(documentNumber),
    elsewhere: registration.elsewhere([documentNumber, ...companionsOf(form).map((person) => person.documentNumber)]),
    origin: household.ofPerson(documentNumber),
    originMembers: household.membersWith(documentNumber),
    openCases: registration.openCases(documentNumber),
    sentences: sentence.supervised(documentNumber),
    target: household.byNumber(form.targetHouseholdNumber ?? ''),
    address: standardAddress.resolved(form.targetAddress ?? ''),
  };
}
