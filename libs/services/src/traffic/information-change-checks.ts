import { birthDateOf, driver, fails, holds, unknown, type AbilityTest, type DrivingLicence, type Effect, type HeldClass, type ItemChange, type LicenceFile, type MedicalReport, type Outcome, type Party, type Residence } from '@yichuang/definition';
import { addYears, type CivilDate } from '@yichuang/kernel';

import { abilityTested, medicallyFit } from './driver-fitness.js';
import type { InformationChangeForm } from './information-change-form.js';
import { classesOnCard, holdsHeavyClass } from './licence-classes.js';
import { coveredBy, isCovered, reducedTo } from './licence-coverage.js';
import { ageOf, ageUnknown, keptClasses, livesInCityOf, type Holder } from './licence-holder.js';

export interface Changing extends Holder {
  readonly form: InformationChangeForm;
  readonly facts: Holder['facts'] & {
    readonly file: LicenceFile | null;
    readonly itemChanges: readonly ItemChange[];
    readonly residences: readonly Residence[];
    readonly report: MedicalReport | null;
    readonly abilityTest: AbilityTest | null;
  };
}

/** The number that the identity number of the applicant replaced, where that is on record. */
export const formerNumber = (itemChanges: readonly ItemChange[], now: string): string | undefined => itemChanges.find(({ item, after }) => item === 'id-number' && after === now)?.before;

interface Named {
  readonly form: { readonly applicationKind?: InformationChangeForm['applicationKind']; readonly licenceNumber?: string };
  readonly applicant: Party;
}

/** The licence in question: who has another identity number now names it by the one before. */
export const numberOf = ({ form, applicant: { documentNumber } }: Named): string => (form.applicationKind === 'personal-information' ? (form.licenceNumber ?? documentNumber) : documentNumber);

/** Whether it is known to be the applicant's: under their number, or under the one that it replaced. */
export function isOwn(subject: Named & { readonly facts: { readonly itemChanges: readonly ItemChange[] } }): boolean {
  const { applicant: { documentNumber }, facts: { itemChanges } } = subject;
  return [documentNumber, formerNumber(itemChanges, documentNumber)].includes(numberOf(subject));
}

const notKnownToBeOwn = unknown('驾驶证号与您的身份证明号码不同，没有查到号码变更记录，由工作人员核实', 'The licence number differs from your identity number and no change of it is on record; an officer checks');

/** A check of the applicant's own licence; of any other nothing is told, not even whether there is one. */
export const ofOwn =
  <S extends Changing>(check: (subject: S) => Outcome) =>
  (subject: S): Outcome =>
    isOwn(subject) ? check(subject) : notKnownToBeOwn;

/** Hukou, residence permit or registered stay in the city of the receiving office. */
export const livesThere = ({ form, facts }: Changing): Outcome =>
  livesInCityOf(form.destinationOffice ?? '', facts) ? holds() : fails('户籍、居住登记均不在转入地，请先办理居住登记或者选择居住地的车管所', 'You are neither registered nor living there: register your residence or choose the office where you live');

/** What the population register, or the exit-entry register, says now is what the licence will say. */
export function inPopulation({ form: { newName, newIdNumber, newAddress }, applicant, facts }: Changing): Outcome {
  const registered = facts.person ?? facts.foreigner;
  if (!registered) return unknown('没有查到人口登记，由工作人员核实', 'No register knows you; an officer checks');
  if (!newName && !newIdNumber && !newAddress) return fails('请填写变更后的姓名、身份证明号码或者住址', 'Fill in the new name, identity number or address');
  const address = 'registeredAddress' in registered ? registered.registeredAddress : registered.address;
  const wrong = [
    ...(newName && newName.toUpperCase() !== registered.name.toUpperCase() ? [{ zh: '姓名', en: 'name' }] : []),
    ...(newIdNumber && newIdNumber !== applicant.documentNumber ? [{ zh: '身份证明号码', en: 'identity number' }] : []),
    ...(newAddress && newAddress !== address ? [{ zh: '住址', en: 'address' }] : []),
  ][0];
  return wrong ? fails(`变更后的${wrong.zh}与人口登记不一致，请先办理户口变更`, `The new ${wrong.en} is not what the population register says: have it changed there first`) : holds();
}

export function isLower({ classes }: DrivingLicence, { form: { applicationKind, requestedClass } }: Changing): Outcome {
  if (requestedClass === undefined || isCovered(requestedClass, classes)) return holds();
  if (applicationKind === 'age-downgrade' && classes.some((held) => held.class === requestedClass)) return holds();
  if (applicationKind === 'physical-downgrade' && requestedClass === 'C5') return unknown('改领残疾人专用小型自动挡载客汽车准驾车型的，科目二、科目三应当考试合格，由工作人员审核', 'For the adapted class subjects 2 and 3 must be passed; an officer checks');
  return fails('申请的准驾车型不低于原准驾车型；增加准驾车型请另行申请', 'The class asked for is not lower than one held: a higher one is applied for as an addition');
}

/** The classes after the age limit; a small automatic car may be taken instead of a small car (第六十五条). */
function agedClasses(licence: DrivingLicence, subject: Changing): readonly HeldClass[] {
  const kept = keptClasses(licence, subject);
  return subject.form.requestedClass === 'C2' ? reducedTo('C2', kept) : kept;
}

export function agedOut(licence: DrivingLicence, subject: Changing): Outcome {
  if (ageOf(subject) === undefined) return ageUnknown;
  if (keptClasses(licence, subject) === licence.classes) return fails('您所持准驾车型未到年龄上限，无需换领', 'None of your classes has reached its age limit');
  const kept = agedClasses(licence, subject);
  if (kept.length === 0) return fails('所持准驾车型均已到达年龄上限，请办理注销', 'All classes held have reached their age limit: apply for deregistration');
  const words = classesOnCard(kept);
  return kept.some((held) => held.class === subject.form.requestedClass) ? holds({ zh: `换发的准驾车型为${words}`, en: `The new licence is for ${words}` }) : fails(`到达年龄上限后可以保留的准驾车型为${words}`, `The classes left at the age limit are ${words}`);
}

/** Asked within the year before 63, tested and for someone who drives such vehicles. */
export function mayExtend(licence: DrivingLicence, subject: Changing): Outcome {
  const age = ageOf(subject);
  if (age === undefined) return ageUnknown;
  if (!holdsHeavyClass(licence.classes)) return fails('您没有大中型客货车准驾车型', 'You hold no heavy class');
  if (age !== 62) return fails('应当在年满63周岁前1年内提出', 'The extension is asked for within the year before 63');
  return abilityTested(subject.facts.abilityTest, subject.today);
}

export function isFit(licence: DrivingLicence, subject: Changing): Outcome {
  const { form: { applicationKind, requestedClass }, facts: { report }, today } = subject;
  const wanted: readonly HeldClass[] = applicationKind === 'extend-heavy-class' || requestedClass === undefined ? licence.classes : [{ class: requestedClass, acquiredOn: today }];
  const fitFor = report?.fitFor.flatMap((each) => [each, ...coveredBy(each)]) ?? [];
  return medicallyFit(report && { ...report, fitFor }, wanted, {}, today);
}

/** Until when the heavy classes may be kept. */
export function heavyUntil(subject: Changing): CivilDate | null {
  const birthDate = birthDateOf(subject);
  return birthDate === undefined ? null : addYears(birthDate, 63 + (subject.form.extensionYears ?? 0));
}

type Changed = Partial<Pick<DrivingLicence, 'licenceNumber' | 'holderName' | 'classes' | 'issuingOffice' | 'heavyClassUntil'>>;

/** What the new card says otherwise. */
export function changedIn(licence: DrivingLicence, subject: Changing & { readonly office: { readonly code: string } }): Changed {
  const { form } = subject;
  switch (form.applicationKind) {
    case 'transfer-in':
      return { issuingOffice: subject.office.code };
    case 'personal-information':
      return { licenceNumber: form.newIdNumber ?? licence.licenceNumber, holderName: form.newName ?? licence.holderName };
    case 'extend-heavy-class':
      return { heavyClassUntil: heavyUntil(subject) };
    case 'age-downgrade':
      return { classes: agedClasses(licence, subject) };
    default:
      return form.requestedClass ? { classes: reducedTo(form.requestedClass, licence.classes) } : {};
  }
}

/** The contact that is filed, under the number that the licence has before any change. */
export function filed({ licenceNumber }: DrivingLicence, { form, facts: { file } }: Changing, contact: { readonly phone: string; readonly address?: string; readonly employer?: string }): Effect[] {
  const { phone, address = form.newAddress ?? file?.address ?? null, employer = file?.employer ?? null } = contact;
  return [driver.fileContact({ licenceNumber, phone, address, employer })];
}
