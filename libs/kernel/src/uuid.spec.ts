import { randomUUID } from 'node:crypto';

import { isUuid } from './uuid.js';

describe('ids made at random', () => {
  it('are told from anything else that may stand in an address', () => {
    expect(isUuid(randomUUID())).toBe(true);
    expect(isUuid(randomUUID().toUpperCase())).toBe(true);
    for (const other of ['', 'x', `${randomUUID()}\0`, ` ${randomUUID()}`, '3f0c6b0e-0000-4000-8000-00000000000']) expect(isUuid(other)).toBe(false);
  });
});
