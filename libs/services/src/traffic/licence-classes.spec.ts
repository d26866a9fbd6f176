import type { HeldClass, LicenceClass } from '@yichuang/definition';
import fc from 'fast-check';

import { becomes, classesInWords, classesOnCard, keptWithin, limitsAt } from './licence-classes.js';

const all: readonly LicenceClass[] = ['A1', 'A2', 'A3', 'B1', 'B2', 'C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'D', 'E', 'F', 'M', 'N', 'P'];
const hold = (...classes: LicenceClass[]): HeldClass[] => classes.map((each) => ({ class: each, acquiredOn: '2015-06-01' }));
const keptAt = (age: number, ...classes: LicenceClass[]) => classesOnCard(keptWithin(limitsAt(age, false), hold(...classes)));

describe('licence classes and age (第六十五条)', () => {
  it.each<[number, LicenceClass[], string]>([
    [62, ['A1', 'A2', 'B2', 'M', 'D'], 'A1A2B2MD'],
    [63, ['A1', 'A2'], 'C1C6'],
    [63, ['A3'], 'C1'],
    [63, ['B1', 'D'], 'C1D'],
    [63, ['N', 'P'], ''],
    [69, ['C1', 'C3', 'C4', 'C6', 'D', 'E'], 'C1C3C4C6DE'],
    [70, ['C2', 'C6'], 'C2'],
    [70, ['D', 'E'], 'F'],
    [70, ['C1', 'C3', 'C4', 'E'], 'C1F'],
    [70, ['C3', 'C4'], ''],
    [70, ['A2', 'E'], 'C1F'],
    [99, ['C1', 'C5', 'F'], 'C1C5F'],
  ])('at %i %j become %s', (age, held, kept) => {
    expect(keptAt(age, ...held)).toBe(kept);
  });

  it('lets a small car cover its automatic kind when a heavy class becomes one', () => {
    expect(keptAt(63, 'B2', 'C2')).toBe('C1');
    expect(keptAt(70, 'C2')).toBe('C2');
  });

  it('lets an extension keep the heavy classes, and nothing else', () => {
    expect(classesOnCard(keptWithin(limitsAt(65, true), hold('A1', 'M')))).toBe('A1');
    expect(classesOnCard(keptWithin(limitsAt(70, true), hold('A1', 'D')))).toBe('A1F');
  });

  it('marks on the card only what changes', () => {
    expect(classesInWords(hold('A2', 'C1'), limitsAt(62, false))).toBe('A2C1');
    expect(classesInWords(hold('A2', 'C1'), limitsAt(63, false))).toBe('A2C1 → C1C6');
    expect(classesInWords(hold('M'), limitsAt(63, false))).toBe('M → —');
  });

  it('is settled once: what is kept at an age ends with nothing at that age', () => {
    fc.assert(
      fc.property(fc.subarray([...all], { minLength: 1 }), fc.integer({ min: 18, max: 100 }), fc.boolean(), (held, age, extended) => {
        const limits = limitsAt(age, extended);
        const kept = keptWithin(limits, hold(...held));
        expect(keptWithin(limits, kept)).toBe(kept);
        expect(new Set(kept.map((each) => each.class)).size).toBe(kept.length);
        for (const each of kept) expect(held.some((one) => becomes(one, limits).includes(each.class))).toBe(true);
      }),
    );
  });
});
