import { birthDateOf, fails, holds, unknown, type CompatriotDocument, type Foreigner, type Guardianship, type LossReport, type Outcome, type Party, type Person, type TravelPermit } from '@yichuang/definition';
import { addMonths, ageOn, type CivilDate } from '@yichuang/kernel';

import { actsForAnother } from './applying.js';
import type { ExitEntryPermitForm } from './exit-entry-permit-form.js';

const OF_AGE = 18;
const VALID_MONTHS = 3;

/** Someone who cannot cross the border with an ordinary document. */
export interface Crossing {
  readonly applicant: Party;
  readonly form: Partial<ExitEntryPermitForm> & { readonly handledBy?: string; readonly expedited?: boolean };
  readonly facts: {
    readonly person: Person | null;
    readonly foreigner: Foreigner | null;
    readonly otherPassport: Foreigner | null;
    readonly permit: TravelPermit | null;
    readonly compatriot: CompatriotDocument | null;
    readonly report: LossReport | null;
    readonly reports: readonly LossReport[];
    readonly guardianship: Guardianship | null;
  };
  readonly today: CivilDate;
}

export function isMinor(subject: Crossing): boolean {
  const born = birthDateOf(subject) ?? subject.facts.compatriot?.birthDate ?? undefined;
  return born !== undefined && ageOn(born, subject.today) < OF_AGE;
}

const isVoid = (status: string | undefined): boolean => status === 'void-lost' || status === 'void-stolen';

/** The register of documents says so, or a report of the holder, named or not, about a document of the kind: one of before this was issued is about another. */
export function isReportedLost({ applicant, form, facts: { permit, compatriot, report, reports } }: Pick<Crossing, 'applicant' | 'form' | 'facts'>): boolean {
  const document = form.documentType === 'hkMacaoPermit' ? permit : compatriot;
  const known = [...reports, ...(report?.holderName === applicant.name ? [report] : [])];
  return isVoid(document?.status) || known.some(({ documentType, reportedOn }) => documentType === form.documentType && reportedOn >= (document?.issuedOn ?? ''));
}

function hasTwoNationalities(subject: Crossing): Outcome {
  const { person, otherPassport } = subject.facts;
  if (!isMinor(subject)) return fails('国籍冲突的出入境通行证只发给未满18周岁的人员；成年人请先确认国籍，再申请护照或者签证', 'Only applicants under 18 get it: an adult has their nationality settled and applies for a passport or a visa');
  if (!person?.alive) return unknown('人口信息中没有查到申请人，由工作人员判断是否具有中国国籍', 'The population register does not know the applicant: an officer judges whether they are Chinese');
  return otherPassport?.birthDate === person.birthDate ? holds() : unknown('登记信息中没有查到该外国护照，由工作人员核对', 'The register does not know the foreign passport: an officer checks');
}

function returnsHome(subject: Crossing): Outcome {
  const { form: { documentState }, facts: { compatriot }, today } = subject;
  if (!compatriot) return unknown('没有查到港澳居民来往内地通行证，由工作人员核对', 'No travel permit of a Hong Kong or Macao resident was found: an officer checks');
  const isValid = compatriot.status === 'valid' && compatriot.validUntil >= today;
  if (isValid && documentState === 'expired') return fails('您的港澳居民来往内地通行证仍然有效，可以直接使用', 'Your travel permit is valid and can be used');
  return isValid && documentState === 'damaged' ? unknown('由工作人员查看损毁的证件', 'An officer looks at the damaged document') : holds();
}

function staysThere({ form: { documentState }, facts: { permit }, today }: Crossing): Outcome {
  const stay = permit?.endorsements.find(({ type }) => type === 'D');
  if (!permit || !stay) return fails('没有查到您的逗留签注', 'No stay endorsement of yours was found');
  if (documentState !== 'expired') return documentState === 'damaged' ? unknown('由工作人员查看损毁的证件', 'An officer looks at the damaged document') : holds();
  return permit.validUntil < today || stay.validUntil < today || permit.status === 'expired' || stay.status === 'expired' ? holds() : fails('您的通行证和逗留签注仍然有效，可以直接使用', 'Your permit and stay endorsement are valid and can be used');
}

/** Whether there is a ground for the permit. */
export function hasPermitGround(subject: Crossing): Outcome {
  switch (subject.form.reason) {
    case 'nationalityConflict':
      return hasTwoNationalities(subject);
    case 'hkMacaoReturn':
      return returnsHome(subject);
    case 'mainlandStayHolder':
      return staysThere(subject);
    default:
      return unknown('由工作人员判断事由是否属于可以签发的情形', 'An officer judges whether the reason is a ground');
  }
}

export const isForBorder = ({ reason }: Partial<ExitEntryPermitForm>): boolean => reason === 'borderTrade' || reason === 'borderTourism';

export const isNotForBorder = ({ form }: Crossing): Outcome =>
  isForBorder(form) ? fails('河南没有边境地区，边境贸易、边境旅游请向边境地区的县、市出入境管理机构申请', 'Henan has no border: for border trade and tourism apply to the office of a border county or city') : holds();

export const hasReported = (subject: Crossing): Outcome => (isReportedLost(subject) ? holds() : fails('没有查到遗失申报，请先办理证件遗失申报或者填写申报编号', 'No report of the loss was found: report it first, or give its number'));

export function hasGuardian(subject: Crossing): Outcome {
  if (!isMinor(subject)) return fails('年满18周岁的，由本人申请', 'Whoever is 18 or over applies in person');
  if (!actsForAnother(subject.form)) return fails('未满18周岁的，由监护人代为申请', 'Under 18, a guardian applies');
  return subject.facts.guardianship ? holds() : unknown('登记信息中没有查到监护关系，由工作人员核对', 'The register does not show the guardianship: an officer checks');
}

export const leavesInTime = ({ form: { plannedDepartureDate = '' }, today }: Crossing): Outcome =>
  plannedDepartureDate <= addMonths(today, VALID_MONTHS) ? holds() : fails('通行证有效期3个月，请在出境前3个月内申请', 'The permit lasts three months: apply within three months before you leave');

/** Three months from the issue. */
export const crossingUntil = (from: CivilDate): CivilDate => addMonths(from, VALID_MONTHS);
