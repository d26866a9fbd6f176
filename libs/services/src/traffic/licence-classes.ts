import type { HeldClass, LicenceClass } from '@yichuang/definition';

/** 《机动车驾驶证申领和使用规定》第六十五条；年满六十三周岁 since 公安部令第172号 (2025-01-01). */
const from63: Partial<Record<LicenceClass, LicenceClass | null>> = { A1: 'C1', A2: 'C1', A3: 'C1', B1: 'C1', B2: 'C1', M: null, N: null, P: null };
/** The same article, second paragraph. */
const from70: Partial<Record<LicenceClass, LicenceClass | null>> = { C3: null, C4: null, C6: 'C1', D: 'F', E: 'F' };

const heavy: readonly LicenceClass[] = ['A1', 'A2', 'A3', 'B1', 'B2'];

function replacement(held: LicenceClass, age: number): LicenceClass | null {
  if (age >= 63 && held in from63) return from63[held] ?? null;
  if (age >= 70 && held in from70) return from70[held] ?? null;
  return held;
}

/** The classes the holder keeps at this age, each once; a class that ends with age becomes the one the law names, or none. */
export function classesAtAge(classes: readonly HeldClass[], age: number, extendedHeavy: boolean): HeldClass[] {
  const kept = new Map<LicenceClass, HeldClass>();
  for (const held of classes) {
    const next = extendedHeavy && heavy.includes(held.class) ? held.class : replacement(held.class, age);
    const since = next && kept.get(next)?.acquiredOn;
    if (next && !(since && since <= held.acquiredOn)) kept.set(next, { class: next, acquiredOn: held.acquiredOn });
  }
  return [...kept.values()].filter((held) => !implied(held.class, kept));
}

/** A light class that another one held already covers (附件1). */
function implied(held: LicenceClass, kept: ReadonlyMap<LicenceClass, HeldClass>): boolean {
  return held === 'C2' && kept.has('C1');
}

/** Whether age takes nothing away: the kept classes are the held ones. */
export const keepsAll = (held: readonly HeldClass[], kept: readonly HeldClass[]): boolean =>
  held.length === kept.length && held.every((one) => kept.some((other) => other.class === one.class));

export const holdsHeavyClass = (classes: readonly HeldClass[]): boolean => classes.some((held) => heavy.includes(held.class));

/** Classes in the order of the card; those that end with age are marked with what they become. */
export function classesInWords(classes: readonly HeldClass[], kept: readonly HeldClass[]): string {
  const names = classes.map((held) => held.class);
  const remaining = kept.map((held) => held.class);
  return keepsAll(classes, kept) ? names.join('') : `${names.join('')}（到龄换为${remaining.join('') || '无'}）`;
}
