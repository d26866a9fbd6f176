/**
 * Repeatable chance: sfc32 (Chris Doty-Humphrey's Small Fast Counter, 32 bits, as in PractRand), the same numbers for the
 * same seed on every machine. Not for secrets.
 */
export class Random {
  private a = 0;
  private b = 0x9e3779b9;
  private c: number;
  private counter = 1;

  constructor(seed: number) {
    this.c = seed | 0;
    for (let round = 0; round < 15; round++) this.draw();
  }

  /** A fraction from 0 up to but not 1. */
  fraction(): number {
    return this.draw() / 0x1_0000_0000;
  }

  /** A whole number from `low` to `high`, both possible. */
  between(low: number, high: number): number {
    return low + Math.floor(this.fraction() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.fraction() * list.length)] as T;
  }

  private draw(): number {
    const drawn = (((this.a + this.b) | 0) + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + drawn) | 0;
    return drawn >>> 0;
  }
}

/** Chooses among values with unequal weights, which need not add up to anything. */
export function weighted<T>(entries: readonly (readonly [value: T, weight: number])[]): (random: Random) => T {
  let total = 0;
  const bounds = entries.map(([, weight]) => (total += weight));
  return (random) => {
    const at = random.fraction() * total;
    return (entries[bounds.findIndex((bound) => at < bound)] as readonly [T, number])[0];
  };
}
