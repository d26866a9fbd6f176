import {
  fails,
  holds,
  unknown,
  type Household,
  type HouseholdMember,
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
    readonly targetHouseholdNumber: string;
    readonly targetAddress: string;
    readonly accompanying?: readonly PersonRef[];
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

const isRegistered = (entry: Registration | null): entry is Registration => entry !== null && entry.status !== 'cancelled';

export const entryElsewhere = ({ facts }: Pick<Moving, 'facts'>, idNumber: string): RegisteredElsewhere | undefined => facts.elsewhere.find((entry) => entry.idNumber === idNumber);

/** The applicant has no registration in Henan and has one in another province. */
export const comesFromElsewhere = (subject: Pick<Moving, 'facts' | 'applicant'>): boolean => !isRegistered(subject.facts.mover) && entryElsewhere(subject, subject.applicant.documentNumber) !== undefined;

export function moverRegistered(subject: Moving): Outcome {
  const { applicant, facts } = subject;
  if (isRegistered(facts.mover)) return holds();
  const elsewhere = entryElsewhere(subject, applicant.documentNumber);
  if (elsewhere) return elsewhere.name === applicant.name ? holds() : fails('全国人口信息中的姓名与您的不一致', 'The national population query knows another name under your number');
  return facts.mover ? fails('您的户口已经注销', 'Your registration has been cancelled') : fails('户口登记和全国人口信息中都没有您的登记', 'Neither the register of Henan nor the national population query has a registration of yours');
}

/** Frozen, closed or collective households receive nobody; only a community's collective household receives relatives. */
export function targetReceives({ form, facts: { target, address } }: Moving): Outcome {
  if (!address) return fails('拟迁入地址不是河南省内的标准地址，请照户口簿填写到门牌号', 'The address is no standard address in Henan: write it as in the register booklet, down to the door number');
  if (!target) return fails('没有这个户号，请照户口簿核对', 'There is no household of this number: compare it with the register booklet');
  if (target.address !== address.address || target.policeStation !== address.policeStation) return fails(`户号${form.targetHouseholdNumber}的户不在所填地址`, `Household ${form.targetHouseholdNumber} is not at this address`);
  if (target.status === 'closed') return fails('该户已经销户', 'The household has been closed');
  if (target.type !== 'family' && target.type !== 'collective-community') return fails('单位、学校和人才集体户不能迁入投靠人员', 'A collective household of a school, an employer or a talent centre cannot receive a relative');
  return target.frozen || address.frozen ? fails('该地址户口冻结，暂停迁入', 'Registration at this address is frozen') : holds();
}

/** Who stays in the old household. */
export function remainingMembers({ applicant, form, facts }: Moving): HouseholdMember[] {
  const moving = [applicant.documentNumber, ...(form.accompanying ?? []).map(({ documentNumber }) => documentNumber)];
  return facts.originMembers.filter(({ idNumber }) => !moving.includes(idNumber));
}

export function leavesNoMinorsAlone(subject: Moving): Outcome {
  const remaining = remainingMembers(subject);
  const onlyMinors = remaining.length > 0 && remaining.every(({ birthDate }) => ageOn(birthDate, subject.today) < LEFT_ALONE);
  return onlyMinors ? fails('您迁出后原户内只剩未满十六周岁的人员，请将其列为随迁人员或者先行迁移', 'Only members under 16 would remain in your old household: let them come along, or move them first') : holds();
}

export const runsOn = (today: CivilDate) => ({ until }: SupervisedSentence): boolean => until === null || until >= today;

/** A running sentence does not bar the move; the approval that it then needs is read by a person. */
export const unsupervised = ({ facts, today }: Moving): Outcome =>
  facts.sentences.some(runsOn(today)) ? unknown('有正在执行的假释、缓刑、管制或者剥夺政治权利，由工作人员核对批准文件', 'A parole, suspended sentence, public surveillance or deprivation of political rights is running; an officer checks the approval') : holds();

export function hasNoOpenCase({ facts }: Moving): Outcome {
  const isOpen = facts.openCases.length > 0 || facts.mover?.status === 'migrating';
  return isOpen ? fails('您有正在办理的户口迁移、注销或者主项变更更正，办结后再申请', 'A migration, cancellation or correction of your registration is open: apply when it is finished') : holds();
}

/** The old household is in a town, or not known here, and the new one in a village. */
export const goesToVillage = ({ facts: { origin, target } }: Pick<Moving, 'facts'>): boolean => target?.isVillage === true && origin?.isVillage !== true;
