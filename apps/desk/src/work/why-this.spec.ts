import { endOfDay } from '@yichuang/kernel';
import type { Taken } from '@yichuang/one-window';

import { whyThis } from './why-this.js';

const now = new Date('2026-11-23T09:00:00+08:00');
const taken = (changes: Partial<Taken>): Taken => ({
  taskId: 1,
  fence: 1,
  applicationId: 1,
  reference: '2611238098274612',
  serviceId: 'traffic.driving-licence-renewal',
  officeCode: '410100-traffic',
  stage: 'decide',
  reasons: [],
  openedAt: now,
  leaseUntil: now,
  dueAt: endOfDay('2026-11-25'),
  clock: 'K2',
  waiting: 12,
  ...changes,
});

describe('Why an officer was given a case', () => {
  it('names the period that ends first, its last day and how much else waits', () => {
    expect(whyThis(taken({}), now).zh).toBe('您可以办理的办件中最紧急的一件：决定期限剩2个工作日（2026年11月25日）。其余12件等待领取。');
    expect(whyThis(taken({}), now).en).toBe('The most urgent of yours. Period for the decision: 2 working days left (25 November 2026). 12 more wait.');
  });

  it('does not count further than it was counted', () => {
    expect(whyThis(taken({ waiting: 100 }), now).zh).toContain('其余100件以上');
    expect(whyThis(taken({ waiting: 0 }), now).zh).toContain('没有其他办件等待领取');
  });

  it('says so when the period has passed', () => {
    expect(whyThis(taken({ dueAt: endOfDay('2026-11-20'), clock: null }), now).zh).toContain('期限超期1个工作日（2026年11月20日）');
  });
});
