import { CountTasks, lightOf, ListHeld, ListWaiting, Release, RenewLease, Sweep, type Lease, type Officer } from '@yichuang/one-window';
import fc from 'fast-check';

import { office, officer, openQueue, type Queue } from '../support/queue.js';

const [li, wang] = [officer(1), officer(2)];
const supervisor = officer(9, { role: 'supervisor', skills: [] });
let queue: Queue;

beforeAll(async () => {
  queue = await openQueue();
});
afterAll(() => queue.close());

describe('The lights of a supervisor', () => {
  it('count as the lights of the single cases say', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 20 }), fc.nat({ max: 60 }), fc.nat({ max: 5 }), async (dues, hours, held) => {
        await queue.reset();
        await queue.put(dues.map((dueInHours) => ({ dueInHours })));
        for (let n = 0; n < held; n += 1) await queue.take(li);
        queue.clock.advance({ hours });
        const all = [...(await queue.room(ListWaiting).list(supervisor)), ...(await queue.room(ListHeld).list(supervisor))];
        const lights = all.map((line) => lightOf(line, queue.clock.now()));
        const number = (light: string): number => lights.filter((each) => each === light).length;
        const heldNow = Math.min(held, dues.length);
        expect(await queue.room(CountTasks).count(supervisor)).toEqual([
          { officeCode: office, skill: 'household.accept', waiting: dues.length - heldNow, held: heldNow, soon: number('soon'), late: number('late') },
        ]);
      }),
      { numRuns: 30 },
    ));
});

describe('Whatever officers do at once in two processes', () => {
  const officers = [li, wang, officer(3), officer(4, { skills: ['traffic'] }), officer(5, { offices: ['410200-traffic'], skills: ['household', 'traffic'] })];

  /** What an officer believes to hold, until when. */
  interface Belief extends Lease {
    readonly who: Officer;
    until: number;
  }

  interface Deed {
    readonly who: number;
    readonly does: 'take' | 'renew' | 'release' | 'sweep';
  }

  const deed: fc.Arbitrary<Deed> = fc.record({ who: fc.nat({ max: officers.length - 1 }), does: fc.constantFrom('take', 'take', 'take', 'renew', 'release', 'sweep') });
  const rounds = fc.array(fc.record({ minutes: fc.constantFrom(0, 0, 1, 10, 29, 31), deeds: fc.array(deed, { minLength: 1, maxLength: 8 }) }), { minLength: 1, maxLength: 10 });
  const newWork = fc.record({
    officeCode: fc.constantFrom(office, '410200-traffic'),
    skill: fc.constantFrom('household.accept', 'traffic.accept', 'household.hand-out', 'household.examine'),
    dueInHours: fc.integer({ min: -5, max: 50 }),
    notFor: fc.subarray([1, 2, 5]),
  });

  async function perform({ who: index, does }: Deed, believed: Belief[], process: number): Promise<void> {
    const who = officers[index] as Officer;
    const own = believed.find((belief) => belief.who === who);
    if (does === 'sweep') await queue.room(Sweep, process).sweep(0);
    if (does === 'take') {
      const given = await queue.take(who, process);
      if (given) believed.push({ ...given, who, until: given.leaseUntil.getTime() });
    }
    if (does === 'renew' && own) {
      const until = await queue.room(RenewLease, process).renew(own, who);
      own.until = own.until === 0 ? 0 : (until?.getTime() ?? 0); // released meanwhile
    }
    if (does === 'release' && own) {
      own.until = 0;
      await queue.room(Release, process).release(own, who);
    }
  }

  it('no case is in two hands, nobody gets what is not theirs, and fences only grow', () =>
    fc.assert(
      fc.asyncProperty(fc.array(newWork, { minLength: 1, maxLength: 12 }), rounds, async (works, history) => {
        await queue.reset();
        await queue.put(works);
        const believed: Belief[] = [];
        for (const { minutes, deeds } of history) {
          queue.clock.advance({ minutes });
          await Promise.all(deeds.map((each, index) => perform(each, believed, index % 2)));
          const valid = believed.filter(({ until }) => until > queue.clock.now().getTime());
          expect(new Set(valid.map(({ taskId }) => taskId)).size).toBe(valid.length);
        }
        for (const [index, { officeCode, skill, notFor }] of works.entries()) {
          const leases = believed.filter(({ taskId }) => taskId === index + 1);
          expect(leases.map(({ fence }) => fence).sort((a, b) => a - b)).toEqual(leases.map((_, n) => n + 1));
          for (const { who } of leases) {
            expect([who.offices.includes(officeCode), who.skills.includes(skill.split('.')[0] ?? ''), skill.endsWith('examine'), notFor.includes(who.id)]).toEqual([true, true, false, false]);
          }
        }
      }),
      { numRuns: 60 },
    ));
});
