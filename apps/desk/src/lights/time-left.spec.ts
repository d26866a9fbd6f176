import { endOfDay } from '@yichuang/kernel';

import { timeLeft } from './time-left.js';

const monday = endOfDay('2026-11-23');
const at = (time: string): string => timeLeft(monday, new Date(`${time}+08:00`)).zh;

describe('The time left', () => {
  it('counts working days up to the last day', () => {
    expect(at('2026-11-19T09:00:00')).toBe('剩2个工作日');
    expect(at('2026-11-21T09:00:00')).toBe('剩1个工作日');
  });

  it('ends with the last day, not before', () => {
    expect(at('2026-11-23T00:00:00')).toBe('今天到期');
    expect(at('2026-11-23T23:59:59')).toBe('今天到期');
    expect(at('2026-11-24T00:00:00')).toBe('超期1个工作日');
  });

  it('says one day in English', () => {
    expect(timeLeft(monday, new Date('2026-11-20T09:00:00+08:00')).en).toBe('1 working day left');
  });
});
