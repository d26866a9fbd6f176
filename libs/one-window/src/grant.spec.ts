import type { Effect, ErasedDecided } from '@yichuang/definition';

import { changesWhen } from './grant.js';

const paid: Effect = { register: 'payment', kind: 'record', data: {} };
const decided = {} as ErasedDecided;

describe('what registers change', () => {
  it.each(['granted', 'paid'] as const)('happens at the moment that the service names: %s', (effectsWhen) => {
    const service = { effects: () => [paid], effectsWhen };
    expect({ granted: changesWhen('granted', service, decided), paid: changesWhen('paid', service, decided) }).toEqual({ granted: [], paid: [], [effectsWhen]: [paid] });
  });
});
