import { NotFoundException } from '@nestjs/common';

import { statusOf } from './status-of.js';

describe('The status of a refusal', () => {
  it.each([
    [new NotFoundException(), 404],
    [Object.assign(new Error('too large'), { statusCode: 413 }), 413],
    [Object.assign(new Error('odd'), { statusCode: 200 }), 500],
    [new Error('a bug'), 500],
    [Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' }), 503],
    [new Error('Connection terminated unexpectedly'), 503],
    [Object.assign(new Error('duplicate key'), { code: '23505' }), 500],
    ['a thrown word', 500],
  ])('of %p is %d', (error, status) => {
    expect(statusOf(error)).toBe(status);
  });
});
