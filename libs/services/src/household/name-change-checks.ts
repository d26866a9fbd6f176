import { fails, holds, unknown, type Consent, type Guardianship, type ItemChange, type Marriage, type Outcome, type Party, type Person, type RegisteredParent, type SupervisedSentence } from '@yichuang/definition';
import { addYears, type CivilDate } from '@yichuang/kernel';

import { ageOfEntry } from './entry-changes.js';
import { runsOn } from './moving.js';
import { hasNameLength, isHanName, rareCharacters, surnameOf } from './name-characters.js';
import type { NameChangeForm } from './name-change-form.js';

/** What must be known to change somebody's name. */
interface Renaming {
  readonly applicant: Party;
  readonly submitter: Party;
  readonly form: NameChangeForm & { readonly handledBy?: string };
  readonly facts: {
    readonly entryPerson: Person | null;
    readonly guardianship: Guardianship | null;
    readonly parents: readonly RegisteredParent[];
    readonly guardianMarriages: readonly Marriage[];
    readonly parentAnswer: Consent | null;
    readonly sentences: readonly SupervisedSentence[];
    readonly changes: readonly ItemChange[];
  };
  readonly today: CivilDate;
}

const [OWN_CONSENT, ANSWERABLE, EARNING, ADULT] = [8, 12, 16, 18];

export const isMinor = (subject: Renaming): boolean => (ageOfEntry(subject) ?? ADULT) < ADULT;

/** A surname is the father's or the mother's; of another one an officer judges the reason (《民法典》第一千零一十五条). */
function surnameAllowed({ form: { newName, surnameChanged, surnameBasis }, facts: { entryPerson, parents } }: Renaming): Outcome {
  const changes = surnameOf(newName) !== surnameOf(entryPerson?.name ?? newName);
  if (changes !== surnameChanged) return fails('新姓名与“是否变更姓氏”的回答不一致', 'The new name does not agree with whether the surname changes');
  if (!changes) return holds();
  if (surnameBasis !== 'father' && surnameBasis !== 'mother') return unknown('选取父姓、母姓以外的姓氏，由工作人员审查理由', 'For a surname of neither parent an officer judges the reason');
  const parent = parents.find(({ role }) => role === surnameBasis)?.name;
  if (!parent) return unknown('登记信息不能确认该方父母的姓氏，由工作人员核对', 'The register does not tell that parent’s surname; an officer checks');
  return surnameOf(parent) === surnameOf(newName) ? holds() : fails('新姓氏与所选父（母）的姓氏不一致', 'The new surname is not that of the parent chosen');
}

export function nameIsAllowed(subject: Renaming): Outcome {
  const { form: { newName }, facts: { entryPerson } } = subject;
  if (newName === entryPerson?.name) return fails('新姓名与现姓名相同', 'The new name is the present one');
  if (!isHanName(newName)) return fails('姓名应当使用规范汉字，不能使用字母、数字和符号', 'A name is written in standard Chinese characters, without letters, digits or signs');
  if (!hasNameLength(newName)) return fails('姓名为二至六个汉字', 'A name has two to six characters');
  const surname = surnameAllowed(subject);
  if (surname.result === 'fails') return surname;
  const rare = rareCharacters(newName);
  return rare.length > 0 ? unknown(`由工作人员核对“${rare.join('、')}”是否在《通用规范汉字表》内`, `An officer checks whether “${rare.join(', ')}” is in the General Standard Chinese Characters List`) : surname;
}

/** The register has sentences that are served outside prison; prosecutions, wanted notices and enforcement are looked up by an officer. Whoever is not shown to be the guardian is told nothing. */
export function isUnrestricted(subject: Renaming): Outcome {
  const { form: { handledBy }, facts: { sentences, guardianship }, today } = subject;
  if (handledBy === 'guardian' && !guardianship) return unknown('由工作人员在确认监护关系后核查', 'An officer looks this up once the guardianship is clear');
  if (sentences.some(runsOn(today))) return fails('有正在执行的刑罚或者剥夺政治权利，执行完毕前不予变更姓名', 'While a sentence or a deprivation of political rights runs, the name is not changed');
  return (ageOfEntry(subject) ?? ADULT) < ANSWERABLE ? holds() : unknown('由工作人员核查是否正在服刑、被刑事追诉、通缉或者有未履行的失信被执行人义务', 'An officer looks up imprisonment, prosecution, wanted notices and unfinished enforcement');
}

/** One parent is dead: the other decides, together with a step-parent. */
function survivorDecides({ submitter, facts: { guardianMarriages } }: Renaming, dead: RegisteredParent): Outcome {
  const remarried = guardianMarriages.some(({ endedBy, spouseId }) => endedBy === null && spouseId !== dead.idNumber);
  return remarried ? unknown(`${submitter.name}已再婚，由工作人员核对继父（母）的意见`, 'The surviving parent has remarried; an officer checks the step-parent’s consent') : holds();
}

function bothParentsAgree(subject: Renaming): Outcome {
  const { form: { otherParent }, submitter, facts: { parents, parentAnswer } } = subject;
  const other = parents.find(({ idNumber }) => idNumber !== submitter.documentNumber);
  if (parents.length < 2 || !other || other.isAlive === null || !parents.some(({ idNumber }) => idNumber === submitter.documentNumber)) {
    if (parentAnswer?.answer === 'given') return unknown('由工作人员核对父母身份', 'An officer checks who the parents are');
    return unknown('登记信息不能确认父母另一方，由工作人员核对双方的书面协议', 'The register does not tell the other parent; an officer reads both parents’ agreement');
  }
  if (!other.isAlive) return survivorDecides(subject, other);
  if (otherParent?.documentNumber !== other.idNumber) return fails('未成年人变更姓名应当由父母双方协商一致，请填写父母另一方并请其同意', 'Both parents must agree to a minor’s new name: name the other parent and ask them to agree');
  if (parentAnswer?.answer === 'refused') return fails('父母另一方在本人账户中表示不同意', 'The other parent has refused from their own account');
  return parentAnswer ? holds() : fails('父母另一方尚未同意，请其登录本人账户确认，或者提交双方的书面协议', 'The other parent has not agreed: ask them to sign in and confirm, or hand in both parents’ agreement');
}

/** A divorce makes no exception for the parent with custody (公治〔2002〕74号). */
export function minorMayBeRenamed(subject: Renaming): Outcome {
  const { form: { handledBy } } = subject;
  const age = ageOfEntry(subject) ?? ADULT;
  if (age >= ADULT) return fails('已满18周岁，应当由本人申请', 'From 18 on the person applies');
  if (handledBy === 'guardian') return bothParentsAgree(subject);
  if (age < EARNING) return fails('未满16周岁的，由监护人在本人账户中代为申请', 'Under 16, the guardian applies from their own account');
  return unknown('16周岁以上以自己的劳动收入为主要生活来源的可以自行决定，由工作人员核实', 'At 16 or 17 a person who lives on their own earnings decides alone; an officer checks');
}

export function childAgrees(subject: Renaming): Outcome {
  const asked = (ageOfEntry(subject) ?? 0) >= OWN_CONSENT;
  return !asked || subject.form.childConsent ? holds() : fails('年满8周岁的未成年人应当本人同意', 'A child of eight or over must consent');
}

/** Adults: once. Of a second time an officer judges. */
export function isFirstTime({ facts: { changes, entryPerson } }: Renaming): Outcome {
  const since = entryPerson ? addYears(entryPerson.birthDate, ADULT) : '';
  const again = changes.some(({ item, changedOn }) => item === 'name' && changedOn >= since);
  return again ? unknown('成年后已变更过姓名，由工作人员审查再次变更的理由', 'The name has been changed as an adult before; an officer judges the reason for a second change') : holds();
}

/** The register itself shows the reason. */
export const isReasonShown = ({ form: { reason }, facts: { entryPerson } }: Renaming): boolean =>
  entryPerson !== null && (reason === 'gender-mismatch' || (reason === 'rare-characters' && rareCharacters(entryPerson.name).length > 0));
