import { ethnicityWords, fails, holds, unknown, type EthnicityApproval, type Guardianship, type ItemChange, type Outcome, type Party, type Person, type RegisteredParent, type Registration } from '@yichuang/definition';
import { addYears, type CivilDate } from '@yichuang/kernel';

import { ageOfEntry, representedRightly } from './entry-changes.js';
import type { PrincipalItemForm } from './principal-item-form.js';

/** What must be known to correct what tells who someone is. */
export interface Correcting {
  readonly applicant: Party;
  readonly form: PrincipalItemForm & { readonly handledBy?: string };
  readonly facts: {
    readonly entry: Registration | null;
    readonly entryPerson: Person | null;
    readonly guardianship: Guardianship | null;
    readonly parents: readonly RegisteredParent[];
    readonly followed: Person | null;
    readonly changes: readonly ItemChange[];
    readonly approval: EthnicityApproval | null;
    readonly number: { readonly number: string } | null;
  };
  readonly today: CivilDate;
}

const [ADULT, UNTIL] = [18, 20];

/** Sex and birth date are told by the number. */
export const givesNumber = ({ form: { item } }: { readonly form: Partial<PrincipalItemForm> }): boolean => item === 'sex' || item === 'birth-date';

export const isRightlyRepresented = (subject: Correcting): Outcome => {
  const age = ageOfEntry(subject);
  if (subject.form.handledBy === 'guardian' && age !== undefined && age >= ADULT) return fails('年满18周岁的应当由本人申请', 'From 18 on the person applies');
  return representedRightly(subject);
};

/** The ethnicity of a parent whom the entry names, of nobody else; of adoptive and step-parents an officer reads the papers. */
function followsParent({ form, facts: { parents, followed, entryPerson } }: Correcting): Outcome {
  const wanted = form.newEthnicity && ethnicityWords[form.newEthnicity].zh;
  if (wanted === entryPerson?.ethnicity) return fails('所填民族与现登记一致', 'This is the ethnicity registered now');
  if (!followed) return unknown('登记信息中没有查到依据的父母，由工作人员核对', 'The parent followed was not found on the register; an officer checks');
  if (!parents.some(({ idNumber }) => idNumber === followed.idNumber)) return unknown('户口登记不能确认亲子关系，由工作人员核对收养或者再婚证明', 'The register does not show that they are the parent; an officer reads the proof of adoption or remarriage');
  return followed.ethnicity === wanted ? holds() : fails('民族只能依父亲或者母亲的民族确定，所填民族不是其民族', 'Ethnicity can only be that of a parent, and this is not theirs');
}

/** When it may be asked for (《中国公民民族成份登记管理办法》第七条、第八条). */
function isInSeason(subject: Correcting): Outcome {
  const { form: { ethnicityGround }, facts: { entryPerson }, today } = subject;
  if (ethnicityGround === 'clerical-error') return unknown('原登记差错，由工作人员核对原始档案', 'For a clerical error an officer reads the original file');
  if (!entryPerson) return unknown('由工作人员核对年龄', 'An officer checks the age');
  if (today >= addYears(entryPerson.birthDate, UNTIL)) return fails('年满18周岁已超过2年，不予变更民族', 'More than two years after turning 18 the ethnicity is not changed');
  const isAdult = (ageOfEntry(subject) ?? 0) >= ADULT;
  if (isAdult !== (ethnicityGround === 'adult-18-20')) return fails(isAdult ? '年满18周岁的，情形选择“年满18周岁2年内”' : '未满18周岁的，仅限父母婚姻关系变化或者收养', isAdult ? 'From 18 on choose “Within two years of turning 18”' : 'Under 18 only a change of the parents’ marriage or an adoption counts');
  return isAdult ? holds() : unknown('由工作人员核对父母离婚、再婚或者收养的证明', 'An officer reads the proof of divorce, remarriage or adoption');
}

export function ethnicityMayChange(subject: Correcting): Outcome {
  if (subject.facts.changes.some(({ item }) => item === 'ethnicity') && subject.form.applicationKind === 'change') return fails('民族成份只能变更一次', 'Ethnicity can be changed only once');
  const outcomes = [followsParent(subject), isInSeason(subject)];
  return outcomes.find(({ result }) => result === 'fails') ?? outcomes.find(({ result }) => result === 'unknown') ?? holds();
}

export function ethnicAffairsApproved({ applicant, form, facts: { approval } }: Correcting): Outcome {
  if (!approval) return unknown('没有查到民族事务部门审批信息，由工作人员核对审批意见', 'The approval was not found; an officer reads it');
  const agrees = approval.number === form.ethnicApprovalNumber && approval.name === applicant.name && form.newEthnicity !== undefined && approval.ethnicity === ethnicityWords[form.newEthnicity].zh;
  return agrees ? holds() : fails('审批意见的编号、姓名或者民族与民族事务部门的信息不一致，请核对', 'Number, name or ethnicity differs from the record of ethnic affairs: check them');
}

/** Another sex or day, and a number that nobody has or had. */
export function numberIsFree({ form: { newSex, newBirthDate }, facts: { number, entryPerson } }: Correcting): Outcome {
  if (entryPerson && (newSex === entryPerson.sex || newBirthDate === entryPerson.birthDate)) return fails('所填内容与现登记一致，没有需要更正的', 'The register says this already: there is nothing to correct');
  return number ? holds() : unknown('没有可用的顺序码，由工作人员编制公民身份号码', 'No sequence code is left; an officer allocates a number');
}

/** Whether somebody is an official no register tells; what they say is examined. */
export const followsPersonnelRules = ({ form: { isPublicOfficial } }: Correcting): Outcome =>
  isPublicOfficial ? unknown('公职人员更正出生日期，由工作人员核对干部管理部门的公函', 'For a public official an officer reads the letter of the personnel authority') : unknown('由工作人员核实不属于公务员等公职人员', 'An officer checks that the person is no public official');
