import { systemClock } from '@yichuang/kernel';

import { factLoaders } from '../index.js';
import { sharedRegisters } from './authorities.js';
import { connectShared } from './connect-shared.js';

const access = (...registers: string[]) => ({ url: 'http://127.0.0.1:1', account: 'yichuang', secret: Buffer.alloc(32), registers });
/** Registers that are no longer asked in our own tables. */
const connected = (...registers: string[]): string[] => {
  const after = connectShared(factLoaders, access(...registers), systemClock);
  return [...new Set(factLoaders.filter((loader, index) => after[index] !== loader).map(({ register }) => register))].sort();
};

describe('the exchange of data', () => {
  it('is asked about every register that others keep, and about no other', () => expect(connected()).toEqual(Object.keys(sharedRegisters).sort()));
  it('is asked only about those that are named, where some are', () => expect(connected('marriage', 'tax')).toEqual(['marriage', 'tax']));
  it('is not connected for a register of our own', () => expect(() => connected('household')).toThrow('no other authority keeps household'));
});
