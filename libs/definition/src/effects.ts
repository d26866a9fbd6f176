/** A change a register shall make, as data. Applied exactly once per application and index. */
export interface Effect {
  readonly register: string;
  readonly kind: string;
  readonly data: object;
}

/** A kind of change a register can make. Every one that is declared needs a handler, checked at start-up. */
export interface EffectKind<D extends object> {
  (data: D): Effect;
  readonly register: string;
  readonly kind: string;
}

const declared = new Map<string, EffectKind<never>>();

/** Declares a change of a register; `D` is its data (JSON values only). */
export function effectKind<D extends object>(register: string, kind: string): EffectKind<D> {
  const name = `${register}.${kind}`;
  if (declared.has(name)) throw new Error(`The effect ${name} is declared twice: give one of them another name`);
  const made = Object.assign((data: D): Effect => ({ register, kind, data }), { register, kind });
  declared.set(name, made);
  return made;
}

/** All changes declared in the vocabulary. */
export const effectKinds = (): readonly EffectKind<never>[] => [...declared.values()];
