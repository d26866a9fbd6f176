import type { ActionKind } from '../../lifecycle.js';

/** Which actions mean that a person or a rule has decided. */
export const decidedKinds = ['granted', 'renewed-by-law', 'refused', 'not-accepted'] as const satisfies readonly ActionKind[];

/** Which actions mean that a legal period has passed. */
export const latenessKinds = ['deemed-accepted', 'limit-passed'] as const satisfies readonly ActionKind[];

/** Actions that are counted by minute and hour. */
export const countedKinds: readonly ActionKind[] = ['received', ...decidedKinds, ...latenessKinds, 'withdrawn', 'delivered'];
