import { csrfToken } from './csrf.js';
import { decodeFlash, encodeFlash, type Flash } from './flash.js';

const secret = 'a secret of the test, long enough';
const flash: Flash = { kind: 'success', text: { zh: '申请已撤回', en: 'The application is withdrawn' } };

describe('A message carried over a redirect', () => {
  it('arrives as it was sent, in a value that fits a cookie', () => {
    const value = encodeFlash(flash, secret);
    expect(value).toMatch(/^[\w.-]+$/);
    expect(decodeFlash(value, secret)).toEqual(flash);
  });

  it('is dropped when it is not ours', () => {
    const [content = '', signature = ''] = encodeFlash(flash, secret).split('.');
    const forged = Buffer.from(JSON.stringify({ ...flash, text: { zh: '中奖了', en: 'You have won' } })).toString('base64url');
    for (const value of [undefined, '', content, `${forged}.${signature}`, `${content}.`, `${content}.${csrfToken(secret, content)}`]) {
      expect(decodeFlash(value, secret)).toBeUndefined();
    }
    expect(decodeFlash(`${content}.${signature}`, 'another secret')).toBeUndefined();
  });
});
