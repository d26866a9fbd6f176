import { effectKinds, factKinds } from '@yichuang/definition';

import { unreachableStates } from './lifecycle.js';
import type { OneWindowParts } from './parts.js';

/** Refuses to start with a fact nobody loads, an effect nobody makes or a state nobody reaches. @throws Error naming each. */
export function checkParts(parts: OneWindowParts): OneWindowParts {
  const loaders = new Set(parts.factLoaders.map(({ register, query }) => `${register}.${query}`));
  const handlers = new Set(parts.effectHandlers.map(({ register, kind }) => `${register}.${kind}`));
  const defects = [
    ...factKinds().filter(({ register, query }) => !loaders.has(`${register}.${query}`)).map(({ register, query }) => `the fact ${register}.${query} has no loader: add one to factLoaders`),
    ...effectKinds().filter(({ register, kind }) => !handlers.has(`${register}.${kind}`)).map(({ register, kind }) => `the effect ${register}.${kind} has no handler: add one to effectHandlers`),
    ...unreachableStates().map((state) => `the state ${state} cannot be reached: add a move to it or remove it`),
  ];
  if (defects.length > 0) throw new Error(`The one window cannot start:\n- ${defects.join('\n- ')}`);
  return parts;
}
