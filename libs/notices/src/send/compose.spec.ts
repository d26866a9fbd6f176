import { composeMail, composeSms } from './compose.js';
import type { ClaimedDelivery } from './delivery.js';

const delivery: ClaimedDelivery = {
  id: 42,
  fence: 1,
  attempts: 1,
  channel: 'sms',
  address: '13903710001',
  accountId: 7,
  reference: '2611238998621723',
  serviceId: null,
  title: { zh: '机动车驾驶证期满换证', en: 'Driving licence renewal' },
  body: { zh: '曹斌：准予换发机动车驾驶证。', en: 'Cao Bin: the renewal of the driving licence is granted.' },
};
const site = 'https://one.example.cn';

describe('A text message', () => {
  it('names the matter, the application and where to read, in both languages, and fits two parts of 67 characters', () => {
    const { key, to, text } = composeSms(delivery, site);
    expect({ key, to }).toEqual({ key: '42', to: '13903710001' });
    expect(text).toBe('【一窗】您的办件2611 2389 9862 1723有新通知：机动车驾驶证期满换证。New notice: Driving licence renewal. https://one.example.cn/notices');
    expect(text.length).toBeLessThanOrEqual(134);
  });

  it('keeps what the notice says to the inbox', () => {
    expect(composeSms(delivery, site).text).not.toMatch(/曹斌|Cao Bin/);
  });
});

describe('A text message to somebody who has no inbox', () => {
  it('says what they need to know: there is nowhere to read on', () => {
    const { text } = composeSms({ ...delivery, accountId: null, body: { zh: '一件申请涉及您的重大利益。', en: 'An application concerns your interests.' } }, site);
    expect(text).toBe('【一窗】一件申请涉及您的重大利益。 An application concerns your interests.');
  });
});

describe('A message about a draft, which has no reference', () => {
  const draft = { ...delivery, reference: null, serviceId: 'traffic.driving-licence-renewal' };

  it('says so, and leads back to the form', () => {
    expect(composeSms(draft, site).text).toContain('您的草稿有新通知：机动车驾驶证期满换证。');
    const { text } = composeMail(draft, site);
    for (const way of ['https://one.example.cn/services/traffic.driving-licence-renewal/apply', 'https://one.example.cn/en/services/traffic.driving-licence-renewal/apply']) expect(text).toContain(way);
    expect(text).not.toMatch(/办件编号|Reference/);
  });
});

describe('An e-mail', () => {
  it('carries the notice in both languages, with ways to the application', () => {
    const { subject, text } = composeMail({ ...delivery, channel: 'email', address: 'cao@example.cn' }, site);
    expect(subject).toBe('【一窗】新通知：机动车驾驶证期满换证 New notice: Driving licence renewal');
    for (const part of [delivery.body.zh, delivery.body.en, 'https://one.example.cn/applications/2611238998621723', 'https://one.example.cn/en/applications/2611238998621723']) expect(text).toContain(part);
  });
});
