import { Module, type DynamicModule } from '@nestjs/common';
import { AccountsModule, accountsMigrations, loadDelegations } from '@yichuang/accounts';
import { DocumentsModule, DocumentStore, documentsMigrations, MakeDocument, type DocumentsOptions } from '@yichuang/documents';
import { Catalogue, delegationKind, type Office } from '@yichuang/definition';
import type { Clock } from '@yichuang/kernel';
import { OneWindow1764170000006, OneWindowModule, type FactLoader, type OneWindowParts } from '@yichuang/one-window';
import { Offices, PlacesModule, placesMigrations } from '@yichuang/places';
import { CLOCK, Config, platformMigrations, platformModule, type Migration } from '@yichuang/platform';
import { effectHandlers, factLoaders, registersMigrations } from '@yichuang/registers';
import { services } from '@yichuang/services';

import { IssuedDocuments } from './issued-documents.js';
import { SandboxDelivery } from './sandbox-delivery.js';

/** The services of the province; a catalogue with a defect stops the process here. */
export const catalogue = new Catalogue(services);

/** All tables of the house, in order. */
export const migrations: readonly Migration[] = [...platformMigrations, ...accountsMigrations, ...documentsMigrations, ...placesMigrations, ...registersMigrations, OneWindow1764170000006];

/** The provincial window: answers for a case that no city is responsible for, or that is not routed yet. */
const provincialOffice: Office = { code: '410000', name: { zh: '河南省公安厅', en: 'Henan Provincial Public Security Department' }, regionCode: '410000' };

const delegations: FactLoader = { register: delegationKind.register, query: delegationKind.query, load: (keys, query) => loadDelegations(keys, query) };

const documents = DocumentsModule.forRoot({
  inject: [Config, CLOCK],
  useFactory: ({ dataDir, sandbox, signing }: Config, clock: Clock): DocumentsOptions => ({
    dataDirectory: dataDir,
    organisation: '河南省公安厅',
    location: '河南',
    sandbox,
    ownCertificate: signing,
    clock,
  }),
});

const oneWindow = OneWindowModule.forRoot({
  imports: [PlacesModule],
  inject: [Offices, DocumentStore, MakeDocument, Config],
  useFactory: (offices: Offices, store: DocumentStore, maker: MakeDocument, { publicUrl }: Config): OneWindowParts => ({
    catalogue,
    factLoaders: [...factLoaders, delegations],
    effectHandlers,
    officeFor: (jurisdiction) => offices.findResponsible(jurisdiction) ?? provincialOffice,
    officeByCode: (code) => (code ? offices.find(code) : undefined) ?? provincialOffice,
    documents: new IssuedDocuments(store, maker, publicUrl),
    delivery: new SandboxDelivery(),
  }),
});

@Module({})
class HouseModule {}

/** Every room of the house, composed once; each app adds its own door. */
export const houseModule = (): DynamicModule => ({
  module: HouseModule,
  global: true,
  imports: [platformModule({ migrations }), AccountsModule, PlacesModule, documents, oneWindow],
  exports: [AccountsModule, PlacesModule],
});
