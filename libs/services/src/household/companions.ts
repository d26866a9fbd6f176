import { fails, holds, unknown, type HouseholdMember, type Marriage, type Outcome, type Party, type PersonRef, type RelationToHead } from '@yichuang/definition';
import { ageOn, parseIdentityNumber } from '@yichuang/kernel';

import { kinshipsOf, type NamedKinship } from './housemates.js';
import { comesFromElsewhere, companionsOf, entryElsewhere, type Moving } from './moving.js';

/** What someone who comes along is to the applicant. */
type CompanionKin = 'spouse' | 'child' | 'parent';

export interface Accompanied extends Moving {
  readonly facts: Moving['facts'] & { readonly marriages: readonly Marriage[] };
}

const ADULT = 18;
const A_GENERATION = 15;

const isParentOf = (parent: string, child: HouseholdMember | undefined): boolean => child?.fatherId === parent || child?.motherId === parent;
const kinOfName: Readonly<Partial<Record<NamedKinship, CompanionKin>>> = { spouse: 'spouse', son: 'child', daughter: 'child', parent: 'parent' };

const memberOf = ({ facts: { originMembers } }: Accompanied, number: string): HouseholdMember | undefined => originMembers.find(({ idNumber }) => idNumber === number);

/** What both are to the head of the household they leave tells what they are to each other, if it is one thing. */
function kinByHead(own: HouseholdMember, other: HouseholdMember): CompanionKin | 'none' | undefined {
  const named = kinshipsOf({ ownRelation: own.relationToHead, relationToHead: other.relationToHead })?.filter((name) => name !== 'head');
  if (!named || named.length === 0) return undefined;
  return kinOfName[named[0] as NamedKinship] ?? 'none';
}

/** What the registers say; undefined where they do not tell, `none` where they tell of another relation. */
function kinOnRecord(subject: Accompanied, { documentNumber }: PersonRef): CompanionKin | 'none' | undefined {
  const { applicant, facts: { marriages } } = subject;
  const [own, other] = [memberOf(subject, applicant.documentNumber), memberOf(subject, documentNumber)];
  const weddings = marriages.filter(({ spouseId }) => spouseId === documentNumber);
  if (weddings.length > 0) return weddings.some(({ endedBy }) => !endedBy) ? 'spouse' : 'none';
  if (isParentOf(applicant.documentNumber, other)) return 'child';
  if (isParentOf(documentNumber, own)) return 'parent';
  return own && other ? kinByHead(own, other) : undefined;
}

/** What an officer has found where no register tells: a generation younger is a child, a generation older a parent. */
function kinByAge({ documentNumber }: Party, person: PersonRef): CompanionKin {
  const [own, other] = [documentNumber, person.documentNumber].map((number) => parseIdentityNumber(number));
  if (!own?.ok || !other?.ok) return 'spouse';
  const years = Number(other.value.birthDate.slice(0, 4)) - Number(own.value.birthDate.slice(0, 4));
  return years >= A_GENERATION ? 'child' : years <= -A_GENERATION ? 'parent' : 'spouse';
}

function kinOf(subject: Accompanied, person: PersonRef): CompanionKin {
  const onRecord = kinOnRecord(subject, person);
  return onRecord === undefined || onRecord === 'none' ? kinByAge(subject.applicant, person) : onRecord;
}

/** By the registers, or for all that they tell. */
export function mayBeSpouse(subject: Accompanied, person: PersonRef): boolean {
  return (kinOnRecord(subject, person) ?? kinByAge(subject.applicant, person)) === 'spouse';
}

/** The spouse among those who come along, if civil affairs has the marriage. */
export const spouseAmong = (subject: Accompanied): PersonRef | undefined => companionsOf(subject.form).find(({ documentNumber }) => subject.facts.marriages.some(({ spouseId, endedBy }) => spouseId === documentNumber && !endedBy));

interface MayAccompany {
  readonly kin: readonly CompanionKin[];
  /** Children of age apply on their own. */
  readonly onlyMinors?: true;
}

function comesAlong(subject: Accompanied, person: PersonRef, { kin, onlyMinors }: MayAccompany): Outcome {
  const entry = comesFromElsewhere(subject) ? entryElsewhere(subject, person.documentNumber) : memberOf(subject, person.documentNumber);
  if (!entry) return fails('随迁人员不在您的户内，应当由本人另行申请', 'An accompanying person is not registered in your household and applies in their own name');
  if (entry.name !== person.name) return fails('随迁人员的姓名与证件号码不一致，请核对', 'Name and number of an accompanying person do not match: check both');
  const found = kinOnRecord(subject, person);
  if (found === undefined) return unknown('登记信息不能确认随迁人员与您的关系，由工作人员核对证明材料', 'No register tells what an accompanying person is to you; an officer checks the proof');
  if (found === 'none' || !kin.includes(found)) return fails('只有共同生活的近亲属可以随迁（见办事指南），请核对随迁人员', 'Only the near relatives named in the guide may come along: check the accompanying persons');
  return onlyMinors && found === 'child' && ageOn(entry.birthDate, subject.today) >= ADULT ? fails('随迁子女已满18周岁，应当由本人另行申请', 'A child of 18 or over cannot come along and applies in their own name') : holds();
}

/** Everyone who comes along may do so. */
export const companionsMayCome =
  (terms: MayAccompany) =>
  (subject: Accompanied): Outcome => {
    const outcomes = companionsOf(subject.form).map((person) => comesAlong(subject, person, terms));
    return outcomes.find(({ result }) => result === 'fails') ?? outcomes.find(({ result }) => result === 'unknown') ?? holds();
  };

/** The relations of the catalogue as the register writes them. */
export const relationOnRegister: Readonly<Record<NamedKinship, RelationToHead>> = {
  head: 'head',
  spouse: 'spouse',
  son: 'child',
  daughter: 'child',
  'daughter-in-law': 'daughter-in-law',
  'son-in-law': 'son-in-law',
  grandchild: 'grandchild',
  parent: 'parent',
  'parent-in-law': 'other-relative',
  grandparent: 'other-relative',
  sibling: 'other-relative',
  'other-relative': 'other-relative',
  'non-relative': 'unrelated',
};

const beside: Readonly<Partial<Record<NamedKinship, Readonly<Record<CompanionKin, RelationToHead>>>>> = {
  head: { spouse: 'spouse', child: 'child', parent: 'parent' },
  spouse: { spouse: 'other-relative', child: 'child', parent: 'other-relative' },
  son: { spouse: 'daughter-in-law', child: 'grandchild', parent: 'other-relative' },
  daughter: { spouse: 'son-in-law', child: 'maternal-grandchild', parent: 'other-relative' },
  parent: { spouse: 'parent', child: 'other-relative', parent: 'other-relative' },
  'daughter-in-law': { spouse: 'child', child: 'grandchild', parent: 'other-relative' },
  'son-in-law': { spouse: 'child', child: 'maternal-grandchild', parent: 'other-relative' },
};

/** What a companion is to the head, given what the applicant is. */
function relationBeside(subject: Accompanied, own: NamedKinship, companion: PersonRef): RelationToHead {
  const kin = kinOf(subject, companion);
  return beside[own]?.[kin] ?? (own === 'non-relative' ? 'unrelated' : 'other-relative');
}

/** What the applicant and all companions are to the head. */
export const relationsTo = (subject: Accompanied, own: NamedKinship) => ({
  relation: relationOnRegister[own],
  relationOf: (companion: PersonRef): RelationToHead => relationBeside(subject, own, companion),
});
