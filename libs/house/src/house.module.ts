import { Module, type DynamicModule } from '@nestjs/common';
import { AccountsModule, accountsMigrations, askConsents, findPhones, loadConsents, loadDelegations } from '@yichuang/accounts';
import { DocumentsModule, documentsMigrations, type DocumentsOptions } from '@yichuang/documents';
import { Catalogue, consentKind, delegationKind, type Office } from '@yichuang/definition';
import type { Clock } from '@yichuang/kernel';
import { NoticesModule, noticesMigrations, RecordNotices } from '@yichuang/notices';
import { oneWindowMigrations, OneWindowModule, type FactLoader, type OneWindowParts } from '@yichuang/one-window';
import { Offices, PlacesModule, placesMigrations } from '@yichuang/places';
import { Payments, paymentsMigrations } from '@yichuang/payments';
import { CLOCK, Config, platformMigrations, platformModule, type Migration } from '@yichuang/platform';
import { currentNumbers, registersMigrations } from '@yichuang/registers';
import { lifeEvents, services } from '@yichuang/services';

import { IssuedDocuments } from './issued-documents.js';
import { payments } from './payments.js';
import { Registers } from './registers.js';
import { SandboxDelivery } from './sandbox-delivery.js';

/** The services of the province; a catalogue with a defect stops the process here. */
export const catalogue = new Catalogue(services, lifeEvents);

/** All tables of the house, in order. */
export const migrations: readonly Migration[] = [...platformMigrations, ...accountsMigrations, ...documentsMigrations, ...placesMigrations, ...registersMigrations, ...oneWindowMigrations, ...paymentsMigrations, ...noticesMigrations];

/** The provincial window: answers for a case that no city is responsible for, or that is not routed yet. */
const provincialOffice: Office = { code: '410000', name: { zh: '河南省公安厅', en: 'Henan Provincial Public Security Department' }, regionCode: '410000' };

const delegations: FactLoader = { register: delegationKind.register, query: delegationKind.query, load: (keys, query) => loadDelegations(keys, query) };

const consents: FactLoader = { register: consentKind.register, query: consentKind.query, load: (keys, query) => loadConsents(keys, query) };

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

@Module({ imports: [documents], providers: [IssuedDocuments, Registers], exports: [IssuedDocuments, Registers] })
class OwnPartsModule {}

type Rooms = readonly [Offices, IssuedDocuments, RecordNotices, Payments, Registers];

const askOthers: OneWindowParts['consents'] = {
  ask: (asked, query) =>
    askConsents(
      asked.flatMap(({ serviceId, applicant, consents: wanted, askedAt }) =>
        wanted.map(({ id, by, statement }) => ({ service: serviceId, consent: id, by: by.documentNumber, applicant: applicant.documentNumber, applicantName: applicant.name, statement, askedAt })),
      ),
      query,
    ),
};

const oneWindow = OneWindowModule.forRoot({
  imports: [PlacesModule, NoticesModule, OwnPartsModule],
  inject: [Offices, IssuedDocuments, RecordNotices, Payments, Registers],
  useFactory: (...[offices, issued, notices, fees, registers]: Rooms): OneWindowParts => ({
    catalogue,
    factLoaders: [...registers.loaders, delegations, consents],
    currentNumbers,
    effectHandlers: registers.handlers,
    officeFor: (jurisdiction) => offices.findResponsible(jurisdiction) ?? provincialOffice,
    offices: () => offices.list(),
    officeByCode: (code) => (code ? offices.find(code) : undefined) ?? provincialOffice,
    documents: issued,
    delivery: new SandboxDelivery(),
    notices,
    payments: fees,
    consents: askOthers,
    phonesOf: findPhones,
  }),
});

@Module({})
class HouseModule {}

/** Every room of the house, composed once; each app adds its own door. */
export const houseModule = (): DynamicModule => ({
  module: HouseModule,
  global: true,
  imports: [platformModule({ migrations }), AccountsModule, PlacesModule, NoticesModule, payments, documents, oneWindow],
  exports: [AccountsModule, PlacesModule, NoticesModule],
});
