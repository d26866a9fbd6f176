import { identityCard, registration, household, residence, type Effect, type MoveReason, type PersonRef, type RelationToHead } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { bureauOfTarget, comesFromElsewhere, companionsOf, entryElsewhere, remainingMembers, type Moving } from './moving.js';
import { relationsAfter } from './succession.js';

/** A decided move of the applicant, who becomes something to the head of the household they join, with those who come along. */
export interface Arriving extends Moving {
  readonly decidedOn: CivilDate;
}

/** What everyone who moves is to the head. */
export interface Relations {
  readonly relation: RelationToHead;
  readonly relationOf: (companion: PersonRef) => RelationToHead;
}

export interface Arrival extends Relations {
  readonly reason: MoveReason;
  /** Number of the household that receives them; the one the form names when absent. */
  readonly to?: string;
  readonly spouse?: PersonRef;
  /** Number of the migration certificate, for someone from another province. */
  readonly certificate?: string;
}

interface Newcomer {
  readonly idNumber: string;
  readonly relationToHead: RelationToHead;
  readonly spouseId: string | null;
}

function newcomers({ applicant, form }: Arriving, { relation, relationOf, spouse }: Arrival): Newcomer[] {
  const companions = companionsOf(form).map((person) => ({
    idNumber: person.documentNumber,
    relationToHead: relationOf(person),
    spouseId: person.documentNumber === spouse?.documentNumber ? applicant.documentNumber : null,
  }));
  return [{ idNumber: applicant.documentNumber, relationToHead: relation, spouseId: spouse?.documentNumber ?? null }, ...companions];
}

const targetOf = ({ form }: Arriving, { to }: Arrival): string => {
  const number = to ?? form.targetHouseholdNumber;
  if (!number) throw new RangeError('Someone is to arrive in no household');
  return number;
};

/** What the registers change when somebody arrives in a household: everyone moves, the old household is settled, cards and residence follow. */
export function arrivalEffects(subject: Arriving, arrival: Arrival): Effect[] {
  const { decidedOn, applicant } = subject;
  const all = newcomers(subject, arrival);
  return [
    ...(comesFromElsewhere(subject) ? enter(subject, arrival, all) : moveWithin(subject, arrival, all)),
    ...all.map(({ idNumber }) => identityCard.flagAddress({ idNumber })),
    residence.end({ idNumber: applicant.documentNumber, city: bureauOfTarget(subject).regionCode.slice(0, 4), endedOn: decidedOn }),
  ];
}

function enter(subject: Arriving, arrival: Arrival, all: readonly Newcomer[]): Effect[] {
  const { reason, certificate } = arrival;
  return all.map(({ idNumber, relationToHead, spouseId }) => {
    const entry = entryElsewhere(subject, idNumber);
    if (!entry) throw new RangeError('Someone is to enter whom no province has registered');
    const { regionCode: _, ...person } = entry;
    const marital = spouseId ? ({ maritalStatus: 'married', spouseId } as const) : ({ maritalStatus: null, spouseId } as const);
    return registration.enter({ idNumber, person, ...marital, to: targetOf(subject, arrival), relationToHead, movedOn: subject.decidedOn, reason, certificate: certificate ?? null });
  });
}

/** Everyone who moves leaves one household, which is settled when its head was among them. */
function moveWithin(subject: Arriving, arrival: Arrival, all: readonly Newcomer[]): Effect[] {
  const { decidedOn, applicant, facts: { mover, originMembers } } = subject;
  const { reason, spouse } = arrival;
  if (!mover) throw new RangeError('Someone is to move whom nobody has registered');
  const from = mover.householdNumber;
  const head = mover.relationToHead === 'head' ? applicant.documentNumber : originMembers.find(({ idNumber, relationToHead }) => relationToHead === 'head' && idNumber !== applicant.documentNumber)?.idNumber;
  const leaving = all.find(({ idNumber }) => idNumber === head);
  return [
    ...all.map(({ idNumber, relationToHead }) => registration.move({ idNumber, from, to: targetOf(subject, arrival), relationToHead, movedOn: decidedOn, reason })),
    ...(spouse && mover.spouseId === null ? [registration.recordMarriage({ idNumber: applicant.documentNumber, spouseId: spouse.documentNumber })] : []),
    household.settle({ number: from, relations: leaving ? relationsAfter(leaving.idNumber, remainingMembers(subject), decidedOn) : [] }),
  ];
}
