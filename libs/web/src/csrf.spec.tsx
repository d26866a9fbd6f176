import { renderToString } from 'preact-render-to-string';

import { PostForm } from './components/post-form.js';
import { csrfToken, isCsrfToken } from './csrf.js';

const secret = 'a secret of the test, long enough';
const token = csrfToken(secret, 'hash-of-session-a');

describe('The token of a form', () => {
  it('is accepted for the session it was made for', () => {
    expect(isCsrfToken(token, secret, 'hash-of-session-a')).toBe(true);
  });

  it.each([
    ['of another session', token, secret, 'hash-of-session-b'],
    ['made with another secret', token, 'another secret', 'hash-of-session-a'],
    ['changed', `${token.slice(0, -1)}_`, secret, 'hash-of-session-a'],
    ['cut short', token.slice(1), secret, 'hash-of-session-a'],
    ['missing', undefined, secret, 'hash-of-session-a'],
    ['sent twice', [token, token], secret, 'hash-of-session-a'],
  ])('is refused when it is %s', (_, given, key, session) => {
    expect(isCsrfToken(given, key, session)).toBe(false);
  });

  it('is the first field of a form, before any file', () => {
    const html = renderToString(
      <PostForm action="/files" csrf={token} multipart>
        <input type="file" name="photo" />
      </PostForm>,
    );
    expect(html).toMatch(/^<form action="\/files" method="post"[^>]* enctype="multipart\/form-data"><input type="hidden" name="_csrf" value="[\w-]{43}"\/><input type="file"/);
  });
});
