import {
  ageByNumber,
  contact,
  declaration,
  delivery,
  fails,
  guardian,
  holds,
  identityCard,
  livelihood,
  office,
  onBehalf,
  population,
  registration,
  residence,
  unknown,
  type Biometrics,
  type CardApplication,
  type Guardianship,
  type IdentityCard,
  type Livelihood,
  type Outcome,
  type Party,
  type Person,
  type RegisteredElsewhere,
  type Registration,
  type Residence,
} from '@yichuang/definition';
import { ageOn, addYears, type CivilDate } from '@yichuang/kernel';

import { isWithinAMonth, type AwayForm } from './card-fields.js';
import { cardLaw, civilCode } from './household-law.js';
import { guardianRelations } from './relations.js';

/** What must be known of someone who is to have a card. */
export interface Carded {
  readonly applicant: Party;
  readonly form: Pick<AwayForm, 'residenceOutsideHome' | 'reasonAway'> & { readonly handledBy?: string; readonly appointmentTime?: string };
  readonly facts: {
    readonly holder: Person | null;
    readonly entry: Registration | null;
    readonly elsewhere: readonly RegisteredElsewhere[];
    readonly card: IdentityCard | null;
    readonly applications: readonly CardApplication[];
    readonly biometrics: Biometrics | null;
    readonly residences: readonly Residence[];
    readonly livelihoods: readonly Livelihood[];
    readonly guardianship: Guardianship | null;
  };
  readonly today: CivilDate;
}

const GUARDED = 16;

/** Who may handle it for whom: the holder, or the guardian of a child under 16. */
export const holderBlocks = (service: string) =>
  [
    onBehalf({ who: ['self', 'guardian'], law: cardLaw('第七条', 'Article 7') }),
    guardian({ service, when: ({ handledBy }) => handledBy === 'guardian', relations: guardianRelations, law: civilCode('第二十七条', 'Article 27') }),
  ] as const;

/** What is asked of everyone for whom a card is made. */
export const cardBlocks = (service: string) =>
  [
    ...holderBlocks(service),
    contact(),
    office({ qualifies: { zh: '河南省内可以采集人像、指纹的任一派出所', en: 'Any police station in Henan that takes photo and fingerprints' } }),
    delivery({ item: { zh: '居民身份证', en: 'identity card' }, methods: ['window', 'post'] }),
    declaration(),
  ] as const;

/** What the registers are asked of the holder of a card. */
const holderFacts = (documentNumber: string) => ({
  holder: population.person(documentNumber),
  entry: registration.ofPerson(documentNumber),
  elsewhere: registration.elsewhere([documentNumber]),
  residences: residence.ofPerson(documentNumber),
  livelihoods: livelihood.ofPerson(documentNumber),
});

/** What the registers are asked of the cards of someone, of those being made too. */
export const cardFacts = (documentNumber: string) => ({
  ...holderFacts(documentNumber),
  card: identityCard.current(documentNumber),
  applications: identityCard.applications(documentNumber),
  biometrics: identityCard.biometrics(documentNumber),
});

export const ageOf = ({ applicant, facts: { holder, elsewhere } }: Carded, on: CivilDate): number | undefined => {
  const born = holder?.birthDate ?? elsewhere[0]?.birthDate;
  return born === undefined ? ageByNumber(applicant.documentNumber, on) : ageOn(born, on);
};

export const isRegisteredInHenan = ({ facts: { entry } }: Pick<Carded, 'facts'>): boolean => entry !== null && entry.status !== 'cancelled';

export function isRegisteredAnywhere(subject: Carded): Outcome {
  if (isRegisteredInHenan(subject) || subject.facts.elsewhere.length > 0) return holds();
  return subject.facts.entry ? fails('户口已经注销，不能申领居民身份证', 'The registration has been cancelled: no card can be issued') : fails('没有查到常住户口登记', 'No permanent registration was found');
}

export function guardianApplies(subject: Carded): Outcome {
  const age = ageOf(subject, subject.today);
  const byGuardian = subject.form.handledBy === 'guardian';
  if (age === undefined) return unknown('由工作人员核对年龄', 'An officer checks the age');
  if (age >= GUARDED) return byGuardian ? fails('已满16周岁，应当由本人申请', 'From 16 on the holder applies') : holds();
  if (!byGuardian) return fails('未满16周岁的，由监护人在本人账户中代为申请', 'Under 16, the guardian applies from their own account');
  return subject.facts.guardianship ? holds() : unknown('登记信息中没有查到监护关系，由工作人员核对监护关系证明', 'The register does not show the guardianship; an officer checks the proof');
}

const groundOf = { work: 'employment', study: 'study', live: 'home' } as const;

/** What ties someone from another province to this one: a residence registration, or the work, school or home they name. */
export const isSettled = ({ form, facts: { residences, livelihoods } }: Carded): boolean => residences.length > 0 || livelihoods.some(({ ground }) => form.reasonAway && ground === groundOf[form.reasonAway]);

export function livesHere(subject: Carded): Outcome {
  if (!subject.form.residenceOutsideHome) return fails('您的户口在外省，请在“是否在户籍所在地以外办理”中选择“是”', 'You are registered in another province: say that you apply outside the place of registration');
  return isSettled(subject) ? holds() : fails('没有查到您在河南的居住登记、就业或者就学，请先办理居住登记或者回户籍地申请', 'No residence registration, work or schooling in Henan was found: register your residence first, or apply at home');
}

/** Fingerprints of children under 16 may be left out (《居民身份证法》第三条). */
export function biometricsMatch(subject: Carded): Outcome {
  const { facts: { biometrics }, form, today } = subject;
  if (biometrics?.comparison === 'another-identity') return fails('人像、指纹比对命中他人身份，转公安机关调查', 'Photo or fingerprints match another identity: the police look into it');
  if (biometrics) return biometrics.hasFingerprints || (ageOf(subject, today) ?? GUARDED) < GUARDED ? holds() : unknown('尚未采集指纹，由工作人员采集比对', 'No fingerprints yet; an officer takes and compares them');
  if (form.appointmentTime && !isWithinAMonth(form.appointmentTime, today)) return fails('预约时间应在30日内，请重新预约', 'The appointment must be within 30 days: choose another one');
  return unknown('按预约到派出所采集人像和指纹，由工作人员比对', 'Photo and fingerprints are taken at the appointment, and an officer compares them');
}

export const noneOpen = ({ facts: { applications } }: Carded): Outcome =>
  applications.length === 0 ? holds() : fails('您有一张居民身份证正在办理，领取后再申请', 'A card of yours is being made already: collect it first');

const VALID_YEARS = [
  { from: 46, years: null },
  { from: 26, years: 20 },
  { from: 16, years: 10 },
  { from: 0, years: 5 },
] as const;

/** How long a card signed on a day is valid, by the age on that day (《居民身份证法》第五条); null: long-term. */
export function cardUntil(age: number, signedOn: CivilDate): CivilDate | null {
  const years = VALID_YEARS.find(({ from }) => age >= from)?.years ?? null;
  return years === null ? null : addYears(signedOn, years);
}
