import { TestClock } from '@yichuang/kernel';

import { Undeliverable } from '../channels/undeliverable.js';
import { CircuitBreaker, CircuitOpen } from './circuit-breaker.js';

const clock = new TestClock('2026-11-26T09:00:00+08:00');
const down = (): Promise<never> => Promise.reject(new Error('down'));
const up = (): Promise<string> => Promise.resolve('sent');

const broken = async (): Promise<CircuitBreaker> => {
  const breaker = new CircuitBreaker(clock);
  for (let failure = 0; failure < 5; failure += 1) await expect(breaker.run(down)).rejects.toThrow('down');
  return breaker;
};

describe('The circuit breaker', () => {
  it('asks nobody after five failures in a row, and says until when', async () => {
    const breaker = await broken();
    let asked = 0;
    const refusal = await breaker.run(async () => (asked += 1)).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(CircuitOpen);
    expect((refusal as CircuitOpen).until.getTime() - clock.now().getTime()).toBe(30_000);
    expect(asked).toBe(0);
  });

  it('lets one try after half a minute, and the others when that one came back', async () => {
    const breaker = await broken();
    clock.advance({ seconds: 30 });
    let comeBack = (): void => undefined;
    const first = breaker.run(() => new Promise<void>((resolve) => (comeBack = resolve)));
    await expect(breaker.run(up)).rejects.toBeInstanceOf(CircuitOpen);
    comeBack();
    await first;
    await expect(breaker.run(up)).resolves.toBe('sent');
  });

  it('waits another half minute when the one that tried failed', async () => {
    const breaker = await broken();
    clock.advance({ seconds: 30 });
    await expect(breaker.run(down)).rejects.toThrow('down');
    clock.advance({ seconds: 29 });
    await expect(breaker.run(up)).rejects.toBeInstanceOf(CircuitOpen);
    clock.advance({ seconds: 1 });
    await expect(breaker.run(up)).resolves.toBe('sent');
  });

  it('takes the refusal of a message for an answer, not for a failure', async () => {
    const breaker = new CircuitBreaker(clock);
    for (let message = 0; message < 10; message += 1) await expect(breaker.run(() => Promise.reject(new Undeliverable('HTTP 422')))).rejects.toBeInstanceOf(Undeliverable);
    await expect(breaker.run(up)).resolves.toBe('sent');
  });
});
