import type { HeldClass, LicenceClass } from '@yichuang/definition';

/** The classes that a class allows beside itself (附件1). */
const covers: Partial<Record<LicenceClass, readonly LicenceClass[]>> = {
  A1: ['A3', 'B1', 'B2', 'C1', 'C2', 'C3', 'C4', 'M'],
  A2: ['B1', 'B2', 'C1', 'C2', 'C3', 'C4', 'C6', 'M'],
  A3: ['C1', 'C2', 'C3', 'C4'],
  B1: ['C1', 'C2', 'C3', 'C4', 'M'],
  B2: ['C1', 'C2', 'C3', 'C4', 'M'],
  C1: ['C2', 'C3'],
  C3: ['C4'],
  D: ['E', 'F'],
  E: ['F'],
};

export const coveredBy = (held: LicenceClass): readonly LicenceClass[] => covers[held] ?? [];

/** Whether a class may be driven with those held. */
export const isCovered = (wanted: LicenceClass, classes: readonly Pick<HeldClass, 'class'>[]): boolean => classes.some((held) => coveredBy(held.class).includes(wanted));

/** Whoever needs an adapted car drives no other (第三十条第五款). */
const givesWayTo = (held: LicenceClass, wanted: LicenceClass): boolean => held === wanted || coveredBy(held).includes(wanted) || (wanted === 'C5' && /^[ABC]/.test(held));

/** The classes left when the holder takes a lower one: those that cover it go, and it keeps the earliest day of theirs. */
export function reducedTo(wanted: LicenceClass, classes: readonly HeldClass[]): readonly HeldClass[] {
  const gone = classes.filter((held) => givesWayTo(held.class, wanted));
  const since = gone.map(({ acquiredOn }) => acquiredOn).sort()[0];
  if (since === undefined) return classes;
  return [...classes.filter((held) => !gone.includes(held)), { class: wanted, acquiredOn: since }].sort((one, other) => one.class.localeCompare(other.class));
}
