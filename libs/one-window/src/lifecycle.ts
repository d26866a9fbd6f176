/** States of an application (procedure: 行政许可法). Each says who may act next; everything else is a flag. */
export type State = 'received' | 'accepted' | 'approved' | 'producing' | 'delivering' | 'delivered' | 'withdrawn';

/** What happened, as a past participle; the kinds of line in an application's history. */
export type ActionKind =
  | 'received'
  | 'routed'
  | 'assessed'
  | 'handed-to-officer'
  | 'granted'
  | 'deemed-accepted'
  | 'limit-passed'
  | 'put-into-production'
  | 'handed-over'
  | 'delivered'
  | 'withdrawn';

type Moves = Partial<Record<ActionKind, State>>;

/**
 * The whole life of an application: what may happen in each state, and where it leads. T-numbers are the transitions
 * of the procedure. A state without moves is final.
 */
export const lifecycle = {
  received: {
    routed: 'received',
    assessed: 'received',
    'handed-to-officer': 'received', // T23: a machine alone never refuses
    granted: 'approved', // T22: every condition holds on fresh facts
    'deemed-accepted': 'accepted', // T20: five working days of silence
    withdrawn: 'withdrawn', // T46
  },
  accepted: {
    routed: 'accepted',
    assessed: 'accepted',
    'handed-to-officer': 'accepted',
    granted: 'approved',
    'limit-passed': 'accepted',
    withdrawn: 'withdrawn',
  },
  approved: { 'put-into-production': 'producing' }, // T52
  producing: { 'handed-over': 'delivering', 'limit-passed': 'producing' }, // T54
  delivering: { delivered: 'delivered', 'limit-passed': 'delivering' }, // T55
  delivered: {},
  withdrawn: {},
} as const satisfies Record<State, Moves>;

export const firstState: State = 'received';

/** Where an action leads from a state; undefined when it is not allowed there. */
export const after = (state: State, action: ActionKind): State | undefined => (lifecycle[state] as Moves)[action];

export const isFinal = (state: State): boolean => Object.keys(lifecycle[state]).length === 0;

/** States from which the applicant may still withdraw: no decision is made yet. */
export const mayWithdraw = (state: State): boolean => after(state, 'withdrawn') !== undefined;

/** Thrown for a move the lifecycle does not know: a bug, never an answer to a user. */
export class ForbiddenMove extends Error {
  constructor(state: State, action: ActionKind) {
    super(`An application that is ${state} cannot be ${action}`);
  }
}

/** @throws ForbiddenMove */
export function move(state: State, action: ActionKind): State {
  const next = after(state, action);
  if (!next) throw new ForbiddenMove(state, action);
  return next;
}

/** States that cannot be reached from the first one; the one-window refuses to start when there are any. */
export function unreachableStates(): State[] {
  const reached = new Set<State>([firstState]);
  for (const state of reached) for (const next of Object.values(lifecycle[state] as Moves)) reached.add(next);
  return (Object.keys(lifecycle) as State[]).filter((state) => !reached.has(state));
}
