import { Module } from '@nestjs/common';
import { loadConsents, loadDelegations } from '@yichuang/accounts';
import { Catalogue, consentKind, delegationKind, type Office } from '@yichuang/definition';
import { migrations } from '@yichuang/house';
import { OneWindowModule, type OneWindowParts } from '@yichuang/one-window';
import { platformModule } from '@yichuang/platform';
import { effectHandlers, factLoaders } from '@yichuang/registers';

import { bareService } from './bare-service.js';

export const bareOffice: Office = { code: '410000', name: { zh: '河南省公安厅', en: 'Henan Provincial Public Security Department' }, regionCode: '410000' };
const consents = { register: consentKind.register, query: consentKind.query, load: loadConsents };
const delegations = { register: delegationKind.register, query: delegationKind.query, load: loadDelegations };

/** The one window with one bare service, one office and no documents. */
const parts = (): OneWindowParts => ({
  catalogue: new Catalogue([bareService]),
  factLoaders: [...factLoaders, delegations, consents],
  effectHandlers,
  officeFor: () => bareOffice,
  offices: () => [bareOffice],
  officeByCode: () => bareOffice,
  documents: { record: async () => undefined, make: async () => undefined },
  delivery: { handOver: async () => ({ trackingNumber: 'none' }), status: async () => ({ delivered: true, proof: 'none' }) },
  notices: { record: async () => undefined },
  payments: { charge: async () => undefined, isSettled: async (ids) => new Set(ids), isPaid: async (ids) => new Set(ids), find: async () => undefined, takeAtWindow: async () => 'not-due', returnAtWindow: async () => false, refund: async () => undefined },
  consents: { ask: async () => undefined },
  phonesOf: async () => new Map(),
});

@Module({ imports: [platformModule({ migrations }), OneWindowModule.forRoot({ useFactory: parts })] })
export class BareModule {}
