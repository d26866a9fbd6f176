import { EventEmitter } from 'node:events';

import { Logger } from '@nestjs/common';

import { ConfigError } from '../config/config-error.js';
import { live } from './live.js';

class Surroundings extends EventEmitter {
  readonly said: object[] = [];
  readonly codes: number[] = [];
  readonly exited = new Promise<number>((resolve) => (this.resolve = resolve));
  private resolve: (code: number) => void;

  send(message: object): void {
    this.said.push(message);
  }

  exit(code: number): void {
    this.codes.push(code);
    this.resolve(code);
  }
}

const running = (close: () => Promise<void>) => ({ name: 'portal', url: 'http://a', internalUrl: 'http://b', close });

describe('A process', () => {
  beforeAll(() => {
    Logger.overrideLogger(false);
  });

  it('tells its parent where it is once it is open', async () => {
    const surroundings = new Surroundings();
    await live(async () => running(async () => undefined), surroundings);
    expect(surroundings.said).toEqual([{ ready: true, url: 'http://a', internalUrl: 'http://b' }]);
    expect(surroundings.codes).toEqual([]);
  });

  it.each(['SIGTERM', 'SIGINT', 'disconnect'])('closes once and ends well on %s', async (event) => {
    const surroundings = new Surroundings();
    let closed = 0;
    await live(async () => running(async () => void (closed += 1)), surroundings);
    surroundings.emit(event);
    surroundings.emit('SIGTERM');
    expect(await surroundings.exited).toBe(0);
    expect(closed).toBe(1);
  });

  it('ends badly when closing fails', async () => {
    const surroundings = new Surroundings();
    await live(async () => running(() => Promise.reject(new Error('stuck'))), surroundings);
    surroundings.emit('SIGINT');
    expect(await surroundings.exited).toBe(1);
  });

  it('ends badly and says nothing to its parent when it cannot open', async () => {
    const surroundings = new Surroundings();
    await live(() => Promise.reject(new ConfigError([{ zh: '缺少', en: 'missing' }])), surroundings);
    expect(surroundings.codes).toEqual([1]);
    expect(surroundings.said).toEqual([]);
  });

  it('ends badly after a failure nobody caught', async () => {
    const surroundings = new Surroundings();
    await live(async () => running(async () => undefined), surroundings);
    surroundings.emit('unhandledRejection', new Error('forgotten'));
    expect(surroundings.codes).toEqual([1]);
  });
});
