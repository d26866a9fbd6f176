/** States of an application (procedure: 行政许可法). Each says who may act next; everything else is a flag. */
export type State =
  | 'received'
  | 'correction'
  | 'accepted'
  | 'examining'
  | 'field-check'
  | 'special'
  | 'forwarded'
  | 'joint'
  | 'deciding'
  | 'approved'
  | 'producing'
  | 'delivering'
  | 'permitted'
  | 'completing'
  | 'delivered'
  | 'not-accepted'
  | 'refused'
  | 'withdrawn'
  | 'deemed-withdrawn'
  | 'terminated'
  | 'unpaid'
  | 'lapsed'
  | 'archived';

/** What happened, as a past participle; the kinds of line in an application's history. */
export type ActionKind =
  // intake and machine
  | 'received'
  | 'routed'
  | 'assessed'
  | 'handed-to-officer'
  | 'withdrawn'
  | 'amended'
  | 'limit-passed'
  | 'reminded'
  | 'periods-recounted'
  // acceptance
  | 'accepted'
  | 'accepted-with-gap'
  | 'gap-closed'
  | 'deemed-accepted'
  | 'not-accepted'
  | 'transferred'
  | 'correction-asked'
  | 'corrected-in-part'
  | 'item-unusable'
  | 'corrected'
  | 'correction-lapsed'
  // examination
  | 'assigned'
  | 'examination-begun'
  | 'recused'
  | 'field-check-ordered'
  | 'field-check-recorded'
  | 'field-checked'
  | 'special-procedure-asked'
  | 'special-procedure-declined'
  | 'special-procedure-begun'
  | 'special-procedure-ended'
  | 'third-party-told'
  | 'letter-posted'
  | 'letter-served'
  | 'third-party-heard'
  | 'information-asked'
  | 'sent-up'
  | 'joint-handling-begun'
  | 'joint-opinion-given'
  | 'joint-handling-ended'
  | 'extended'
  | 'trouble-noted'
  | 'proposed'
  | 'sent-back'
  // decision
  | 'granted'
  | 'renewed-by-law'
  | 'refused'
  | 'review-ordered'
  | 'terminated'
  // issue and service
  | 'fee-asked'
  | 'fee-paid'
  | 'fee-returned'
  | 'fee-lapsed'
  | 'settled-otherwise'
  | 'put-into-production'
  | 'production-failed'
  | 'handed-over'
  | 'returned-undelivered'
  | 'delivered'
  | 'permit-delivered'
  | 'completion-reported'
  | 'completed'
  | 'completion-lapsed'
  | 'archived';

type Moves = Partial<Record<ActionKind, State>>;

/** What came in at a window and is not due any more goes back there, however long the case has ended. */
const mayGiveBack = <S extends State>(state: S) => ({ 'fee-returned': state }) as const;

/** Holidays are announced or changed, and the periods that run are counted anew. */
const whilePeriodsRun = <S extends State>(state: S) => ({ 'periods-recounted': state }) as const;

/** What may happen to any case that is not decided, and leaves it where it is. */
const beforeDecision = <S extends State>(state: S) =>
  ({
    routed: state,
    assessed: state,
    'handed-to-officer': state,
    assigned: state,
    'trouble-noted': state, // T50: our trouble touches no clock
    'fee-paid': state,
    ...mayGiveBack(state),
    ...whilePeriodsRun(state),
    withdrawn: 'withdrawn', // T46
    terminated: 'terminated', // T47
    refused: 'refused', // T43; T44 false material
  }) as const;

/** Others than the applicant are told and heard (T31). */
const whileOthersAreHeard = <S extends State>(state: S) => ({ 'letter-posted': state, 'letter-served': state, 'third-party-heard': state }) as const;

/** What may happen while someone examines. */
const whileExamining = <S extends State>(state: S) =>
  ({
    ...beforeDecision(state),
    recused: state, // T25
    'information-asked': state, // T33: no condition for deciding, no stop
    'third-party-told': state, // T31
    ...whileOthersAreHeard(state),
    extended: state, // T38
    'gap-closed': state, // T18
    'limit-passed': state,
    reminded: state,
    'correction-lapsed': 'deemed-withdrawn', // T19
    'renewed-by-law': 'approved', // T39
  }) as const;

/**
 * The whole life of an application: what may happen in each state, and where it leads. T-numbers are the transitions
 * of the procedure.
 */
export const lifecycle = {
  received: {
    ...beforeDecision('received'), // T23: a machine alone never refuses
    amended: 'received', // T05
    transferred: 'received', // T08
    granted: 'approved', // T22: every condition holds on fresh facts
    'not-accepted': 'not-accepted', // T06, T07
    'correction-asked': 'correction', // T09
    accepted: 'accepted', // T16
    'accepted-with-gap': 'accepted', // T17
    'deemed-accepted': 'accepted', // T20: five working days of silence
  },
  correction: {
    ...beforeDecision('correction'),
    'corrected-in-part': 'correction', // T11
    'item-unusable': 'correction', // T14
    reminded: 'correction',
    corrected: 'accepted', // T12
    'correction-lapsed': 'deemed-withdrawn', // T15
  },
  accepted: {
    ...whileExamining('accepted'),
    granted: 'approved',
    'examination-begun': 'examining', // T24
    'joint-handling-begun': 'joint', // T36
  },
  examining: {
    ...whileExamining('examining'),
    granted: 'approved', // one officer, where the instrument allows it
    'field-check-ordered': 'field-check', // T26
    'special-procedure-asked': 'examining',
    'special-procedure-declined': 'examining',
    'special-procedure-begun': 'special', // T28
    'sent-up': 'forwarded', // T34
    proposed: 'deciding', // T40
  },
  'field-check': { ...whileExamining('field-check'), 'field-check-recorded': 'field-check', 'field-checked': 'examining' }, // T27
  special: { ...beforeDecision('special'), ...whileOthersAreHeard('special'), 'limit-passed': 'special', 'special-procedure-ended': 'examining' }, // T30, T29
  forwarded: { ...whileExamining('forwarded'), 'examination-begun': 'examining' },
  joint: { ...whileExamining('joint'), 'joint-opinion-given': 'joint', 'joint-handling-ended': 'deciding' }, // T37
  deciding: {
    ...whileExamining('deciding'),
    'sent-back': 'examining', // T41
    granted: 'approved', // T42
  },
  approved: {
    ...mayGiveBack('approved'),
    ...whilePeriodsRun('approved'),
    'fee-asked': 'approved', // T51
    'fee-paid': 'approved',
    reminded: 'approved',
    'limit-passed': 'approved',
    'trouble-noted': 'approved',
    'settled-otherwise': 'terminated',
    'fee-lapsed': 'unpaid',
    'put-into-production': 'producing', // T52
  },
  producing: { ...mayGiveBack('producing'), ...whilePeriodsRun('producing'), 'limit-passed': 'producing', 'trouble-noted': 'producing', 'handed-over': 'delivering' }, // T54
  delivering: {
    ...mayGiveBack('delivering'),
    ...whilePeriodsRun('delivering'),
    'limit-passed': 'delivering',
    'trouble-noted': 'delivering',
    assigned: 'delivering',
    'returned-undelivered': 'delivering', // T56
    'production-failed': 'producing', // T53
    delivered: 'delivered', // T55
    'permit-delivered': 'permitted',
  },
  permitted: { ...mayGiveBack('permitted'), ...whilePeriodsRun('permitted'), reminded: 'permitted', 'completion-reported': 'completing', 'completion-lapsed': 'lapsed' },
  completing: { ...mayGiveBack('completing'), ...whilePeriodsRun('completing'), assessed: 'completing', assigned: 'completing', 'trouble-noted': 'completing', 'limit-passed': 'completing', completed: 'approved' },
  delivered: { ...mayGiveBack('delivered'), archived: 'archived' }, // T60
  'not-accepted': { ...mayGiveBack('not-accepted'), 'review-ordered': 'accepted', archived: 'archived' }, // T45
  refused: { ...mayGiveBack('refused'), 'review-ordered': 'examining', archived: 'archived' },
  withdrawn: { ...mayGiveBack('withdrawn'), archived: 'archived' },
  'deemed-withdrawn': { ...mayGiveBack('deemed-withdrawn'), archived: 'archived' },
  terminated: { ...mayGiveBack('terminated'), archived: 'archived' },
  unpaid: { ...mayGiveBack('unpaid'), 'fee-paid': 'approved', archived: 'archived' },
  lapsed: { ...mayGiveBack('lapsed'), archived: 'archived' },
  archived: mayGiveBack('archived'),
} as const satisfies Record<State, Moves>;

export const firstState: State = 'received';

/** Ends of an application: nothing more is owed to the applicant. What a review orders reopens it, and a fee that comes late. */
const ends: ReadonlySet<State> = new Set<State>(['delivered', 'not-accepted', 'refused', 'withdrawn', 'deemed-withdrawn', 'terminated', 'unpaid', 'lapsed', 'archived']);

/** Where an action leads from a state; undefined when it is not allowed there. */
export const after = (state: State, action: ActionKind): State | undefined => (lifecycle[state] as Moves)[action];

export const isFinal = (state: State): boolean => ends.has(state);

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
