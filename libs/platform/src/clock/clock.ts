/** Where Nest finds the kernel's `Clock`; a test provides one that stands still. */
export const CLOCK = Symbol('Clock');
