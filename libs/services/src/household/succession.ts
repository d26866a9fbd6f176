import type { HouseholdMember, LeftHousehold, RelationToHead } from '@yichuang/definition';
import { ageOn, type CivilDate } from '@yichuang/kernel';

const ADULT = 18;

const isParentOf = (parent: HouseholdMember, child: HouseholdMember): boolean => child.fatherId === parent.idNumber || child.motherId === parent.idNumber;
const areMarried = (one: HouseholdMember, other: HouseholdMember): boolean => one.spouseId === other.idNumber || other.spouseId === one.idNumber;

function relationTo(head: HouseholdMember, member: HouseholdMember, all: readonly HouseholdMember[]): RelationToHead {
  if (member === head) return 'head';
  if (areMarried(head, member)) return 'spouse';
  if (isParentOf(head, member)) return 'child';
  if (isParentOf(member, head)) return 'parent';
  const between = all.find((child) => isParentOf(head, child) && isParentOf(child, member));
  if (!between) return 'other-relative';
  return member.fatherId === between.idNumber ? 'grandchild' : 'maternal-grandchild';
}

/** An adult heads a household (《户口居民身份证管理工作规范（试行）》第十五条): the spouse of the head who left, else the eldest. */
function successor(leaving: string, remaining: readonly HouseholdMember[], today: CivilDate): HouseholdMember | undefined {
  const adults = remaining.filter(({ birthDate }) => ageOn(birthDate, today) >= ADULT);
  return adults.find(({ spouseId }) => spouseId === leaving) ?? [...adults].sort((one, other) => (one.birthDate < other.birthDate ? -1 : 1))[0];
}

/** What everyone is to the one who heads them, the head included. */
export function relationsUnder(head: HouseholdMember, members: readonly HouseholdMember[]): LeftHousehold['relations'] {
  return members.map((member) => ({ idNumber: member.idNumber, relationToHead: relationTo(head, member, members) }));
}

/** Who heads a household when its head has left, and what everyone else is to them; nothing when no adult remains. */
export function relationsAfter(leaving: string, remaining: readonly HouseholdMember[], today: CivilDate): LeftHousehold['relations'] {
  const head = successor(leaving, remaining, today);
  return head ? relationsUnder(head, remaining) : [];
}
