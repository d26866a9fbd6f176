import type { Text } from '@yichuang/kernel';

declare const value: unique symbol;

/** A question to a register, as data: loaded in sets, many applications at once. `V` is what the register answers. */
export interface FactQuery<V = unknown> {
  readonly register: string;
  readonly query: string;
  /** What the register is asked about: an identity number, a plate … */
  readonly key: string;
  readonly [value]?: V;
}

/** A kind of question a register can answer. Every one that is declared needs a loader, checked at start-up. */
export interface FactKind<V> {
  (key: string): FactQuery<V>;
  readonly register: string;
  readonly query: string;
}

const declared = new Map<string, FactKind<unknown>>();

/** Declares a question of a register. The loader answers `V` for each key, `null` inside `V` when there is no record. */
export function factKind<V>(register: string, query: string): FactKind<V> {
  const name = `${register}.${query}`;
  if (declared.has(name)) throw new Error(`The fact ${name} is declared twice: give one of them another name`);
  const kind = Object.assign((key: string): FactQuery<V> => ({ register, query, key }), { register, query });
  declared.set(name, kind);
  return kind;
}

/** All questions declared in the vocabulary. */
export const factKinds = (): readonly FactKind<unknown>[] => [...declared.values()];

export type FactQueries = Readonly<Record<string, FactQuery>>;

/** The values a service's conditions read: what the registers answered, under the names the service gave. */
export type FactValues<Q> = { readonly [N in keyof Q]: Q[N] extends FactQuery<infer V> ? V : never };

/** What a register said about one key, kept with the case as evidence. A silent register gives no value. */
export type SeenFact = FactQuery & { readonly seenAt: string } & (
    | { readonly value: unknown }
    | { readonly silent: true }
  );

export type SeenFacts = Readonly<Record<string, SeenFact>>;

/** Thrown inside a check that reads a fact whose register was silent; `assess` turns it into the outcome "unknown". */
export class SilentRegister extends Error {
  constructor(readonly register: string) {
    super(`The register ${register} did not answer`);
  }
}

/** What `read` answers, or nothing when a register it reads was silent. */
export function unlessSilent<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof SilentRegister) return undefined;
    throw error;
  }
}

export const registerSilent = (register: string): Text => ({
  zh: `查询“${register}”登记信息未得到答复，由工作人员核实`,
  en: `The register “${register}” did not answer; an officer will check`,
});

/** Facts of which nothing may be told: as if every register had been silent. */
export const untold = (facts: object): object =>
  Object.defineProperties({}, Object.fromEntries(Object.keys(facts).map((name) => [name, { enumerable: true, get: () => { throw new SilentRegister(name); } }])));

/**
 * Facts as conditions read them. Reading one whose register was silent throws {@link SilentRegister}, so no condition
 * can mistake silence for an answer. `onRead` learns the name of each fact that is read.
 */
export function readableFacts(seen: SeenFacts, onRead?: (name: string) => void): object {
  const facts: Record<string, unknown> = {};
  for (const [name, fact] of Object.entries(seen)) {
    if (!onRead && 'value' in fact) facts[name] = fact.value;
    else Object.defineProperty(facts, name, { enumerable: true, get: () => read(name, fact, onRead) });
  }
  return facts;
}

function read(name: string, fact: SeenFact, onRead?: (name: string) => void): unknown {
  onRead?.(name);
  if ('silent' in fact) throw new SilentRegister(fact.register);
  return fact.value;
}
