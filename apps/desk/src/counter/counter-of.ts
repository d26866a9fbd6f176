import type { Action, AtCounter } from '@yichuang/one-window';

/** What a line of the history says of the counter where it was done; nothing for what was done on line. */
export const counterOf = (line: Action | undefined): Omit<AtCounter, 'officerId'> | undefined => (line?.detail as { readonly counter?: Omit<AtCounter, 'officerId'> } | undefined)?.counter;
