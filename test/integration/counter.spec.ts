import { Readable } from 'node:stream';

import { AccessLedger, CitizenAccounts, hashPassword, insertAccounts, loginKeys, SignIn } from '@yichuang/accounts';
import { anyone, type Party } from '@yichuang/definition';
import { CasesOfPerson, CheckIdentity, CounterDrafts, Drafts, FileAtCounter, firstBrokenLine, mayFile, mayReprint, PeopleAtCounter, PreCheck, ReadCase, type Filing, type Officer, type OpenCase, type PersonAtCounter, type Receipt } from '@yichuang/one-window';
import { ReceiveUpload, UploadStore } from '@yichuang/documents';
import { Offices } from '@yichuang/places';
import { Config } from '@yichuang/platform';
import { makeIdentityNumber } from '@yichuang/kernel';

import { openHouse, renewal, type House } from '../support/house.js';

const zhang = 101;
const li = 102;
let house: House;

beforeAll(async () => {
  house = await openHouse('2026-11-23T10:00:00+08:00');
});
beforeEach(async () => {
  await house.reset();
  await house.query('TRUNCATE counter_draft, counter_person, account CASCADE');
});
afterAll(() => house.close());

const clerk = (id: number, offices = ['410100-bureau']): Officer => ({ id, role: 'clerk', name: `clerk ${id}`, offices, skills: ['traffic'] });
const office = (code = '410100-bureau') => house.app.get(Offices).find(code) as NonNullable<ReturnType<Offices['find']>>;
const people = () => house.app.get(PeopleAtCounter);
const drafts = () => house.app.get(CounterDrafts);
const elder = (): Party => house.person('renewal-elder');

/** What the person says at the counter, filled in for the service most tests apply for. */
async function fillIn(person: PersonAtCounter, changes: object = {}): Promise<void> {
  const known = await house.app.get(PreCheck).prefill(renewal, person.party);
  const answers = { ...known, ...renewal.samples[0]?.answers(house.clock.today(), anyone), ...changes };
  await drafts().save(person.id, renewal.id, { answers, materials: [], originals: ['medical-report'] });
}

async function come(party = elder(), clerkId = zhang): Promise<PersonAtCounter> {
  const person = await people().receive(clerkId, party, 'agrees');
  await fillIn(person);
  return person;
}

async function filingFor(person: PersonAtCounter): Promise<Filing> {
  const [draft, account] = [await drafts().find(person.id, renewal.id), await house.app.get(CitizenAccounts).findOrOpen(person.party)];
  if (!draft || !account) throw new Error('There is nothing to file');
  return { officerId: zhang, office: office(), person, service: renewal, draft, accountId: account.id, confirmedBy: 'signature' };
}

async function file(filing: Filing): Promise<Receipt> {
  const filed = await house.app.get(FileAtCounter).file(filing);
  if (!filed.ok) throw new Error(JSON.stringify(filed.error));
  await house.app.get(FileAtCounter).close(filing, filed.value);
  return filed.value;
}

const read = async ({ reference }: Receipt): Promise<OpenCase> => (await house.app.get(ReadCase).find(reference)) as OpenCase;
const rows = async (table: string): Promise<number> => (await house.query(`SELECT FROM ${table}`)).length;

describe('How the cases of somebody at a counter stand', () => {
  const casesOf = async (party: Party) => {
    const account = await house.app.get(CitizenAccounts).findOf(party);
    return account && (await house.app.get(CasesOfPerson).list(account.id, 10));
  };

  it('is told with the office and the period that runs', async () => {
    const violator = house.person('renewal-violations');
    const receipt = await file(await filingFor(await come(violator)));
    expect(await casesOf(violator)).toMatchObject([{ reference: receipt.reference, state: 'received', officeCode: null, running: [{ kind: 'K1', dueOn: '2026-11-30' }] }]);
    await house.runAll();
    const { office: responsible, task } = await read(receipt);
    expect(await casesOf(violator)).toMatchObject([{ officeCode: responsible.code, taskOfficeCode: task?.officeCode }]);
  });

  it('is told of their own cases alone, the newest first', async () => {
    const first = await file(await filingFor(await come()));
    await file(await filingFor(await come(house.person('renewal-violations'))));
    await house.runAll();
    house.clock.set('2026-11-24T10:00:00+08:00');
    const second = await file(await filingFor(await come()));
    expect((await casesOf(elder()))?.map(({ reference }) => reference)).toEqual([second.reference, first.reference]);
  });

  it('opens no account for who has none', async () => {
    expect(await casesOf(elder())).toBeUndefined();
    expect(await rows('account')).toBe(0);
  });

  it('is on record for each case', async () => {
    const ledger = house.app.get(AccessLedger);
    await ledger.recordAll(zhang, [4_712, 4_713]);
    for (const id of [4_712, 4_713]) expect(await ledger.listReadings(id)).toEqual([{ accountId: zhang, at: house.clock.now() }]);
  });
});

describe('An application filed at a counter', () => {
  it('is the citizen’s, taken by the clerk, with the counter in its history', async () => {
    const receipt = await file(await filingFor(await come()));
    const { submitter, log, accountId } = await read(receipt);
    expect(submitter).toMatchObject({ name: elder().name, documentNumber: elder().documentNumber });
    expect(log[0]).toMatchObject({ kind: 'received', actor: `officer:${zhang}`, detail: { answerBy: '2026-11-30', counter: { office: '410100-bureau', identity: 'agrees', confirmedBy: 'signature', originals: ['medical-report'] } } });
    expect(firstBrokenLine(log)).toBeUndefined();
    expect(await house.applications.listOwn(accountId, 10)).toMatchObject([{ reference: receipt.reference }]);
  });

  it('goes the same way as one sent on line, to the office that is responsible', async () => {
    const receipt = await file(await filingFor(await come(house.person('renewal-violations'))));
    await house.runAll();
    const { state, office: responsible, task, log } = await read(receipt);
    expect(log.map(({ kind }) => kind)).toEqual(['received', 'routed', 'assessed', 'handed-to-officer']);
    expect([state, task?.stage]).toEqual(['received', 'accept']);
    expect(responsible.code).not.toBe('410000');
  });

  it('gives a sealed receipt and a message, with what was received and by when it is answered', async () => {
    const receipt = await file(await filingFor(await come()));
    await house.runAll();
    const [paper] = await house.query<{ content: { holder: string; authority: { zh: string } }; made: boolean; verification_code: string }>(`SELECT content, verification_code, made_at IS NOT NULL AS made FROM issued_document WHERE kind = 'receipt'`);
    expect(paper).toMatchObject({ made: true, content: { holder: elder().name, authority: { zh: '郑州市公安局' } } });
    expect(JSON.stringify(paper?.content)).toContain('2026年11月30日');
    expect(paper?.verification_code).toHaveLength(16);
    const notices = await house.query<{ title: { zh: string }; address: string }>('SELECT title, address FROM notice JOIN notice_delivery ON notice_id = notice.id WHERE application_id = $1 ORDER BY notice.id LIMIT 1', [receipt.id]);
    expect(notices).toEqual([{ title: { zh: `${renewal.name.zh}：收到申请`, en: expect.any(String) as string }, address: '13903710001' }]);
  });

  it('is one application however often it is sent', async () => {
    const filing = await filingFor(await come());
    const [first, second] = await Promise.all([file(filing), file(filing)]);
    expect(await file(filing)).toMatchObject({ reference: first.reference, repeated: true });
    expect(second.reference).toBe(first.reference);
    expect([await rows('application'), await rows('issued_document'), await rows('notice')]).toEqual([1, 1, 1]);
    expect((await people().find(filing.person.id, zhang))?.filed).toEqual([{ reference: first.reference, serviceId: renewal.id }]);
  });

  it('is sent again with what was typed when it failed half-way', async () => {
    const person = await come();
    const filing = await filingFor(person);
    const received = await house.app.get(FileAtCounter).file(filing);
    expect(await drafts().find(person.id, renewal.id)).toBeDefined();
    const again = await file(await filingFor(person));
    expect(received.ok && received.value.reference).toBe(again.reference);
    expect(await drafts().find(person.id, renewal.id)).toBeUndefined();
  });

  it('is not received with an answer missing, and the draft stays', async () => {
    const person = await come();
    await fillIn(person, { contactPhone: undefined });
    const filed = await house.app.get(FileAtCounter).file(await filingFor(person));
    expect(filed).toMatchObject({ ok: false, error: { problems: [{ pointer: '/contactPhone' }] } });
    expect(await drafts().find(person.id, renewal.id)).toBeDefined();
  });

  it('has a receipt for who gave it and for whoever may read the case, for nobody else', async () => {
    const receipt = await file(await filingFor(await come()));
    await house.runAll();
    const the = await read(receipt);
    const far = ['411500-bureau'];
    expect([mayReprint(clerk(zhang, far), the), mayReprint(clerk(li, [the.office.code]), the), mayReprint(clerk(li, far), the)]).toEqual([true, true, false]);
    const online = await house.apply(house.person('renewal-granted'));
    expect(mayReprint(clerk(zhang, ['410000']), await read(online))).toBe(false);
  });
});

describe('The account of who comes to a counter', () => {
  const register = async ({ name, documentType, documentNumber, phone }: Party): Promise<void> =>
    insertAccounts([{ id: 77, role: 'citizen', name, documentType, documentNumber, phone, loginKey: loginKeys(house.app.get(Config).secretKey)(documentNumber), passwordHash: await hashPassword('their own password'), createdAt: house.clock.now() }], house.query);
  const signIn = (password: string) => house.app.get(SignIn).signIn({ login: elder().documentNumber, password, address: '10.0.0.1' });

  it('is their own, where they have one', async () => {
    await register(elder());
    const { accountId } = await filingFor(await come());
    expect(accountId).toBe(77);
    expect(await rows('account')).toBe(1);
  });

  it('is opened without a password, once, and nobody signs in with it', async () => {
    const accounts = house.app.get(CitizenAccounts);
    const opened = await Promise.all([accounts.findOrOpen(elder()), accounts.findOrOpen(elder())]);
    expect(new Set(opened.map((account) => account?.id)).size).toBe(1);
    expect(await house.query('SELECT role, password_hash FROM account')).toEqual([{ role: 'citizen', password_hash: null }]);
    for (const password of ['', 'null', 'undefined']) expect(await signIn(password)).toMatchObject({ ok: false, error: { reason: 'wrong' } });
  });

  it('becomes theirs when they register, with what was filed for them', async () => {
    const receipt = await file(await filingFor(await come()));
    await register(elder());
    const signedIn = await signIn('their own password');
    expect(signedIn.ok && (await house.applications.listOwn(signedIn.value.id, 10)).map(({ reference }) => reference)).toEqual([receipt.reference]);
    await expect(register(elder())).rejects.toThrow('account_login_key_key');
  });

  it('is never that of staff, nor of another kind of document with the same number', async () => {
    await register(elder());
    await house.query(`UPDATE account SET role = 'clerk'`);
    expect(await house.app.get(CitizenAccounts).findOrOpen(elder())).toBeUndefined();
    await house.query(`UPDATE account SET role = 'citizen', document_type = 'passport'`);
    expect(await house.app.get(CitizenAccounts).findOrOpen(elder())).toBeUndefined();
  });
});

describe('Name and number', () => {
  const check = (party: Party) => house.app.get(CheckIdentity).check(party);

  it('agree with the population register, or with that of the country, or with the exit-entry register', async () => {
    expect(await check(elder())).toBe('agrees');
    const [elsewhere] = await house.query<{ name: string; id_number: string }>('SELECT name, id_number FROM population_elsewhere LIMIT 1');
    expect(await check({ name: elsewhere?.name ?? '', documentType: 'identity-card', documentNumber: elsewhere?.id_number ?? '' })).toBe('agrees');
    const foreigner = house.person('renewal-foreigner');
    expect(await check({ ...foreigner, name: foreigner.name.toLowerCase() })).toBe('agrees');
  });

  it('differ, end or are unknown', async () => {
    expect(await check({ ...elder(), name: '张三丰' })).toBe('differs');
    await house.query('UPDATE population_person SET alive = false WHERE id_number = $1', [elder().documentNumber]);
    expect(await check(elder())).toBe('ended');
    expect(await check({ name: '张三丰', documentType: 'identity-card', documentNumber: makeIdentityNumber('110101', '1950-01-01', 998) })).toBe('no-such-person');
    expect(await check({ name: 'NEW COMER', documentType: 'passport', documentNumber: 'X98765432' })).toBe('no-record');
  });
});

describe('Who stands at a counter', () => {
  it('is known to their clerk alone', async () => {
    const { id } = await come();
    expect(await people().find(id, zhang)).toMatchObject({ party: { name: elder().name } });
    expect([await people().find(id, li), await people().find('1', zhang)]).toEqual([undefined, undefined]);
    expect(await people().list(li)).toEqual([]);
  });

  it('is served on with what was typed when they are identified again the same day', async () => {
    const { id } = await come();
    const again = await people().receive(zhang, { ...elder(), phone: '13903710009' }, 'agrees');
    expect([again.id, again.party.phone]).toEqual([id, '13903710009']);
    expect(await drafts().listBegun(id)).toEqual([renewal.id]);
  });

  it('is served on past midnight, at a window that is open all night', async () => {
    house.clock.set('2026-11-23T23:55:00+08:00');
    const { id } = await come();
    house.clock.set('2026-11-24T00:05:00+08:00');
    expect(await people().find(id, zhang)).toMatchObject({ id });
    expect((await people().list(zhang)).map((person) => person.id)).toEqual([id]);
    expect([await people().forgetOld(), await people().listOldScans()]).toEqual([0, []]);
    expect((await people().receive(zhang, elder(), 'agrees')).id).toBe(id);
    expect(await drafts().listBegun(id)).toEqual([renewal.id]);
  });

  it('is forgotten with the day, which ends at four in the morning, with all that was typed', async () => {
    const { id } = await come();
    house.clock.set('2026-11-24T04:00:00+08:00');
    expect(await people().find(id, zhang)).toBeUndefined();
    const { id: today } = await come();
    expect([await people().forgetOld(), await rows('counter_person')]).toEqual([1, 1]);
    await people().leave(today, zhang);
    expect([await rows('counter_person'), await rows('counter_draft')]).toEqual([0, 0]);
  });

  it('leaves no scan behind of what was not sent, and their own of what was', async () => {
    const [store, takes] = [house.app.get(UploadStore), house.app.get(ReceiveUpload)];
    const scan = async (): Promise<string> => {
      const received = await takes.receive({ accountId: zhang, filename: 'scan.pdf', content: Readable.from([Buffer.from('%PDF-1.7')]) });
      return received.ok ? received.value.id : '';
    };
    const person = await come();
    const [sent, unsent] = [await scan(), await scan()];
    await drafts().save(person.id, renewal.id, { answers: {}, materials: [{ material: 'medical-report', upload: sent }, { material: 'photo', upload: unsent }], originals: [] });
    await store.attach(50, zhang, [sent], 77);
    expect(await people().listScans(person.id, zhang)).toEqual([sent, unsent]);
    house.clock.set('2026-11-24T09:00:00+08:00');
    for (const { clerkId, uploads } of await people().listOldScans()) await store.discard(clerkId, uploads);
    expect(await house.query('SELECT id, account_id, application_id FROM upload')).toEqual([{ id: sent, account_id: 77, application_id: 50 }]);
  });

  it('does not lose their own draft of the same service', async () => {
    await house.app.get(Drafts).save(77, renewal.id, { answers: { contactPhone: 'mine' }, materials: [] });
    await file(await filingFor(await come()));
    expect(await house.app.get(Drafts).find(77, renewal.id)).toMatchObject({ answers: { contactPhone: 'mine' } });
  });

  it('is looked up on record, by who looked', async () => {
    const ledger = house.app.get(AccessLedger);
    await ledger.recordLookUp(zhang, elder().documentNumber.toLowerCase());
    expect(await ledger.listLookUps(elder().documentNumber)).toEqual([{ accountId: zhang, at: house.clock.now() }]);
    await expect(house.query('DELETE FROM person_look_up')).rejects.toThrow('person_look_up only grows');
  });
});

describe('A counter', () => {
  it('is served by clerks alone, where the office has one', () => {
    expect(mayFile(clerk(zhang), office(), renewal)).toBe(true);
    for (const role of ['examiner', 'decider', 'supervisor'] as const) expect(mayFile({ ...clerk(zhang), role }, office())).toBe(false);
    expect([mayFile(clerk(zhang), office('410000')), mayFile(clerk(zhang), undefined)]).toEqual([false, false]);
  });

  it('of a police station receives what a station handles', () => {
    const station = office('410105-station');
    expect([mayFile(clerk(zhang), station), mayFile(clerk(zhang), station, renewal), mayFile(clerk(zhang), station, { id: 'household.address-change', level: 'county' })]).toEqual([true, false, true]);
  });
});
