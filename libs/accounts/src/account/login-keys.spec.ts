import { loginKeys } from './login-keys.js';

const keyOf = loginKeys(Buffer.alloc(32, 1));

describe('The key of a login', () => {
  it('is the same however the login is typed', () => {
    const key = keyOf('41010219900307123X');
    for (const typed of ['41010219900307123x', ' 410102 19900307 123X ', '４１０１０２１９９００３０７１２３Ｘ']) expect(keyOf(typed)).toEqual(key);
    expect(key).toHaveLength(16);
  });

  it('is another for another login or another secret', () => {
    expect(keyOf('410102199003071231')).not.toEqual(keyOf('41010219900307123X'));
    expect(loginKeys(Buffer.alloc(32, 2))('clerk')).not.toEqual(keyOf('clerk'));
  });
});
