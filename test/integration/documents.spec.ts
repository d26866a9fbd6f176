import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Test, type TestingModule } from '@nestjs/testing';
import {
  CertificateAuthority,
  DocumentStore,
  DocumentsModule,
  LocalFileStorage,
  MakeDocument,
  ReceiveUpload,
  UploadStore,
  VerifyDocument,
  checkSignature,
  documentNumber,
  documentsMigrations,
  formatVerificationCode,
  insertDocuments,
  verificationCode,
  type DocumentContent,
  type IssuedDocument,
} from '@yichuang/documents';
import { TestClock } from '@yichuang/kernel';
import { Config, ConfigModule, Database, databaseModule } from '@yichuang/platform';

import { testConfig } from '../support/config.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { decisionLetter, electronicLicence } from '../support/document-samples.js';
import { ensurePdfsig } from '../support/system-packages.mjs';

let directory: string;
let testDatabase: TestDatabase;
let app: TestingModule;
let serial = 0;
const clock = new TestClock('2026-11-26T15:00:00+08:00');

beforeAll(async () => {
  ensurePdfsig();
  directory = await mkdtemp(join(tmpdir(), 'documents-'));
  testDatabase = await createTestDatabase(documentsMigrations);
  const options = { dataDirectory: directory, organisation: '河南省公安厅', location: '河南省郑州市', sandbox: true, clock };
  const imports = [ConfigModule, databaseModule({ migrations: documentsMigrations }), DocumentsModule.forRoot({ useFactory: () => options })];
  app = await Test.createTestingModule({ imports })
    .overrideProvider(Config)
    .useValue(testConfig({ database: testDatabase, redis: { url: 'redis://127.0.0.1:1', prefix: 'unused' } }))
    .compile();
  await app.init();
});
afterAll(async () => {
  await app.close();
  await testDatabase.drop();
  await rm(directory, { recursive: true });
});

/** The sample as another document, with its own number and code. */
function fresh(sample: DocumentContent): DocumentContent {
  serial += 1;
  const code = verificationCode();
  return { ...sample, number: documentNumber('豫公试', 2026, serial), verification: { url: `https://yichuang.example.cn/verify/${code}`, code } };
}

async function issue(content: DocumentContent, applicationId = 1_000 + serial): Promise<IssuedDocument> {
  await insertDocuments([{ applicationId, issuedAt: clock.now(), content }], app.get(Database).query);
  return stored(content);
}

async function stored({ verification }: DocumentContent): Promise<IssuedDocument> {
  const document = await app.get(DocumentStore).findByVerificationCode(verification.code);
  if (!document) throw new Error('the document is not recorded');
  return document;
}

async function made(content: DocumentContent): Promise<{ document: IssuedDocument; pdf: Buffer; path: string }> {
  await app.get(MakeDocument).make(await issue(content));
  const document = await stored(content);
  return { document, pdf: await buffer(await app.get(DocumentStore).getFile(document)), path: join(directory, document.fileKey ?? '') };
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(join(directory, folder), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

const run = (program: string, ...parameters: string[]): string => execFileSync(program, parameters, { encoding: 'utf8' });
/** Poppler's tools: nothing of theirs is ours. */
const pdfsig = (path: string): string => run('pdfsig', '-nocert', path);

describe('recording documents with a decision', () => {
  it('happens once per application and kind, in one statement for many', async () => {
    const documents = [fresh(decisionLetter), fresh(electronicLicence)].map((content) => ({ applicationId: 1, issuedAt: clock.now(), content }));
    const { query } = app.get(Database);
    expect((await insertDocuments(documents, query)).map(({ applicationId, kind }) => [applicationId, kind])).toEqual([
      [1, 'decision'],
      [1, 'licence'],
    ]);
    const again = documents.map((document) => ({ ...document, content: fresh(document.content) }));
    expect(await insertDocuments(again, query)).toEqual([]);
    const kept = await app.get(DocumentStore).listFor(1);
    expect(kept.map(({ content }) => content)).toEqual(documents.map(({ content }) => content));
    expect(kept.every(({ status, fileKey }) => status === 'valid' && fileKey === null)).toBe(true);
  });

  it('leaves nothing behind when the transaction it belongs to fails', async () => {
    const content = fresh(decisionLetter);
    const failing = app.get(Database).transaction(async (query) => {
      await insertDocuments([{ applicationId: 2, issuedAt: clock.now(), content }], query);
      throw new Error('the decision was overtaken');
    });
    await expect(failing).rejects.toThrow('overtaken');
    expect(await app.get(DocumentStore).listFor(2)).toEqual([]);
  });
});

describe('making a document', () => {
  it('writes a file whose seal poppler finds valid, with its fonts in it and all its words', async () => {
    const { document, pdf, path } = await made(fresh(decisionLetter));
    expect(document.sha256).toBe(createHash('sha256').update(pdf).digest('hex'));
    expect(document.madeAt).toEqual(clock.now());
    expect((await stat(path)).mode & 0o777).toBe(0o600);

    const signature = pdfsig(path);
    expect(signature).toContain('Signature is Valid');
    expect(signature).toContain('Total document signed');
    expect(signature).toContain('CN=Yichuang Document Signing,O=河南省公安厅');

    const fonts = run('pdffonts', path).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+NotoSansSC-\w+ .* yes yes yes /);

    const words = run('pdftotext', '-layout', path, '-').replace(/\s+/g, '');
    for (const text of [document.number, '准予机动车驾驶证换证决定书', '曹斌：', '身体条件证明在六个月内且结论合格', '2026年11月26日', '演示文件，不具有法律效力']) expect(words).toContain(text);
    expect(words).toContain(formatVerificationCode(document.verificationCode));
    expect(words).toContain('meetstheconditionsofArticle23');
  });

  it('gives those who listen a document in order: title, text, table, lists', async () => {
    const { path } = await made(fresh(decisionLetter));
    const structure = run('pdfinfo', '-struct', path).split('\n').map((line) => line.trim().split(' ')[0]);
    const order = ['H1', 'Table', 'TR', 'TH', 'TD', 'H2', 'L', 'LI', 'Figure'].map((tag) => structure.indexOf(tag));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  it('is found out by poppler and by us when one byte is changed', async () => {
    const { pdf } = await made(fresh(electronicLicence));
    const tampered = Buffer.from(pdf);
    const place = Math.floor(pdf.indexOf('stream') + 200);
    tampered[place] = (pdf[place] ?? 0) ^ 1;
    const path = join(directory, 'tampered.pdf');
    await writeFile(path, tampered);
    expect(pdfsig(path)).not.toContain('Signature is Valid');
    expect(checkSignature(tampered, app.get(CertificateAuthority).rootPem, clock.now())).toEqual({ ok: false, error: 'changed' });
    expect(checkSignature(pdf, app.get(CertificateAuthority).rootPem, clock.now()).ok).toBe(true);
  });

  it('changes nothing when it is made already', async () => {
    const { document, path } = await made(fresh(electronicLicence));
    const [{ mtimeMs }, files] = [await stat(path), await filesIn('documents')];
    clock.advance({ hours: 1 });
    await app.get(MakeDocument).make(document);
    expect(await stored(document.content)).toEqual(document);
    expect((await stat(path)).mtimeMs).toBe(mtimeMs);
    expect(await filesIn('documents')).toEqual(files);
  });

  it('leaves one file noted, whole and right, when two make it at once', async () => {
    const issued = await issue(fresh(electronicLicence));
    const make = app.get(MakeDocument);
    const first = make.make(issued);
    clock.advance({ minutes: 1 });
    await Promise.all([first, make.make(issued)]);
    const document = await stored(issued.content);
    const store = app.get(DocumentStore);
    expect(createHash('sha256').update(await buffer(await store.getFile(document))).digest('hex')).toBe(document.sha256);
    expect(await store.markMade(document.id, { fileKey: 'documents/late', sha256: '', madeAt: clock.now() })).toBe(false);
    expect(await stored(issued.content)).toEqual(document);
  });

  it('does not let a document out whose seal does not hold', async () => {
    const [store, { rootPem }] = [app.get(DocumentStore), app.get(CertificateAuthority)];
    const { signer } = await CertificateAuthority.local(join(directory, 'another'), '别的机关', clock.now());
    const storage = new LocalFileStorage(join(directory, 'nothing'));
    const forger = new MakeDocument({ store, storage, authority: { signer, rootPem }, clock }, { location: '', sandbox: true });
    const issued = await issue(fresh(electronicLicence));
    await expect(forger.make(issued)).rejects.toThrow('does not hold: untrusted');
    expect(await stored(issued.content)).toEqual(issued);
    await expect(stat(join(directory, 'nothing'))).rejects.toThrow('ENOENT');
  });

  it('has no file to give before it is made', async () => {
    await expect(app.get(DocumentStore).getFile(await issue(fresh(decisionLetter)))).rejects.toThrow('not made yet');
  });
});

describe('checking a document by its code', () => {
  it('tells whoever has the paper that it is valid, and no more than stands on it', async () => {
    const { content, verificationCode: code } = await issue(fresh(decisionLetter));
    const { title, number, issuedOn, authority } = content;
    const expected = { status: 'valid', title, number, issuedOn, authority, holderMasked: '曹*' };
    expect(await app.get(VerifyDocument).verify(code)).toEqual(expected);
    expect(await app.get(VerifyDocument).verify(formatVerificationCode(code).toLowerCase())).toEqual(expected);
  });

  it('tells that a document was revoked', async () => {
    const { id, verificationCode: code } = await issue(fresh(decisionLetter));
    expect(await app.get(DocumentStore).revoke(id, '注销', clock.now())).toBe(true);
    expect(await app.get(DocumentStore).revoke(id, '再次注销', clock.now())).toBe(false);
    const verdict = await app.get(VerifyDocument).verify(code);
    expect(verdict.status).toBe('revoked');
    expect(JSON.stringify(verdict)).not.toContain('注销');
  });

  it('tells nothing about codes of no document', async () => {
    for (const code of [verificationCode(), 'nonsense', '']) expect(await app.get(VerifyDocument).verify(code)).toEqual({ status: 'unknown' });
  });
});

describe('handing in a file', () => {
  const receive = (content: Buffer, filename = '体检报告.pdf', accountId = 7) => app.get(ReceiveUpload).receive({ accountId, filename, content: Readable.from([content]) });

  it('keeps it as it is, under a name of ours, for its owner', async () => {
    const content = (await made(fresh(electronicLicence))).pdf;
    const received = await receive(content, '..\\体检\u202E报告.jpg');
    if (!received.ok) throw new Error(received.error.reason);
    const { id } = received.value;
    expect(received.value).toMatchObject({ filename: '体检报告.jpg', mediaType: 'application/pdf', size: content.length, createdAt: clock.now() });
    const store = app.get(UploadStore);
    expect(await store.listOwn(7, [id])).toEqual([received.value]);
    expect(await store.listOwn(8, [id])).toEqual([]);
    expect((await buffer(await store.getFile(received.value))).equals(content)).toBe(true);
  });

  it('goes with one application and stays with it', async () => {
    const received = await receive(Buffer.from('%PDF-1.7\n'));
    if (!received.ok) throw new Error(received.error.reason);
    const store = app.get(UploadStore);
    await store.attach(50, 8, [received.value.id]);
    expect(await store.listFor(50)).toEqual([]);
    await store.attach(51, 7, [received.value.id]);
    await store.attach(52, 7, [received.value.id]);
    expect(await store.listFor(51)).toEqual([{ ...received.value, applicationId: 51 }]);
    expect(await store.listFor(52)).toEqual([]);
  });

  it.each([
    ['empty', Buffer.alloc(0)],
    ['wrong-type', Buffer.from('MZ\x90\x00 not a picture')],
    ['too-large', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(10_000_000)])],
  ])('is refused as %s in both languages, and nothing of it is kept', async (reason, content) => {
    const files = await filesIn('uploads');
    const received = await receive(content);
    if (received.ok) throw new Error('it was taken');
    const { message } = received.error;
    expect(received.error.reason).toBe(reason);
    expect([/[一-龥]/.test(message.zh), /^[A-Z]/.test(message.en)]).toEqual([true, true]);
    expect(await filesIn('uploads')).toEqual(files);
  });
});
