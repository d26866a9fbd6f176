import fc from 'fast-check';

import { canonicalJson, chainHash } from '@yichuang/kernel';

import { append, firstBrokenLine, receivedAction, type Action, type Head, type NewAction } from './action-log.js';
import { ForbiddenMove } from './lifecycle.js';

const at = new Date('2026-11-23T02:00:00Z');
const granted: readonly NewAction[] = [
  { kind: 'routed', actor: 'system', detail: { office: '410100' } },
  { kind: 'assessed', actor: 'system', detail: { verdict: 'granted', findings: [{ id: 'in-window', result: 'holds' }] } },
  { kind: 'granted', actor: 'system' },
  { kind: 'put-into-production', actor: 'system' },
  { kind: 'handed-over', actor: 'system', detail: { method: 'post' } },
  { kind: 'delivered', actor: 'system', detail: { proof: '签收' } },
];

const startOf = (first: Action): Head => ({ id: first.applicationId, state: first.state, actions: 1, lastHash: first.hash });

/** A history written in pieces of any size, as the steps of an application write it. */
function history(id: number, cuts: readonly number[] = []): { log: Action[]; head: Head } {
  const log = [receivedAction(id, at, { service: 'traffic.driving-licence-renewal' })];
  let head = startOf(log[0] as Action);
  const ends = [...new Set([...cuts, granted.length])].sort((a, b) => a - b);
  ends.forEach((end, index) => {
    const written = append(head, granted.slice(ends[index - 1] ?? 0, end), at);
    head = written.head;
    log.push(...written.actions);
  });
  return { log, head };
}

/** Every way to change one property of a line. */
const forgeries: Readonly<Record<string, (line: Action) => Action>> = {
  applicationId: (line) => ({ ...line, applicationId: line.applicationId + 1 }),
  seq: (line) => ({ ...line, seq: line.seq + 1 }),
  kind: (line) => ({ ...line, kind: line.kind === 'granted' ? 'withdrawn' : 'granted' }),
  actor: (line) => ({ ...line, actor: line.actor === 'system' ? 'officer:7' : 'system' }),
  at: (line) => ({ ...line, at: new Date(line.at.getTime() + 1) }),
  state: (line) => ({ ...line, state: line.state === 'approved' ? 'accepted' : 'approved' }),
  detail: (line) => ({ ...line, detail: { ...line.detail, more: true } }),
  hash: (line) => ({ ...line, hash: line.hash.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) }),
};
const anyForgery = fc.constantFrom(...Object.keys(forgeries));
const anyLine = fc.nat({ max: granted.length });

describe('The history of an application', () => {
  it('is the same unbroken chain, however many steps wrote it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: granted.length })), (cuts) => {
        const { log, head } = history(42, cuts);
        expect(firstBrokenLine(log)).toBeUndefined();
        expect(log).toEqual(history(42).log);
        expect(head).toEqual({ id: 42, state: 'delivered', actions: granted.length + 1, lastHash: log.at(-1)?.hash });
        expect(log.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7]);
      }),
    );
  });

  it('hashes the canonical JSON of a line, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.integer({ min: 1 }), (detail, id) => {
        const { hash, at: when, detailJson, ...line } = receivedAction(id, at, detail);
        expect(detailJson).toBe(canonicalJson(detail));
        expect(hash).toBe(chainHash('', canonicalJson({ ...line, at: when.toISOString() })));
      }),
    );
  });

  it('shows any change of any line at that line', () => {
    fc.assert(
      fc.property(anyForgery, anyLine, (name, index) => {
        const { log } = history(42);
        const line = log[index] as Action;
        log[index] = (forgeries[name] as (line: Action) => Action)(line);
        expect(firstBrokenLine(log)).toBe(log[index]?.seq);
      }),
    );
  });

  it('shows a line that was taken out, put in or moved', () => {
    const { log } = history(42);
    const [first, second, third, ...rest] = log as [Action, Action, Action, ...Action[]];
    expect(firstBrokenLine([first, third, ...rest])).toBe(3);
    expect(firstBrokenLine([first, second, second, third])).toBe(2);
    expect(firstBrokenLine([first, third, second, ...rest])).toBe(3);
    expect(firstBrokenLine([first, ...history(43).log.slice(1)])).toBe(2);
  });

  it('refuses what the lifecycle does not allow, and then writes nothing', () => {
    const { head } = history(42);
    expect(() => append(head, [{ kind: 'withdrawn', actor: 'applicant' }], at)).toThrow(ForbiddenMove);
    const first = receivedAction(1, at, {});
    expect(() => append(startOf(first), [{ kind: 'routed', actor: 'system' }, { kind: 'delivered', actor: 'system' }], at)).toThrow(ForbiddenMove);
  });
});
