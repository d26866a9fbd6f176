import { DocumentStore } from '@yichuang/documents';
import { TakeThis } from '@yichuang/one-window';
import { Inbox } from '@yichuang/notices';

import { openHouse, type House } from '../support/house.js';
import { Staff } from '../support/staff.js';

let house: House;

beforeAll(async () => {
  house = await openHouse('2026-11-23T10:00:00+08:00');
});
beforeEach(() => house.reset());
afterAll(() => house.close());

const staff = new Staff(() => house, ['traffic']);
const [clerk, examiner, decider] = [() => staff.officer(1, 'clerk'), () => staff.officer(2, 'examiner'), () => staff.officer(3, 'decider')];
const kinds = async (reference: string): Promise<string[]> => (await staff.read(reference)).log.map(({ kind }) => kind);

/** A case that an examiner has open. */
async function examined(): Promise<string> {
  const { reference } = await house.apply(house.person('renewal-violations'));
  await house.runAll();
  await house.app.get(TakeThis).take(clerk(), reference);
  await staff.does(clerk(), reference, 'accept', { complete: true });
  await house.runAll();
  await house.app.get(TakeThis).take(examiner(), reference);
  await staff.does(examiner(), reference, 'begin-examination');
  return reference;
}

const neighbour = { interest: '共用通道的通行', name: '邻居甲', phone: '13603710042', address: '河北省石家庄市长安区某路8号' };
const proposal = { 'found-violations-settled': 'fails', 'evidence-violations-settled': '违法未处理', recommendation: 'refuse' };
const toBeHeard = { ok: false, error: { closed: { zh: '利害关系人还没有答复：先登记他们说了什么' } } };

/** Some days have passed, and the examiner has the case open again. */
async function itIs(day: string, reference: string): Promise<void> {
  house.clock.set(`${day}T10:00:00+08:00`);
  await house.runAll();
  await house.app.get(TakeThis).take(examiner(), reference);
}

describe('Somebody whose major interest a decision concerns (T31)', () => {
  it('is told by letter and by text message, as the applicant is by theirs', async () => {
    const reference = await examined();
    await staff.does(examiner(), reference, 'tell-third-party', neighbour);
    await house.runAll();
    const the = await staff.read(reference);
    const papers = await house.app.get(DocumentStore).listAll(the.id);
    expect(papers.slice(-2).map(({ kind, content, madeAt }) => [kind, content.holder, madeAt !== null])).toEqual([
      ['right-to-be-heard-notice', the.applicant.name, true],
      ['third-party-notice', '邻居甲', true],
    ]);
    expect(new Set(papers.map(({ number }) => number)).size).toBe(papers.length);
    expect(JSON.stringify(papers.at(-1)?.content)).not.toContain(the.applicant.name);
    expect(await house.query("SELECT channel, address, account_id FROM notice_delivery d JOIN notice n ON n.id = d.notice_id WHERE address = '13603710042'")).toEqual([{ channel: 'sms', address: '13603710042', account_id: null }]);
    expect((await kinds(reference)).slice(-3)).toEqual(['third-party-told', 'letter-posted', 'letter-served']);
    expect(the.thirdParties).toMatchObject([{ ...neighbour, number: 1, trackingNumber: `SBX${reference}-1`, proof: `SBX${reference}-1-signed`, answer: null }]);
  });

  it('is known to the applicant as somebody, and not by name, number or address', async () => {
    const reference = await examined();
    await staff.does(examiner(), reference, 'tell-third-party', neighbour);
    await house.runAll();
    await staff.does(examiner(), reference, 'hear-third-party', { party: '1', answer: 'spoke', words: '来信反对，住在8号的邻居甲' });
    const { id } = await staff.read(reference);
    const [papers, notices, actions] = [await house.app.get(DocumentStore).listFor(id), await house.app.get(Inbox).listFor(id), await house.applications.listActions(id)];
    const shown = JSON.stringify([papers, notices, actions, await house.detail({ reference })]);
    expect(shown).not.toMatch(/邻居甲|13603710042|石家庄|来信反对/);
    expect(shown).toContain('利害关系人');
    expect(papers.map(({ kind }) => kind)).toContain('right-to-be-heard-notice');
  });

  it('is reached somehow: without a mobile number and an address nothing is stored', async () => {
    const reference = await examined();
    expect(await staff.perform(examiner(), reference, 'tell-third-party', { interest: '通行', name: '邻居甲' })).toMatchObject({ ok: false, error: { problems: [{ pointer: '/address' }] } });
    expect(await staff.perform(examiner(), reference, 'tell-third-party', { interest: '通行', name: '邻居甲', phone: '0371-65551234' })).toMatchObject({ ok: false, error: { problems: [{ pointer: '/phone' }] } });
    expect((await staff.read(reference)).thirdParties).toEqual([]);
  });

  it('is heard before anything is proposed; what they say is on record', async () => {
    const reference = await examined();
    await staff.does(examiner(), reference, 'tell-third-party', neighbour);
    await house.runAll();
    expect(await staff.perform(examiner(), reference, 'propose', proposal)).toMatchObject(toBeHeard);
    expect((await staff.read(reference)).flags).toContain('objection');
    await staff.does(examiner(), reference, 'hear-third-party', { party: '1', answer: 'spoke', words: '电话中表示不反对' });
    const the = await staff.read(reference);
    expect([the.flags.includes('objection'), the.log.at(-1)?.detail, the.findings.at(-1)?.evidence]).toEqual([false, { number: 1, answer: 'spoke' }, '电话中表示不反对']);
    await staff.does(examiner(), reference, 'propose', proposal);
  });

  it('has five working days from service before silence is an answer; without an address the letter is handed over', async () => {
    const reference = await examined();
    const { address: _, ...byPhone } = neighbour;
    await staff.does(examiner(), reference, 'tell-third-party', byPhone);
    await itIs('2026-12-02', reference);
    const silence = { party: '1', answer: 'silent' };
    const tooEarly = { ok: false, error: { problems: [{ pointer: '/answer' }] } };
    expect(await staff.perform(examiner(), reference, 'hear-third-party', silence)).toMatchObject(tooEarly);
    await staff.does(clerk(), reference, 'hand-letter', { party: '1', identityChecked: true, receipt: 'H2026-18' });
    expect(await staff.perform(clerk(), reference, 'hand-letter', { party: '1', identityChecked: true, receipt: 'H2026-18' })).toMatchObject({ ok: false, error: { closed: { zh: '没有待送达的告知书' } } });
    await itIs('2026-12-09', reference);
    expect(await staff.perform(examiner(), reference, 'hear-third-party', silence)).toMatchObject(tooEarly);
    await itIs('2026-12-10', reference);
    await staff.does(examiner(), reference, 'hear-third-party', silence);
    expect((await staff.read(reference)).thirdParties).toMatchObject([{ servedAt: new Date('2026-12-02T10:00:00+08:00'), proof: 'H2026-18', answer: 'silent' }]);
  });

  it('who asks for a hearing is given one before anything is proposed (T32)', async () => {
    const reference = await examined();
    await staff.does(examiner(), reference, 'tell-third-party', neighbour);
    await house.runAll();
    await staff.does(examiner(), reference, 'hear-third-party', { party: '1', answer: 'asked-hearing', words: '书面要求听证' });
    expect(await staff.perform(examiner(), reference, 'propose', proposal)).toMatchObject({ ok: false, error: { closed: { zh: '利害关系人要求听证：先提请并举行听证' } } });
    await staff.does(examiner(), reference, 'ask-special', { procedure: 'hearing', basis: '第四十七条', expectedDays: 20 });
    await house.app.get(TakeThis).take(decider(), reference);
    await staff.does(decider(), reference, 'begin-special');
    await house.app.get(TakeThis).take(examiner(), reference);
    await staff.does(examiner(), reference, 'end-special', { result: '听证笔录' });
    await staff.does(examiner(), reference, 'propose', proposal);
  });

  it('may be one of several: each has a letter and an answer of their own', async () => {
    const reference = await examined();
    await staff.does(examiner(), reference, 'tell-third-party', neighbour);
    await staff.does(examiner(), reference, 'tell-third-party', { ...neighbour, name: '邻居乙', phone: '13603710043' });
    await house.runAll();
    expect((await house.app.get(DocumentStore).listAll((await staff.read(reference)).id)).slice(-4).map(({ kind }) => kind)).toEqual(['right-to-be-heard-notice', 'third-party-notice', 'right-to-be-heard-notice-2', 'third-party-notice-2']);
    await staff.does(examiner(), reference, 'hear-third-party', { party: '2', answer: 'spoke', words: '不反对' });
    expect(await staff.perform(examiner(), reference, 'propose', proposal)).toMatchObject(toBeHeard);
    await staff.does(examiner(), reference, 'hear-third-party', { party: '1', answer: 'spoke', words: '不反对' });
    await staff.does(examiner(), reference, 'propose', proposal);
  });
});
