import type { Clock } from '@yichuang/kernel';
import { SignedCalls, type CallLimits, type SharedDataAccess } from '@yichuang/platform';

import type { FactLoader } from '../fact-loader.js';
import { sharedRegisters } from './authorities.js';
import { sharedLoader } from './shared-loader.js';

/** A citizen waits for a form, and a set of cases for its facts: better unknown than late. */
const limits: CallLimits = { timeoutMs: 2_000, tries: 2, failuresUntilPause: 6, pauseMs: 10_000 };

/**
 * The same questions, but those of other authorities go to them. Each register has calls of its own: when one is down it is
 * given a pause, and the others are still asked.
 * @throws Error for a register that nobody shares
 */
export function connectShared(loaders: readonly FactLoader[], access: SharedDataAccess, clock: Clock, limited: CallLimits = limits): FactLoader[] {
  const connected = access.registers.length > 0 ? access.registers : Object.keys(sharedRegisters);
  for (const name of connected) if (!(name in sharedRegisters)) throw new Error(`SHARED_DATA_REGISTERS: no other authority keeps ${name}; these are shared: ${Object.keys(sharedRegisters).join(', ')}`);
  const calls = new Map(connected.map((name) => [name, new SignedCalls(access, clock, limited)]));
  return loaders.map((loader) => {
    const ofAuthority = calls.get(loader.register);
    return ofAuthority ? sharedLoader(loader, ofAuthority) : loader;
  });
}
