import { TestClock } from '@yichuang/kernel';
import fc from 'fast-check';

import { MessageSeal, type Sealed } from './message-seal.js';

const secret = Buffer.alloc(32, 7);
const notice: Sealed = { subject: 'POST /payments/notice', body: '{"orderNumber":"a1","state":"paid"}' };

describe('the seal of a message', () => {
  const clock = new TestClock('2026-11-26T10:00:00+08:00');
  const seal = new MessageSeal(secret, clock);

  beforeEach(() => clock.set('2026-11-26T10:00:00+08:00'));

  it('is recognised by whoever shares the secret', () => {
    expect(new MessageSeal(secret, clock).isGenuine(notice, seal.seal(notice))).toBe(true);
    expect(new MessageSeal(Buffer.alloc(32, 8), clock).isGenuine(notice, seal.seal(notice))).toBe(false);
  });

  it('covers every byte of the body and the whole subject', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string({ minLength: 1 }), (subject, body, more) => {
        const headers = seal.seal({ subject, body });
        expect(seal.isGenuine({ subject, body }, headers)).toBe(true);
        expect(seal.isGenuine({ subject, body: body + more }, headers)).toBe(false);
        expect(seal.isGenuine({ subject: subject + more, body }, headers)).toBe(false);
      }),
    );
  });

  it('covers its time and its nonce', () => {
    const headers = seal.seal(notice);
    expect(seal.isGenuine(notice, { ...headers, 'x-seal-timestamp': String(Number(headers['x-seal-timestamp']) + 1) })).toBe(false);
    expect(seal.isGenuine(notice, { ...headers, 'x-seal-nonce': 'anotherNonceOfEnoughLength' })).toBe(false);
  });

  it('is old after five minutes, and from the future it is none', () => {
    const headers = seal.seal(notice);
    clock.advance({ minutes: 5 });
    expect(seal.isGenuine(notice, headers)).toBe(true);
    clock.advance({ seconds: 1 });
    expect(seal.isGenuine(notice, headers)).toBe(false);
    clock.advance({ minutes: -10, seconds: -2 });
    expect(seal.isGenuine(notice, headers)).toBe(false);
  });

  it('of an answer fits one question only', () => {
    const headers = seal.seal(notice, 'nonce-of-the-question');
    expect(seal.isGenuine(notice, headers, 'nonce-of-the-question')).toBe(true);
    expect(seal.isGenuine(notice, headers, 'nonce-of-another-one1')).toBe(false);
  });

  it.each(['x-seal-timestamp', 'x-seal-nonce', 'x-seal-signature'])('is missing without %s, and void when it is garbled or given twice', (name) => {
    const headers = seal.seal(notice);
    expect(seal.isGenuine(notice, { ...headers, [name]: undefined })).toBe(false);
    expect(seal.isGenuine(notice, { ...headers, [name]: '' })).toBe(false);
    expect(seal.isGenuine(notice, { ...headers, [name]: ['one', 'two'] })).toBe(false);
    expect(seal.isGenuine(notice, { ...headers, [name]: '\n' })).toBe(false);
  });
});
