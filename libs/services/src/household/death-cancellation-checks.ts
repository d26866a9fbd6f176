import { fails, holds, unknown, type DeathCertificate, type DeclaredDeath, type Household, type HouseholdMember, type Kin, type Marriage, type OpenRegistrationCase, type Organisation, type Outcome, type Party, type Person, type Registration } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import type { DeathForm } from './death-cancellation-form.js';

/** What must be known to end the registration of someone who has died. */
export interface Deceased {
  readonly applicant: Party;
  readonly form: DeathForm;
  readonly facts: {
    readonly entry: Registration | null;
    readonly entryPerson: Person | null;
    readonly home: Household | null;
    readonly members: readonly HouseholdMember[];
    readonly kin: Kin | null;
    readonly marriages: readonly Marriage[];
    readonly certificate: DeathCertificate | null;
    readonly declared: DeclaredDeath | null;
    readonly presence: { readonly on: CivilDate } | null;
    readonly openCases: readonly OpenRegistrationCase[];
    readonly organisation: Organisation | null;
  };
  readonly today: CivilDate;
}

export function deceasedRegistered({ form: { deceased }, facts: { entry } }: Deceased): Outcome {
  if (entry?.name !== deceased.name) return fails('河南省户口登记中没有该姓名和证件号码的人员，请核对', 'Nobody of this name and number is registered in Henan: check both');
  return entry.status === 'cancelled' ? fails('该人员的户口已经注销', 'This registration has been cancelled already') : holds();
}

const unseen = unknown('户口登记不能确认您与死者的关系，由工作人员核对关系证明', 'The register does not show your relation to the deceased; an officer checks the proof');
const otherwise = fails('所填关系与户口登记不一致，请核对', 'The register has another relation than the one stated');

function committeeDeclares({ facts: { organisation } }: Deceased): Outcome {
  const isCommittee = /(村民|居民)委员会$/.test(organisation?.name ?? '');
  return isCommittee ? unknown('由工作人员核对死者是否属于该村（居）民委员会辖区', 'An officer checks that the deceased lived in the area of the committee') : fails('只有村（居）民委员会可以以单位名义申报', 'Only a village or residents’ committee declares as an organisation');
}

/** What the register shows of the declarant. */
export function isEntitledToDeclare(subject: Deceased): Outcome {
  const { applicant: { documentNumber }, form: { deceased, declarantRelation: stated }, facts: { home, members, kin, marriages } } = subject;
  if (deceased.documentNumber === documentNumber) return fails('死者不能是您本人', 'The deceased cannot be yourself');
  if (stated === 'committee') return committeeDeclares(subject);
  if (stated === 'head') return home?.headId === documentNumber ? holds() : fails('您不是死者所在户的户主', 'You are not the head of the household of the deceased');
  if (stated === 'relative') return kin || (home?.type === 'family' && members.some(({ idNumber }) => idNumber === documentNumber)) ? holds() : unseen;
  if (stated === 'supporter') return unseen;
  if (stated === 'spouse' && marriages.some(({ spouseId, endedBy }) => spouseId === documentNumber && (endedBy === null || endedBy === 'death'))) return holds();
  if (!kin) return unseen;
  return kin.relation === stated ? holds() : otherwise;
}

const certified = ({ facts: { certificate } }: Deceased): Outcome =>
  certificate ? holds() : unknown('没有查到死亡医学证明信息，由工作人员核对死亡证明材料', 'No medical certificate of death was found; an officer reads the proof');

function certificateAgrees({ form: { deceased, deathDate, deathCertificateNumber }, facts: { certificate } }: Deceased): Outcome {
  if (!certificate) return holds();
  if (deathCertificateNumber !== certificate.number || certificate.name !== deceased.name) return fails('死亡医学证明编号或者姓名与卫生健康部门的信息不一致，请照证明核对', 'The number or name differs from the health authority’s: compare it with the certificate');
  return certificate.deathOn === deathDate ? holds() : fails('死亡日期与死亡医学证明不一致，请照证明核对', 'The date differs from the medical certificate of death: compare it');
}

function judged({ facts: { declared } }: Deceased): Outcome {
  if (!declared) return unknown('没有查到宣告死亡判决信息，由工作人员核对判决书及生效证明', 'No declaration of death was found; an officer reads the judgment and the proof that it is final');
  return declared.finalOn === null ? fails('宣告死亡的判决尚未生效', 'The declaration of death is not final yet') : holds();
}

function judgmentAgrees({ form: { deathDate, judgmentNumber, judgmentDate }, facts: { declared } }: Deceased): Outcome {
  if (!declared?.finalOn) return holds();
  const agrees = declared.judgmentNumber === judgmentNumber && declared.deathOn === deathDate && declared.finalOn === judgmentDate;
  return agrees ? holds() : fails('判决书文号、死亡日期或者生效日期与人民法院的信息不一致，请照判决书核对', 'Number, date of death or date of effect differs from the court’s record: compare them with the judgment');
}

export function deathIsProved(subject: Deceased): Outcome {
  if (subject.form.applicationKind === 'declared-dead') return judged(subject);
  return subject.form.diedAbroad ? unknown('国（境）外死亡的，由工作人员核对死亡证明、翻译件及认证件', 'For a death abroad an officer reads the document with its translation and authentication') : certified(subject);
}

/** What was typed is as the health authority or the court has it. Holds for what they do not have too: that is judged elsewhere. */
export function proofAgrees(subject: Deceased): Outcome {
  const { applicationKind, diedAbroad } = subject.form;
  if (applicationKind === 'declared-dead') return judgmentAgrees(subject);
  return diedAbroad ? holds() : certificateAgrees(subject);
}

/** Coming in person after the stated death is looked into, and nothing is cancelled before that. */
export function nobodyCameLater({ form: { deathDate }, facts: { presence, entryPerson } }: Deceased): Outcome {
  const came = [presence?.on, entryPerson?.portrait?.takenOn].some((day) => day !== undefined && day > deathDate);
  return came ? fails('所填死亡日期之后有本人到场办理业务的记录，转公安机关核查', 'Business in person is on record after the stated death: the police look into it') : holds();
}

/** A transfer that was open when someone died is ended with it, by the side where they were going. */
export function migrationIsTold({ form: { duringMigration }, facts: { entry, openCases } }: Deceased): Outcome {
  const isOpen = entry?.status === 'migrating' || openCases.some(({ kind }) => kind === 'migration');
  if (isOpen !== duringMigration) return fails('“是否在户口迁移期间死亡”与户口登记不一致，请核对', 'Whether a transfer was open differs from the register: check it');
  return isOpen ? unknown('有正在办理的户口迁移，由迁入地与迁出地派出所一并办理', 'A transfer is open; the stations of both places settle it together') : holds();
}
