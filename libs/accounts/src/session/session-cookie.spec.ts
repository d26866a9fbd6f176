import { sessionCookie } from './session-cookie.js';

describe('The session cookie', () => {
  it('is bound to this host over HTTPS, and never readable by scripts', () => {
    expect(sessionCookie({ publicUrl: 'https://one.example.cn' })).toEqual({
      name: '__Host-yc',
      options: { path: '/', httpOnly: true, sameSite: 'lax', secure: true },
    });
  });

  it('works without HTTPS on one machine', () => {
    expect(sessionCookie({ publicUrl: 'http://127.0.0.1:3000' }, 'yc-desk')).toMatchObject({ name: 'yc-desk', options: { secure: false, httpOnly: true } });
  });
});
