import type { CaseTrace } from '@yichuang/one-window';
import { renderToString } from 'preact-render-to-string';

import { casePage } from './case-page.js';

const now = new Date('2026-11-23T02:00:00Z');
const midnight = new Date('2026-12-07T16:00:00Z');
const trace: CaseTrace = {
  ...{ reference: '2611238898621723', serviceId: 'traffic.inspection-mark', state: 'delivering', flags: [], officeCode: '410100-traffic', receivedAt: now, steps: [], actions: [] },
  clocks: [{ kind: 'K3', status: 'running', dueAt: midnight }],
  tasks: [{ stage: 'hand-out', officeCode: '410199', openedAt: now, dueAt: midnight, claimed: false }],
};
const page = renderToString(casePage({ locale: 'zh', now, reference: trace.reference, trace, officeName: (code) => (code === '410100-traffic' ? { zh: '郑州市车辆管理所', en: 'Zhengzhou' } : undefined) }).body);

describe('The trace of a case', () => {
  it('names the last day of a period, not the midnight after it', () => {
    expect(page.match(/2026-12-0\d/g)).toEqual(['2026-12-07', '2026-12-07']);
    expect(page).not.toContain('00:00:00');
  });

  it('names offices, and one that is gone by its code', () => {
    expect(page).toContain('郑州市车辆管理所');
    expect(page).not.toContain('410100-traffic');
    expect(page).toContain('410199');
  });
});
