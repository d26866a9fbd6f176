import { Readable } from 'node:stream';

import { LocalFileStorage, ReceiveUpload, UploadStore, type Upload } from '@yichuang/documents';
import { CounterDrafts, Drafts, PapersOfDrafts, PeopleAtCounter } from '@yichuang/one-window';

import { LooseUploads } from '../../apps/worker/src/loose-uploads.js';
import { openHouse, renewal, type House } from '../support/house.js';

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
const deleteLoose = (): Promise<number> => new LooseUploads(house.app.get(UploadStore), house.app.get(PapersOfDrafts), house.clock).delete();
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
