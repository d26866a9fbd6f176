import { join } from 'node:path';
import { Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { Database } from '@yichuang/platform';

import { DocumentStore } from './document-store.js';
import { MakeDocument } from './make-document.js';
import { CertificateAuthority, type OwnCertificate } from './seal/certificate-authority.js';
import { LocalFileStorage } from './storage/local-file-storage.js';
import { ReceiveUpload } from './uploads/receive-upload.js';
import { UploadStore } from './uploads/upload-store.js';
import { VerifyDocument } from './verification/verify-document.js';

export interface DocumentsOptions {
  /** Holds `ca/`, `documents/` and `uploads/`. */
  readonly dataDirectory: string;
  /** Whose name the certificates of the local authority carry. */
  readonly organisation: string;
  /** Where documents are sealed, as their signature says it. */
  readonly location: string;
  /** Whether documents say that nothing is real. */
  readonly sandbox: boolean;
  /** Seals with a certificate issued elsewhere instead of the local authority's. */
  readonly ownCertificate?: OwnCertificate;
  readonly clock: Clock;
}

/** How an app composes the room: a factory for its options, and what the factory needs. */
export interface DocumentsComposition {
  readonly imports?: DynamicModule['imports'];
  readonly inject?: FactoryProvider['inject'];
  readonly useFactory: (...injected: never[]) => DocumentsOptions;
}

const OPTIONS = Symbol('DocumentsOptions');

const providers: FactoryProvider[] = [
  { provide: LocalFileStorage, inject: [OPTIONS], useFactory: ({ dataDirectory }: DocumentsOptions) => new LocalFileStorage(dataDirectory) },
  {
    provide: CertificateAuthority,
    inject: [OPTIONS],
    useFactory: ({ dataDirectory, organisation, ownCertificate, clock }: DocumentsOptions) =>
      ownCertificate ? CertificateAuthority.fromPkcs12(ownCertificate, clock.now()) : CertificateAuthority.local(join(dataDirectory, 'ca'), organisation, clock.now()),
  },
  { provide: DocumentStore, inject: [Database, LocalFileStorage], useFactory: (database: Database, storage: LocalFileStorage) => new DocumentStore(database, storage) },
  { provide: UploadStore, inject: [Database, LocalFileStorage], useFactory: (database: Database, storage: LocalFileStorage) => new UploadStore(database, storage) },
  { provide: VerifyDocument, inject: [DocumentStore], useFactory: (store: DocumentStore) => new VerifyDocument(store) },
  {
    provide: ReceiveUpload,
    inject: [UploadStore, LocalFileStorage, OPTIONS],
    useFactory: (store: UploadStore, storage: LocalFileStorage, { clock }: DocumentsOptions) => new ReceiveUpload({ store, storage, clock }),
  },
  {
    provide: MakeDocument,
    inject: [DocumentStore, LocalFileStorage, CertificateAuthority, OPTIONS],
    useFactory: (store: DocumentStore, storage: LocalFileStorage, authority: CertificateAuthority, { clock, location, sandbox }: DocumentsOptions) =>
      new MakeDocument({ store, storage, authority, clock }, { location, sandbox }),
  },
];

/** Documents issued and files handed in. */
@Module({})
export class DocumentsModule {
  static forRoot({ imports = [], inject = [], useFactory }: DocumentsComposition): DynamicModule {
    return {
      module: DocumentsModule,
      global: true,
      imports,
      providers: [{ provide: OPTIONS, inject, useFactory }, ...providers],
      exports: [CertificateAuthority, DocumentStore, UploadStore, VerifyDocument, ReceiveUpload, MakeDocument],
    };
  }
}
