import fc from 'fast-check';

import { after, ForbiddenMove, isFinal, lifecycle, mayWithdraw, move, unreachableStates, type ActionKind, type State } from './lifecycle.js';

const states = Object.keys(lifecycle) as State[];
const kinds = [...new Set(states.flatMap((state) => Object.keys(lifecycle[state])))] as ActionKind[];

describe('The life of an application', () => {
  it('reaches every state there is, and can end from each', () => {
    expect(unreachableStates()).toEqual([]);
    const ends = (state: State, seen: readonly State[] = []): boolean =>
      isFinal(state) || Object.values(lifecycle[state] as Record<string, State>).some((next) => !seen.includes(next) && ends(next, [...seen, state]));
    expect(states.filter((state) => !ends(state))).toEqual([]);
  });

  it('ends delivered or withdrawn, and nothing happens after that', () => {
    expect(states.filter(isFinal)).toEqual(['delivered', 'withdrawn']);
    for (const state of states.filter(isFinal)) for (const kind of kinds) expect(after(state, kind)).toBeUndefined();
  });

  it('can be taken back until a decision is made, and not later', () => {
    expect(states.filter(mayWithdraw)).toEqual(['received', 'accepted']);
  });

  it('has no refusal: a machine alone never says no', () => {
    expect([...kinds, ...states].filter((word) => /refus|reject|not-accept/.test(word))).toEqual([]);
  });

  it('is never granted twice, whatever happens in between', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...kinds), { maxLength: 40 }), (tried) => {
        let state: State = 'received';
        const happened = tried.filter((kind) => {
          const next = after(state, kind);
          state = next ?? state;
          return next !== undefined;
        });
        expect(happened.filter((kind) => kind === 'granted').length).toBeLessThanOrEqual(1);
        expect(happened.includes('granted') && happened.includes('withdrawn')).toBe(false);
      }),
    );
  });

  it('refuses by name whatever it does not know', () => {
    fc.assert(
      fc.property(fc.constantFrom(...states), fc.constantFrom(...kinds), (state, kind) => {
        const next = after(state, kind);
        if (next) expect(move(state, kind)).toBe(next);
        else expect(() => move(state, kind)).toThrow(new ForbiddenMove(state, kind));
      }),
    );
  });
});
