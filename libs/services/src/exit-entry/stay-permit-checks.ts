import { fails, holds, unknown, type BirthCertificate, type Foreigner, type ForeignPermit, type Organisation, type Outcome, type Registration } from '@yichuang/definition';
import { addDays, daysBetween, formatDate, parseIdentityNumber, type CivilDate } from '@yichuang/kernel';

import type { StayPermitForm, StayReason } from './stay-permit-form.js';
import { permitOf, staysUntil, type Staying } from './staying.js';

/** What must be known of someone who needs a stay permit. */
export interface Remaining extends Staying {
  readonly form: StayPermitForm & Pick<Staying['form'], 'handledBy' | 'acceptingOffice'>;
  readonly facts: Staying['facts'] & {
    readonly formerEntry: Registration | null;
    readonly parent: Foreigner | null;
    readonly otherParent: Foreigner | null;
    readonly shippingAgent: Organisation | null;
    readonly birth: BirthCertificate | null;
  };
}

const LONGEST = 180;
const SHORT = 30;

export const isExempt = ({ form: { reason } }: Pick<Remaining, 'form'>): boolean => reason === 'renounced' || reason === 'newborn';

/** The permit that is to be changed or replaced. */
export function presentStay(subject: Pick<Remaining, 'form' | 'facts'>): ForeignPermit | undefined {
  const permit = permitOf(subject, 'stay');
  return permit?.number === subject.form.licenceNumber ? permit : undefined;
}

export const endedResidence = ({ form, facts: { permits } }: Pick<Remaining, 'form' | 'facts'>): ForeignPermit | undefined => permits.find(({ kind, number }) => kind === 'residence' && number === form.foreignerResidencePermitNumber);

const isParent = (passportNumber: string, birth: BirthCertificate | null): boolean => birth !== null && (passportNumber === birth.motherNumber || passportNumber === birth.fatherNumber);

/** Until when the parent who may stay longer may stay; parents are those whom the certificate of birth names, and nobody is told of others. */
function parentsStayUntil({ facts: { parent, otherParent, birth } }: Pick<Remaining, 'facts'>): CivilDate | undefined {
  return [parent, otherParent]
    .flatMap((each) => (each && isParent(each.documentNumber, birth) ? [each.permitUntil] : []))
    .sort()
    .at(-1);
}

/** The number that someone had as a citizen tells their birth date; of the number of anybody else nothing is said. */
function isOwnFormerNumber({ form: { formerIdNumber = '' }, facts: { foreigner } }: Pick<Remaining, 'form' | 'facts'>): boolean {
  const number = parseIdentityNumber(formerIdNumber);
  return number.ok && number.value.birthDate === foreigner?.birthDate;
}

const byOfficer = unknown('由工作人员审查停留事由和证明', 'An officer examines the ground and its proof');

const groundOf: Readonly<Record<StayReason, (subject: Remaining) => Outcome>> = {
  visaFree: ({ facts: { crossing } }) => {
    if (crossing?.admittedAs === 'visa-free') return holds();
    return crossing?.admittedAs === 'visa' ? fails('您持签证入境，请申请签证延期、换发', 'You entered with a visa: ask for its extension or change') : unknown('没有查到入境方式，由工作人员核对', 'How you entered was not found; an officer checks');
  },
  crew: ({ facts: { crossing, shippingAgent } }) => {
    if (shippingAgent?.status !== 'active') return fails('没有查到存续的船舶代理公司，请核对统一社会信用代码', 'No active shipping agent has this code: check it');
    return crossing?.admittedAs === 'crew' ? holds() : unknown('没有查到以船员身份入境的记录，由工作人员核对', 'No entry as crew was found; an officer checks');
  },
  renounced: (subject) =>
    isOwnFormerNumber(subject) && subject.facts.formerEntry && subject.facts.formerEntry.status !== 'cancelled' ? fails('该公民身份号码仍有户口登记，请先办理退籍和户口注销', 'This identity number is still registered: first renounce nationality and end the registration') : unknown('由工作人员核对退籍证书', 'An officer checks the certificate of renunciation'),
  residenceEnded: (subject) => (endedResidence(subject) ? holds() : fails('没有查到该号码的居留证件，请核对', 'No residence permit of yours has this number: check it')),
  newborn: (subject) => {
    const { form: { parentPassportNumbers = [] }, facts: { birth } } = subject;
    if (birth && !parentPassportNumbers.some(({ passportNumber }) => isParent(passportNumber, birth))) return fails('父母护照号码与出生医学证明不一致，请核对', 'The passports of the parents differ from the medical certificate of birth: check them');
    return (parentsStayUntil(subject) ?? '') >= subject.today ? holds() : unknown('没有查到父母合法停留居留，由工作人员核对', 'The registers do not show that a parent lawfully stays; an officer checks');
  },
  cannotLeaveInTime: () => byOfficer,
  other: () => byOfficer,
};

export function hasGround(subject: Remaining): Outcome {
  const { form } = subject;
  if (form.applicationKind !== 'issue' && !presentStay(subject)) return fails('没有查到该号码的停留证件，请核对', 'No stay permit of yours has this number: check it');
  return form.applicationKind === 'replacement' ? holds() : groundOf[form.reason](subject);
}

export function isWithinTerm(subject: Remaining): Outcome {
  const { form: { reason, requestedDays }, facts: { crossing, permits }, today } = subject;
  const until = staysUntil(subject);
  const admitted = reason === 'visaFree' && crossing && until ? daysBetween(crossing.on, until) : LONGEST;
  const most = reason === 'crew' || reason === 'residenceEnded' ? SHORT : Math.min(admitted, LONGEST);
  const isAgain = reason === 'visaFree' && permits.some(({ kind, category, validFrom }) => kind === 'stay' && category === 'visaFree' && crossing !== null && validFrom >= crossing.on);
  if (isAgain) return unknown('本次入境后已经延长过停留，由工作人员核对累计期限', 'The stay was extended since the entry already: an officer adds up the days');
  if (requestedDays > most) return fails(`该事由最长可以申请${most}日`, `On this ground at most ${most} days can be asked for`);
  const parents = parentsStayUntil(subject);
  if (reason === 'newborn' && parents && addDays(today, requestedDays) > parents) return fails(`不能超过父母停留居留期限（${formatDate(parents, 'zh')}）`, `Not past the parents’ own stay (${formatDate(parents, 'en')})`);
  return holds();
}

/** Visa-free days go on where they end; a replacement keeps its term; all else runs from the decision. */
export function stayUntil(subject: Remaining, from: CivilDate): CivilDate {
  const { form } = subject;
  const present = presentStay(subject);
  if (form.applicationKind === 'replacement' && present) return present.validUntil;
  return addDays((form.reason === 'visaFree' && staysUntil(subject)) || from, form.requestedDays);
}
