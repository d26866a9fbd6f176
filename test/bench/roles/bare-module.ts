import { Module } from '@nestjs/common';
import { loadDelegations } from '@yichuang/accounts';
import { Catalogue, delegationKind, type Office } from '@yichuang/definition';
import { migrations } from '@yichuang/house';
import { OneWindowModule, type OneWindowParts } from '@yichuang/one-window';
import { platformModule } from '@yichuang/platform';
import { effectHandlers, factLoaders } from '@yichuang/registers';

import { bareService } from './bare-service.js';

export const bareOffice: Office = { code: '410000', name: { zh: '河南省公安厅', en: 'Henan Provincial Public Security Department' }, regionCode: '410000' };
const delegations = { register: delegationKind.register, query: delegationKind.query, load: loadDelegations };

/** The one window with one bare service, one office and no documents. */
const parts = (): OneWindowParts => ({
  catalogue: new Catalogue([bareService]),
  factLoaders: [...factLoaders, delegations],
  effectHandlers,
  officeFor: () => bareOffice,
  officeByCode: () => bareOffice,
  documents: { record: async () => undefined, make: async () => undefined },
  delivery: { handOver: async () => ({ trackingNumber: 'none' }), status: async () => ({ delivered: true, proof: 'none' }) },
});

@Module({ imports: [platformModule({ migrations }), OneWindowModule.forRoot({ useFactory: parts })] })
export class BareModule {}
