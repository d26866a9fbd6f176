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

  it('ends in few ways, after which only a review or a late fee reopens it, the archive closes it and money goes back over the counter (I6, T45, T46, T51, T60)', () => {
    expect(states.filter(isFinal)).toEqual(['delivered', 'not-accepted', 'refused', 'withdrawn', 'deemed-withdrawn', 'terminated', 'unpaid', 'lapsed', 'archived']);
    const later = states.filter(isFinal).flatMap((state) => kinds.filter((kind) => after(state, kind)).map((kind) => [state, kind] as const));
    expect([...new Set(later.map(([, kind]) => kind))].sort()).toEqual(['archived', 'fee-paid', 'fee-returned', 'review-ordered']);
    expect(later.filter(([state, kind]) => kind === 'fee-returned' && after(state, kind) !== state)).toEqual([]);
    expect(later.filter(([, kind]) => kind === 'review-ordered').map(([state]) => state)).toEqual(['not-accepted', 'refused']);
    expect(later.filter(([, kind]) => kind === 'fee-paid')).toEqual([['unpaid', 'fee-paid']]);
  });

  it('can be taken back until a decision is made, and not later (T46)', () => {
    expect(states.filter(mayWithdraw)).toEqual(['received', 'correction', 'accepted', 'examining', 'field-check', 'special', 'forwarded', 'joint', 'deciding']);
  });

  it('asks for corrections once: nothing leads back to where they may be asked (I1, T13, T21)', () => {
    const reachable = new Set<State>(['correction', 'accepted']);
    for (const state of reachable) for (const next of Object.values(lifecycle[state] as Record<string, State>)) reachable.add(next);
    expect([...reachable].filter((state) => after(state, 'correction-asked'))).toEqual([]);
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
        expect(happened.filter((kind) => kind === 'granted' || kind === 'renewed-by-law').length).toBeLessThanOrEqual(1);
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
