import { fails, holds, household, registerEntry, unknown, type CancelledEntry, type Effect, type Household, type HouseholdMember, type LeftHousehold, type Outcome, type PersonRef, type Registration } from '@yichuang/definition';
import { ageOn, type CivilDate } from '@yichuang/kernel';

import { relationsUnder } from './succession.js';

const ADULT = 18;

/** Someone whose registration ends, and the household they leave. */
export interface Leaving {
  readonly entry: Registration | null;
  readonly home: Household | null;
  readonly members: readonly HouseholdMember[];
  readonly newHead?: PersonRef;
}

const remainingOf = ({ entry, members }: Leaving): HouseholdMember[] => members.filter(({ idNumber }) => idNumber !== entry?.idNumber);

const needsHead = (leaving: Leaving): boolean => leaving.home?.type === 'family' && leaving.entry?.relationToHead === 'head' && remainingOf(leaving).length > 0;

/** An adult heads a household (《户口居民身份证管理工作规范（试行）》第十五条); those who remain name one. */
export function headIsReplaced(leaving: Leaving, today: CivilDate): Outcome {
  if (!needsHead(leaving)) return holds();
  const adults = remainingOf(leaving).filter(({ birthDate }) => ageOn(birthDate, today) >= ADULT);
  if (adults.length === 0) return unknown('户内只剩未成年人，由工作人员会同监护人安排', 'Only minors remain; an officer arranges it with their guardian');
  if (!leaving.newHead) return fails('该人员是户主且户内还有其他成员，请推定新户主', 'The person is head and others remain: name a new head of household');
  const { name, documentNumber } = leaving.newHead;
  return adults.some((member) => member.idNumber === documentNumber && member.name === name) ? holds() : fails('新户主应当是户内的成年成员，请核对姓名和证件号码', 'The new head must be an adult member of the household: check name and number');
}

function relationsToNewHead(leaving: Leaving): LeftHousehold['relations'] {
  const remaining = remainingOf(leaving);
  const head = needsHead(leaving) && remaining.find(({ idNumber }) => idNumber === leaving.newHead?.documentNumber);
  return head ? relationsUnder(head, remaining) : [];
}

/** What the registers change when a registration ends: it stays in the history, its cases end, and the household is settled. */
export function leavingEffects(leaving: Leaving, cancelled: CancelledEntry, decidedOn: CivilDate): Effect[] {
  const { entry, home } = leaving;
  if (!entry) throw new RangeError('A registration is to end that nobody has found');
  const { idNumber, name, householdNumber, relationToHead } = entry;
  return [
    registerEntry.cancel(cancelled),
    registerEntry.recordCancellation(cancelled),
    registerEntry.recordLeaving({ householdNumber, idNumber, name, relationToHead, leftOn: cancelled.cancelledOn }),
    registerEntry.closeCases({ idNumber, closedOn: decidedOn }),
    ...(home ? [household.settle({ number: home.number, relations: relationsToNewHead(leaving) })] : []),
  ];
}

/** The certificate of a registration that has ended. */
export const cancellationCertificate = { kind: 'cancellation-certificate', title: { zh: '户口注销证明', en: 'Certificate of cancellation' }, numberPrefix: '豫公户销' };
