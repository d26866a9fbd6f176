import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { TestClock } from '@yichuang/kernel';
import { HttpSms, LocalMailer, LocalSms, Outbox, SmtpMailer, Undeliverable } from '@yichuang/notices';

import { MailStandIn } from '../support/mail-stand-in.js';
import { answerJson, SmsStandIn } from '../support/sms-stand-in.js';

const clock = new TestClock('2026-11-26T09:00:00+08:00');
const sms = { key: '42', to: '13903710001', text: '【一窗】准予换证 Renewal granted' };
const mail = { key: '42', to: 'cao@example.cn', subject: '【一窗】准予换证', text: '准予换发机动车驾驶证。' };

const errorOf = (work: Promise<unknown>): Promise<Error> =>
  work.then(
    () => new Error('It went well'),
    (error: unknown) => error as Error,
  );

describe('The SMS gateway by HTTP', () => {
  const key = Buffer.alloc(32, 7);
  let standIn: SmsStandIn;
  let url: string;
  let gateway: HttpSms;

  beforeEach(async () => {
    standIn = new SmsStandIn(key);
    url = await standIn.open();
    gateway = new HttpSms({ url, key }, clock);
  });

  afterEach(() => standIn.close());

  it('is given number, text and key, signed, and answers its own id', async () => {
    await expect(gateway.send(sms)).resolves.toBe('gateway-42');
    expect(standIn.seen).toEqual([{ path: '/v1/messages', key: '42', body: { to: sms.to, text: sms.text }, signed: true }]);
  });

  it('can tell a request that was signed with another key', async () => {
    await new HttpSms({ url, key: Buffer.alloc(32, 8) }, clock).send(sms);
    expect(standIn.seen[0]?.signed).toBe(false);
  });

  it('makes a message undeliverable by 422 alone; every other trouble is worth another try', async () => {
    standIn.answer = answerJson(422, { error: `no such number ${sms.to}` });
    expect(await errorOf(gateway.send(sms))).toEqual(new Undeliverable('HTTP 422'));
    for (const status of [400, 401, 409, 429, 500, 503]) {
      standIn.answer = answerJson(status, { id: 'no' });
      const error = await errorOf(gateway.send(sms));
      expect(error).not.toBeInstanceOf(Undeliverable);
      expect(error.message).toBe(`HTTP ${status}`);
    }
  });

  it('is given up on when it is slow or sends us elsewhere', async () => {
    standIn.answer = () => undefined;
    expect((await errorOf(new HttpSms({ url, key }, clock, 100).send(sms))).name).toBe('TimeoutError');
    standIn.answer = (response) => void response.writeHead(307, { location: `${url}/messages` }).end();
    expect((await errorOf(gateway.send(sms))).message).toBe('fetch failed');
  });

  it.each([['no JSON'], ['[]'], ['{}'], ['{"id":""}'], ['{"id":7}'], ['null']])('is not believed when it answers %s', async (content) => {
    standIn.answer = (response) => void response.end(content);
    expect((await errorOf(gateway.send(sms))).message).toBe('The gateway gave a wrong answer');
  });

  it('reports what became of messages; what it does not know or we do not understand is left out', async () => {
    const reports = [{ id: 'a', status: 'delivered' }, { id: 'b', status: 'undeliverable' }, { id: 'c', status: 'on its way' }, { id: 7, status: 'delivered' }, null];
    standIn.answer = answerJson(200, { reports });
    expect([...(await gateway.report(['a', 'b', 'c', 'd']))]).toEqual([['a', 'delivered'], ['b', 'undeliverable']]);
    expect(standIn.seen).toEqual([{ path: '/v1/reports', key: undefined, body: { ids: ['a', 'b', 'c', 'd'] }, signed: true }]);
    standIn.answer = answerJson(200, { reports: 'none' });
    expect((await errorOf(gateway.report(['a']))).message).toBe('The gateway gave a wrong answer');
  });
});

describe('The mail server', () => {
  const from = '一窗 <no-reply@one.example.cn>';
  let standIn: MailStandIn;
  let url: string;
  let mailers: SmtpMailer[];

  const open = (address: string, limitMs?: number): SmtpMailer => {
    mailers.push(new SmtpMailer({ url: address, from }, limitMs));
    return mailers.at(-1) as SmtpMailer;
  };

  beforeEach(async () => {
    standIn = new MailStandIn();
    url = await standIn.open();
    mailers = [];
  });

  afterEach(async () => {
    for (const mailer of mailers) mailer.onApplicationShutdown();
    await standIn.close();
  });

  it('is given the message under the same Message-ID every time', async () => {
    const mailer = open(url);
    for (let times = 0; times < 2; times += 1) await expect(mailer.send(mail)).resolves.toBe('<notice-42@one.example.cn>');
    expect(standIn.messages).toHaveLength(2);
    for (const message of standIn.messages) {
      expect(message).toContain('Message-ID: <notice-42@one.example.cn>');
      expect(message).toContain('To: cao@example.cn');
      expect(message).toContain('Auto-Submitted: auto-generated');
    }
  });

  it('makes a message undeliverable when it refuses the recipient or the message for good', async () => {
    const mailer = open(url);
    standIn.toRecipient = '550 5.1.1 <cao@example.cn> does not exist';
    expect(await errorOf(mailer.send(mail))).toEqual(new Undeliverable('SMTP EENVELOPE 550'));
    standIn.toRecipient = '250 OK';
    standIn.toMessage = '554 5.7.1 cao@example.cn wants no such message';
    expect(await errorOf(mailer.send(mail))).toEqual(new Undeliverable('SMTP EMESSAGE 554'));
  });

  it('is tried again when it puts us off, refuses us, says nothing or is away; no address is kept in the reason', async () => {
    standIn.toRecipient = '451 4.7.1 <cao@example.cn> later';
    expect(await errorOf(open(url).send(mail))).toEqual(new Error('SMTP EENVELOPE 451'));
    standIn.toSender = '550 5.7.1 who are you';
    expect(await errorOf(open(url).send(mail))).toEqual(new Error('SMTP EENVELOPE 550'));
    standIn.silent = true;
    expect(await errorOf(open(url, 100).send(mail))).toEqual(new Error('SMTP EABORT'));
    expect(await errorOf(open('smtp://127.0.0.1:1').send(mail))).toEqual(new Error('SMTP ESOCKET'));
  });

  it('takes an address for one address, whatever is in it', async () => {
    await open(url).send({ ...mail, to: 'cao@example.cn, everyone@example.cn' });
    expect(standIn.messages[0]).toContain('To: <"cao@example.cn, everyone"@example.cn>');
  });

  it('is told nothing without TLS unless its address allows it', async () => {
    expect(await errorOf(open(url.replace(/\?.*/, '')).send(mail))).toEqual(new Error('SMTP ETLS 502'));
    expect(standIn.messages).toHaveLength(0);
  });
});

describe('The outbox of the sandbox', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'yichuang-outbox-'));
  });

  afterEach(() => rm(folder, { recursive: true }));

  it('has a line of JSON for every text message, all of which arrive', async () => {
    const gateway = new LocalSms(new Outbox(folder), clock);
    const ids = [await gateway.send(sms), await gateway.send({ ...sms, key: '43' })];
    const lines = (await readFile(join(folder, 'outbox', 'sms.jsonl'), 'utf8')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { at: '2026-11-26T01:00:00.000Z', id: '42', to: sms.to, text: sms.text },
      { at: '2026-11-26T01:00:00.000Z', id: '43', to: sms.to, text: sms.text },
    ]);
    expect([...(await gateway.report(ids)).values()]).toEqual(['delivered', 'delivered']);
  });

  it('has a file for every e-mail, one even when it is sent twice', async () => {
    const mailer = new LocalMailer(new Outbox(folder), '一窗 <no-reply@one.example.cn>');
    for (let times = 0; times < 2; times += 1) await mailer.send(mail);
    const file = await readFile(join(folder, 'outbox', '42.eml'), 'utf8');
    expect(file).toContain('To: cao@example.cn');
    expect(file).toContain(Buffer.from(mail.text).toString('base64').slice(0, 20));
  });
});
