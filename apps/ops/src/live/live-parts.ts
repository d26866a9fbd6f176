/** Where Nest finds all parts of the console. */
export const LIVE_PARTS = Symbol('LiveParts');

/** Those of them that ask the house itself: what the others are made of. */
export const WATCHED_PARTS = Symbol('WatchedParts');
