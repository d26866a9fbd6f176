import { Catalogue, effectKinds, factKinds } from '@yichuang/definition';

import { checkParts } from './check-parts.js';
import type { OneWindowParts } from './parts.js';

const office = { code: '410000', name: { zh: '河南省公安厅', en: 'Henan Provincial Public Security Department' }, regionCode: '410000' };
const complete: OneWindowParts = {
  catalogue: new Catalogue([]),
  factLoaders: factKinds().map(({ register, query }) => ({ register, query, load: () => Promise.resolve(new Map()) })),
  effectHandlers: effectKinds().map(({ register, kind }) => ({ register, kind, apply: () => Promise.resolve() })),
  officeFor: () => office,
  offices: () => [office],
  officeByCode: () => office,
  documents: { record: () => Promise.resolve(), make: () => Promise.resolve() },
  delivery: { handOver: () => Promise.resolve({ trackingNumber: '1' }), status: () => Promise.resolve({ delivered: false }) },
  notices: { record: () => Promise.resolve() },
  payments: { charge: () => Promise.resolve(), isSettled: (ids) => Promise.resolve(new Set(ids)), isPaid: () => Promise.resolve(new Set()), find: () => Promise.resolve(undefined), takeAtWindow: () => Promise.resolve('taken'), returnAtWindow: () => Promise.resolve(true), refund: () => Promise.resolve() },
  consents: { ask: () => Promise.resolve() },
  phonesOf: () => Promise.resolve(new Map()),
};

describe('The parts of the one window', () => {
  it('start when every fact has a loader and every effect a handler', () => {
    expect(checkParts(complete)).toBe(complete);
  });

  it('do not start otherwise: all that is missing is named at once', () => {
    const [[loader], [handler]] = [complete.factLoaders, complete.effectHandlers];
    const lacking = { ...complete, factLoaders: complete.factLoaders.slice(1), effectHandlers: complete.effectHandlers.slice(1) };
    expect(() => checkParts(lacking)).toThrow(
      `The one window cannot start:\n- the fact ${loader?.register}.${loader?.query} has no loader: add one to factLoaders\n- the effect ${handler?.register}.${handler?.kind} has no handler: add one to effectHandlers`,
    );
  });
});
