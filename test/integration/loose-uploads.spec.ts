import { Readable } from 'node:stream';

import { LocalFileStorage, ReceiveUpload, UploadStore, type Upload } from '@yichuang/documents';
import { CounterDrafts, Drafts, PapersOfApplications, PapersOfDrafts, PeopleAtCounter, type HandedIn } from '@yichuang/one-window';

import { CounterRounds } from '../../apps/worker/src/counter-rounds.js';
import { HandedInUploads } from '../../apps/worker/src/handed-in-uploads.js';
import { LooseUploads } from '../../apps/worker/src/loose-uploads.js';
import { openHouse, renewal, until, type House } from '../support/house.js';

const ACCOUNT = 7;
const CLERK = 77;

let house: House;

beforeAll(async () => {
  house = await openHouse('2026-11-23T10:00:00+08:00');
}, 300_000);
beforeEach(async () => {
  await house.reset();
  await house.query('TRUNCATE upload, counter_person CASCADE');
});
afterAll(() => house.close());

async function uploaded(accountId = ACCOUNT): Promise<Upload> {
  const received = await house.app.get(ReceiveUpload).receive({ accountId, filename: 'scan.pdf', content: Readable.from([Buffer.from('%PDF-1.7')]) });
  if (!received.ok) throw new Error(received.error.reason);
  return received.value;
}

const drafts = (): Drafts => house.app.get(Drafts);
const kept = (upload: Upload): Promise<unknown> => drafts().save(ACCOUNT, renewal.id, { answers: {}, materials: [{ material: 'medical-report', upload: upload.id }] });
const handedIn = (): HandedInUploads => new HandedInUploads(house.app.get(UploadStore), house.app.get(PapersOfApplications), house.clock);
const deleteLoose = (): Promise<number> => new LooseUploads(house.app.get(UploadStore), handedIn(), house.app.get(PapersOfDrafts), house.clock).delete();
const asReport = ({ id }: Upload): HandedIn[] => [{ material: 'medical-report', upload: id }];
const whose = (upload: Upload): Promise<unknown[]> => house.query('SELECT application_id AS application, account_id AS account FROM upload WHERE id = $1', [upload.id]);
const atCounter = { officerId: CLERK, office: '410100-bureau', identity: 'agrees', confirmedBy: 'signature', originals: [] } as const;
const hasFile = ({ fileKey }: Upload): Promise<boolean> => house.app.get(LocalFileStorage).has(fileKey);
const isListed = async ({ id, accountId }: Upload): Promise<boolean> => (await house.app.get(UploadStore).listOwn(accountId, [id])).length > 0;
const there = async (upload: Upload): Promise<readonly boolean[]> => [await isListed(upload), await hasFile(upload)];

describe('A file that was uploaded', () => {
  it('goes with the draft that nobody came back to', async () => {
    const upload = await uploaded();
    await kept(upload);
    house.clock.set('2026-12-17T01:00:00+08:00');
    await house.sweep.sweep(0);
    house.clock.set('2026-12-24T00:30:00+08:00');
    expect([await deleteLoose(), await there(upload)]).toEqual([0, [true, true]]);
    expect(await house.sweep.sweep(0)).toMatchObject({ oldDrafts: 1 });
    expect([await deleteLoose(), await there(upload)]).toEqual([1, [false, false]]);
    expect(await deleteLoose()).toBe(0);
  });

  it('stays as long as a draft has it, however old', async () => {
    const upload = await uploaded();
    await kept(upload);
    house.clock.advance({ days: 29 });
    await kept(upload);
    house.clock.advance({ days: 20 });
    expect([await deleteLoose(), await there(upload)]).toEqual([0, [true, true]]);
  });

  it('stays when it was handed in', async () => {
    const upload = await uploaded();
    await house.app.get(UploadStore).attach(50, ACCOUNT, [upload.id]);
    house.clock.advance({ days: 400 });
    expect([await deleteLoose(), await there(upload)]).toEqual([0, [true, true]]);
  });

  it('and never put to use is kept for thirty days', async () => {
    const upload = await uploaded();
    house.clock.advance({ days: 29 });
    expect(await deleteLoose()).toBe(0);
    house.clock.advance({ days: 2 });
    expect([await deleteLoose(), await there(upload)]).toEqual([1, [false, false]]);
  });

  it('for somebody at a counter stays while the clerk has their draft', async () => {
    const upload = await uploaded(CLERK);
    const person = await house.app.get(PeopleAtCounter).receive(CLERK, house.person('renewal-granted'), 'agrees');
    await house.app.get(CounterDrafts).save(person.id, renewal.id, { answers: {}, materials: [{ material: 'photo', upload: upload.id }], originals: [] });
    house.clock.advance({ days: 31 });
    expect([await deleteLoose(), await there(upload)]).toEqual([0, [true, true]]);
  });
});

describe('A file of an application whose door died before it could hand it on', () => {
  const applicant = () => house.person('renewal-granted');

  it('is the application’s at the next look, and no other file is', async () => {
    const [upload, other, foreign] = [await uploaded(), await uploaded(), await uploaded(ACCOUNT + 1)];
    const { id } = await house.apply(applicant(), { materials: asReport(upload) });
    await house.apply(applicant(), { materials: asReport(foreign) });
    house.clock.advance({ minutes: 1 });
    expect([await handedIn().attach(), await whose(upload)]).toEqual([1, [{ application: id, account: ACCOUNT }]]);
    expect([await whose(other), await whose(foreign)]).toMatchObject([[{ application: null }], [{ application: null, account: ACCOUNT + 1 }]]);
    expect(await handedIn().attach()).toBe(0);
  });

  it('is the application’s that was first to name it', async () => {
    const upload = await uploaded();
    const { id } = await house.apply(applicant(), { materials: asReport(upload) });
    await house.apply(applicant(), { materials: asReport(upload) });
    house.clock.advance({ minutes: 1 });
    expect([await handedIn().attach(), await whose(upload)]).toEqual([1, [{ application: id, account: ACCOUNT }]]);
  });

  it('is never deleted as one that nobody handed in', async () => {
    const upload = await uploaded();
    const { id } = await house.apply(applicant(), { materials: asReport(upload) });
    house.clock.advance({ days: 31 });
    expect([await deleteLoose(), await there(upload), await whose(upload)]).toEqual([0, [true, true], [{ application: id, account: ACCOUNT }]]);
  });

  it('and was scanned at a counter is the applicant’s before the day is forgotten', async () => {
    const upload = await uploaded(CLERK);
    const person = await house.app.get(PeopleAtCounter).receive(CLERK, applicant(), 'agrees');
    await house.app.get(CounterDrafts).save(person.id, renewal.id, { answers: {}, materials: asReport(upload), originals: [] });
    const { id } = await house.apply(applicant(), { materials: asReport(upload), counter: atCounter });
    house.clock.advance({ days: 1 });
    const rounds = new CounterRounds(house.app.get(PeopleAtCounter), house.app.get(UploadStore), handedIn());
    rounds.onApplicationBootstrap();
    await until(async () => (await house.query('SELECT FROM counter_person')).length === 0);
    await rounds.onModuleDestroy();
    expect(await whose(upload)).toEqual([{ application: id, account: ACCOUNT }]);
  });
});
