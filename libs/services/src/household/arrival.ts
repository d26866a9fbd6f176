import { identityCard, registration, household, residence, type Effect, type MoveReason, type PersonRef, type RelationToHead } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { comesFromElsewhere, entryElsewhere, remainingMembers, type Moving } from './moving.js';
import { relationsAfter } from './succession.js';

/** A decided move of the applicant, who becomes something to the head of the household they join, with their children. */
export interface Arriving extends Moving {
  readonly decidedOn: CivilDate;
}

export interface Arrival {
  readonly reason: MoveReason;
  readonly relation: RelationToHead;
  readonly relationOfChild: RelationToHead;
  readonly spouse?: PersonRef;
  /** Number of the migration certificate, for someone from another province. */
  readonly certificate?: string;
}

interface Newcomer {
  readonly idNumber: string;
  readonly relationToHead: RelationToHead;
  readonly spouseId: string | null;
}

function newcomers({ applicant, form }: Arriving, { relation, relationOfChild, spouse }: Arrival): Newcomer[] {
  const children = (form.accompanying ?? []).map(({ documentNumber }) => ({ idNumber: documentNumber, relationToHead: relationOfChild, spouseId: null }));
  return [{ idNumber: applicant.documentNumber, relationToHead: relation, spouseId: spouse?.documentNumber ?? null }, ...children];
}

/** What the registers change when somebody arrives in a household: everyone moves, the old household is settled, cards and residence follow. */
export function arrivalEffects(subject: Arriving, arrival: Arrival): Effect[] {
  const { form, decidedOn, facts, applicant } = subject;
  const all = newcomers(subject, arrival);
  return [
    ...(comesFromElsewhere(subject) ? enter(subject, arrival, all) : moveWithin(subject, arrival, all)),
    ...all.map(({ idNumber }) => identityCard.flagAddress({ idNumber })),
    residence.end({ idNumber: applicant.documentNumber, city: (facts.target?.regionCode ?? form.targetHouseholdNumber).slice(0, 4), endedOn: decidedOn }),
  ];
}

function enter(subject: Arriving, { reason, certificate }: Arrival, all: readonly Newcomer[]): Effect[] {
  return all.map(({ idNumber, relationToHead, spouseId }) => {
    const entry = entryElsewhere(subject, idNumber);
    if (!entry) throw new Error('Someone is to enter whom no province has registered');
    const { regionCode: _, ...person } = entry;
    const marital = spouseId ? ({ maritalStatus: 'married', spouseId } as const) : ({ maritalStatus: null, spouseId } as const);
    return registration.enter({ idNumber, person, ...marital, to: subject.form.targetHouseholdNumber, relationToHead, movedOn: subject.decidedOn, reason, certificate: certificate ?? null });
  });
}

function moveWithin(subject: Arriving, { reason, spouse }: Arrival, all: readonly Newcomer[]): Effect[] {
  const { form, decidedOn, applicant, facts: { mover } } = subject;
  if (!mover) throw new Error('Someone is to move whom nobody has registered');
  const from = mover.householdNumber;
  const leavesHead = mover.relationToHead === 'head';
  return [
    ...all.map(({ idNumber, relationToHead }) => registration.move({ idNumber, from, to: form.targetHouseholdNumber, relationToHead, movedOn: decidedOn, reason })),
    ...(spouse && mover.spouseId === null ? [registration.recordMarriage({ idNumber: applicant.documentNumber, spouseId: spouse.documentNumber })] : []),
    household.settle({ number: from, relations: leavesHead ? relationsAfter(applicant.documentNumber, remainingMembers(subject), decidedOn) : [] }),
  ];
}
