import type { HeldClass, LicenceClass } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

/** The classes that end at an age, and what each becomes. */
export type AgeLimits = Partial<Record<LicenceClass, readonly LicenceClass[]>>;

/** 《机动车驾驶证申领和使用规定》第六十五条第一款，六十三周岁 since 公安部令第172号 (2025-01-01). */
const heavyFrom63: AgeLimits = { A1: ['C1'], A2: ['C1', 'C6'], A3: ['C1'], B1: ['C1'], B2: ['C1'] };
const specialFrom63: AgeLimits = { M: [], N: [], P: [] };
/** The same article, second paragraph: the small car that goes with a light trailer stays. */
const from70: AgeLimits = { C3: [], C4: [], C6: [], D: ['F'], E: ['F'] };

/** The limits that someone of this age has reached; an extension of the heavy classes may be on record (第172号). */
export const limitsAt = (age: number, extendedHeavy: boolean): AgeLimits => ({
  ...(age >= 63 && !extendedHeavy && heavyFrom63),
  ...(age >= 63 && specialFrom63),
  ...(age >= 70 && from70),
});

/** What becomes of a class: itself, the classes the law names instead, or none. */
export const becomes = (held: LicenceClass, limits: AgeLimits): readonly LicenceClass[] =>
  limits[held]?.flatMap((next) => becomes(next, limits)) ?? [held];

const endsAny = (classes: readonly HeldClass[], limits: AgeLimits): boolean => classes.some((held) => held.class in limits);

const earlier = (one: CivilDate | undefined, other: CivilDate): CivilDate => (one !== undefined && one < other ? one : other);

/** The classes kept within the limits, in the order of the card (第十一条); each since the first class it comes from. */
export function keptWithin(limits: AgeLimits, classes: readonly HeldClass[]): readonly HeldClass[] {
  if (!endsAny(classes, limits)) return classes;
  const since = new Map<LicenceClass, CivilDate>();
  for (const { class: held, acquiredOn } of classes) {
    for (const next of becomes(held, limits)) since.set(next, earlier(since.get(next), acquiredOn));
  }
  if (since.has('C1')) since.delete('C2'); // a small car covers its automatic kind (附件1)
  return [...since].sort().map(([kept, acquiredOn]) => ({ class: kept, acquiredOn }));
}

/** Large and medium passenger and goods vehicles: A1 to B2. */
export const isHeavy = (mark: LicenceClass): boolean => mark in heavyFrom63;

export const holdsHeavyClass = (classes: readonly HeldClass[]): boolean => classes.some((held) => isHeavy(held.class));

export const classesOnCard = (classes: readonly HeldClass[]): string => classes.map((held) => held.class).join('');

/** Classes as on the card; when some end with age an arrow leads to those that remain. */
export const classesInWords = (classes: readonly HeldClass[], limits: AgeLimits): string =>
  endsAny(classes, limits) ? `${classesOnCard(classes)} → ${classesOnCard(keptWithin(limits, classes)) || '—'}` : classesOnCard(classes);
