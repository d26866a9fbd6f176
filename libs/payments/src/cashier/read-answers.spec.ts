import { readNotice, readOrderState, readPage, readRefundState } from './read-answers.js';

const paid = { state: 'paid', amount: 1500, transactionId: 'T-1', paidAt: '2026-11-26T02:00:00.000Z' };

describe('what a cashier says', () => {
  it('is read when it is as agreed', () => {
    expect(readOrderState(JSON.stringify(paid))).toEqual({ ...paid, paidAt: new Date(paid.paidAt) });
    expect(readOrderState('{"state":"waiting"}')).toEqual({ state: 'waiting' });
    expect(readNotice(JSON.stringify({ ...paid, orderNumber: 'abc' }))).toEqual({ orderNumber: 'abc', news: { ...paid, paidAt: new Date(paid.paidAt) } });
    expect(readRefundState('{"state":"refused","reason":"no"}')).toEqual({ state: 'refused', reason: 'no' });
  });

  it.each([
    ['an amount in yuan with parts', { amount: 15.5 }],
    ['an amount as text', { amount: '1500' }],
    ['no amount', { amount: undefined }],
    ['nothing', { amount: 0 }],
    ['less than nothing', { amount: -1500 }],
    ['more than a number can hold', { amount: 2 ** 53 }],
    ['no transaction', { transactionId: undefined }],
    ['a transaction that is no name', { transactionId: 'a b' }],
    ['a time that is none', { paidAt: '2026-13-40T00:00:00Z' }],
    ['a state nobody agreed on', { state: 'PAID' }],
  ])('counts as nothing with %s', (_, defect) => expect(readOrderState(JSON.stringify({ ...paid, ...defect }))).toBeUndefined());

  it.each(['', 'null', '[]', '"paid"', '{', '{"state":{}}'])('counts as nothing when it is %j', (text) => {
    expect(readOrderState(text)).toBeUndefined();
    expect(readNotice(text)).toBeUndefined();
    expect(readRefundState(text)).toBeUndefined();
    expect(readPage(text, 'https://pay.example.cn')).toBeUndefined();
  });

  it('sends a browser to no other site', () => {
    const page = (url: string) => readPage(JSON.stringify({ url }), 'https://pay.example.cn');
    expect(page('https://pay.example.cn/pay/1')).toEqual({ url: 'https://pay.example.cn/pay/1' });
    for (const url of ['https://pay.example.cn.evil.cn/', 'http://pay.example.cn/', 'javascript:alert(1)', '//pay.example.cn', 'https://pay.example.cn@evil.cn/']) expect(page(url)).toBeUndefined();
  });
});
