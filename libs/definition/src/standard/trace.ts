import type { CivilDate } from '@yichuang/kernel';

import { anyone } from '../anyone.js';
import { askOf } from '../assess.js';
import type { Office, Party } from '../case.js';
import type { Service } from '../define-service.js';
import type { Answers } from '../fields/field.js';
import type { ErasedDecided } from '../service.js';

const day: CivilDate = '2026-11-23';
const someone: Party = { name: '某人', documentType: 'identity-card', documentNumber: '410105199001010019' };
const office: Office = { code: '410000', name: { zh: '河南省公安厅', en: 'Henan Public Security Department' }, regionCode: '410000' };

/** Stands for any record: whatever is read of it is another such thing that reads as `text`, whatever is called answers one. */
function standIn(text: string): unknown {
  const it: unknown = new Proxy(() => undefined, {
    get: (_target, name) => {
      if (name === Symbol.toPrimitive) return () => text;
      if (name === Symbol.iterator) return [][Symbol.iterator].bind([]);
      const ofText = (Object(text) as Record<PropertyKey, unknown>)[name];
      return typeof ofText === 'function' ? (ofText.bind(text) as unknown) : it;
    },
    apply: () => it,
  });
  return it;
}

/** What the register of each fact answers. */
type World = (fact: string) => unknown;

/** Worlds that differ in which facts are read: nothing anywhere, empty lists, records of codes or of days, and a record of everything but one. */
function worldsOf(facts: readonly string[]): World[] {
  const [codes, days] = [standIn('410105'), standIn(day)];
  return [() => null, () => [], () => codes, () => days, ...facts.map((missing) => (fact: string) => (fact === missing ? null : days))];
}

/** One look at a case: what it reads is heard, what it cannot stand is of no account. */
type Look<T> = (decided: ErasedDecided) => T;

/** The cases of the samples, each as every world would have it; `hear` learns the names of the facts that are read. */
function casesOf(service: Service, hear: (fact: string) => void): ErasedDecided[] {
  const forms: readonly Answers[] = service.samples.map(({ answers }) => answers(day, anyone));
  return forms.flatMap((form) => {
    const ask = askOf({ form, submitter: someone });
    const facts = Object.keys(service.facts(ask));
    return worldsOf(facts).map((world) => ({ ...ask, facts: heard(facts, world, hear), today: day, decidedOn: day, office, serial: 1 }));
  });
}

function heard(names: readonly string[], world: World, hear: (fact: string) => void): object {
  const facts = {};
  for (const name of names) Object.defineProperty(facts, name, { enumerable: true, get: () => (hear(name), world(name)) });
  return facts;
}

/** What a part of a definition answers for its samples, and the names of the facts it reads on the way, in order of name. */
export function trace<T>(service: Service, look: Look<T>): { readonly answers: readonly T[]; readonly facts: readonly string[] } {
  const facts = new Set<string>();
  const answers = casesOf(service, (fact) => facts.add(fact)).flatMap((decided) => {
    try {
      return [look(decided)];
    } catch (error) {
      if (error instanceof TypeError || error instanceof RangeError) return []; // a record of this kind cannot be: another world answers
      throw error;
    }
  });
  return { answers, facts: [...facts].sort() };
}
