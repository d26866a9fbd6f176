import type { Service } from '@yichuang/definition';

type Exceptions = Readonly<Record<string, readonly string[]>>;

/** An authorisation or a guardianship that no register shows an officer looks at, in every service. */
const everywhere: readonly string[] = ['authorised', 'guardianship'];

/** What the machine cannot confirm it leaves to people: it finds that the condition holds, or does not know. */
const leftToPeople: Exceptions = {
  'household.minor-joining-parent': ['no-supervised-sentence'],
  'household.name-change': ['frequency'],
  'household.parent-joining-child': ['no-supervised-sentence'],
  'household.principal-item-correction': ['not-a-cadre'],
  'household.residence-permit': ['one-of-three', 'guardian-or-relative'],
  'household.residence-registration': ['not-otherwise-registered'],
  'household.settle-by-employment': ['no-supervised-sentence'],
  'household.settle-by-qualification': ['no-supervised-sentence'],
  'household.settle-by-residence': ['no-supervised-sentence'],
  'household.spouse-joining': ['no-supervised-sentence'],
  'household.student-migration': ['no-supervised-sentence'],
  'traffic.driving-licence-deferral': ['reason-plausible'],
  'traffic.driving-licence-replacement': ['no-abnormal-frequency'],
  'traffic.number-plate-reissue': ['no-abnormal-frequency'],
  'traffic.registration-certificate-reissue': ['no-abnormal-frequency'],
  'traffic.temporary-plate': ['entitled-purpose'],
  'traffic.vehicle-licence-reissue': ['no-abnormal-frequency'],
  'traffic.vehicle-mortgage': ['customs-cleared'],
  'exit-entry.foreigner-residence-permit': ['not-excluded'],
  'exit-entry.hong-kong-macao-other-endorsement': ['family-relation', 'talent', 'name-in-pinyin'],
  'exit-entry.hong-kong-macao-permit': ['name-in-pinyin'],
  'exit-entry.hong-kong-macao-tourist-endorsement': ['smart-eligible'],
  'exit-entry.passport-first-issue': ['name-in-pinyin'],
  'exit-entry.passport-renewal': ['name-in-pinyin'],
  'exit-entry.passport-replacement': ['name-in-pinyin', 'loss-reported'],
  'exit-entry.taiwan-permit': ['name-in-pinyin'],
  'exit-entry.taiwan-resident-travel-permit': ['no-refusal-ground'],
  'exit-entry.travel-document-loss-report': ['not-currently-used'],
  'public-order.dispute-mediation': ['civil-dispute', 'party-applies'],
  'public-order.fireworks-display-licence': ['makers-known'],
  'public-order.no-criminal-record-certificate': ['subject-allowed', 'record-unambiguous'],
  'public-order.precursor-chemicals-purchase-licence': ['internal-rules-and-storage'],
  'public-order.security-guard-certificate': ['fingerprints-kept'],
  'public-order.website-filing': ['name-proper'],
};

/** Who is late is told so, and the application goes on. */
const goesOn: Exceptions = {
  'traffic.vehicle-alteration': ['reported-in-time'],
  'traffic.vehicle-transfer': ['applied-in-time'],
  'exit-entry.accommodation-registration': ['time-limit'],
  'exit-entry.foreigner-stay-permit': ['newborn-in-time'],
  'public-order.website-filing': ['filed-within-30-days'],
};

/** Judged when the examination has been taken, or while another application is being made: never at the filing. */
const notYetAsked: Exceptions = {
  'household.register-booklet-reissue': ['one-reissue'],
  'traffic.driving-licence-class-addition': ['tests-passed'],
  'traffic.driving-licence-first-issue': ['tests-passed'],
  'public-order.security-guard-certificate': ['examination-passed'],
};

/** The form takes no other answer. */
const notAsked: Exceptions = {
  'exit-entry.hong-kong-macao-permit': ['void-consent'],
  'exit-entry.travel-document-loss-report': ['irreversible-consent'],
};

/** How many there may be; only to be lowered. */
export const MOST_EXCEPTIONS = 120;

/** Conditions of a service, in its order, that a machine finds to fail for nobody of the province. */
export const neverFailing = ({ id, conditions }: Service): string[] => {
  const excepted = [everywhere, leftToPeople[id], goesOn[id], notYetAsked[id], notAsked[id]].flatMap((ids) => ids ?? []);
  return conditions.flatMap((condition) => (excepted.includes(condition.id) && condition.check !== 'examiner' ? [condition.id] : []));
};
