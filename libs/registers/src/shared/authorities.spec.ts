import { effectHandlers, factLoaders } from '../index.js';
import { sharedRegisters } from './authorities.js';

describe('the registers that other authorities keep', () => {
  it.each(Object.keys(sharedRegisters))('%s is asked, and never written by us', (register) => {
    expect(factLoaders.some((loader) => loader.register === register)).toBe(true);
    expect(effectHandlers.filter((handler) => handler.register === register).map(({ kind }) => kind)).toEqual([]);
  });
});
