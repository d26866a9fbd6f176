import { authenticatorUri, codeOf, counterAt, findCounter, newSecret, secretFromWords, secretInWords } from './one-time-code.js';

/** RFC 6238, appendix B: the secret of the SHA-1 rows. */
const secret = Buffer.from('12345678901234567890');
const at = (seconds: number): Date => new Date(seconds * 1_000);

describe('A one-time code', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ])('at second %d is that of RFC 6238', (second, code) => {
    expect(codeOf(secret, counterAt(at(second)))).toBe(code);
    expect(findCounter(secret, code, at(second))).toBe(Math.floor(second / 30));
  });

  it('stands for its period and for the one before and after it, no longer', () => {
    const code = codeOf(secret, 100);
    const accepted = [98, 99, 100, 101, 102].map((counter) => findCounter(secret, code, at(counter * 30)));
    expect(accepted).toEqual([undefined, 100, 100, 100, undefined]);
  });

  it('may be typed as apps show it, and is nothing else', () => {
    const code = codeOf(secret, 100);
    expect(findCounter(secret, ` ${code.slice(0, 3)} ${code.slice(3)} `, at(3_000))).toBe(100);
    for (const typed of ['', 'abcdef', code.slice(1), `${code}0`, `-${code}`]) expect(findCounter(secret, typed, at(3_000))).toBeUndefined();
  });

  it('comes from a secret of 160 bits that an app can read', () => {
    const fresh = newSecret();
    expect(fresh).toHaveLength(20);
    expect(Buffer.from(secretFromWords(secretInWords(fresh)))).toEqual(Buffer.from(fresh));
    const uri = new URL(authenticatorUri(secret, 'clerk.zhengzhou'));
    expect([uri.protocol, uri.host, decodeURIComponent(uri.pathname)]).toEqual(['otpauth:', 'totp', '/一窗 Yichuang:clerk.zhengzhou']);
    expect(Object.fromEntries(uri.searchParams)).toEqual({ issuer: '一窗 Yichuang', secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', algorithm: 'SHA1', digits: '6', period: '30' });
  });
});
