import { ConfigError } from './config-error.js';
import { deriveKey } from './derive-key.js';
import { loadConfig } from './load-config.js';

const needed = { DATABASE_URL: 'postgres://yc:secret@db/yichuang', REDIS_URL: 'redis://cache:6379/0', SECRET_KEY: 'ab'.repeat(32) };

const problemsOf = (environment: Record<string, string>): readonly string[] => {
  try {
    loadConfig(environment);
    return [];
  } catch (error) {
    return (error as ConfigError).problems.flatMap(({ zh, en }) => [zh, en]);
  }
};

describe('The environment', () => {
  it('needs only the database, Redis and a secret', () => {
    expect(loadConfig(needed)).toMatchObject({ portalPort: 3000, host: '127.0.0.1', publicUrl: 'http://127.0.0.1:3000', sandbox: false, logLevel: 'info' });
  });

  it('is told about in both languages, all variables at once, when it lacks something', () => {
    const problems = problemsOf({});
    expect(problems).toHaveLength(6);
    for (const name of Object.keys(needed)) {
      expect(problems).toContainEqual(expect.stringMatching(new RegExp(`环境变量 ${name} 未设置`)));
      expect(problems).toContainEqual(expect.stringMatching(new RegExp(`${name} is missing`)));
    }
  });

  it.each([
    ['DATABASE_URL', 'mysql://db'],
    ['REDIS_URL', 'cache'],
    ['SECRET_KEY', 'xy'.repeat(32)],
    ['PORTAL_PORT', '65536'],
    ['DESK_PORT', '-1'],
    ['OPS_PORT', '30.5'],
    ['INTERNAL_PORT', 'any'],
    ['DATABASE_POOL', '1'],
    ['PUBLIC_URL', 'javascript:1'],
    ['SANDBOX', 'maybe'],
    ['LOG_LEVEL', 'loud'],
    ['TRUSTED_PROXIES', 'everybody'],
    ['TRUSTED_PROXIES', '0.0.0.0/0'],
    ['TRUSTED_PROXIES', '10.0.0.1, ::/0'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
  ])('is refused when %s is not right, without repeating the value', (name, value) => {
    const problems = problemsOf({ ...needed, [name]: value });
    expect(problems).toHaveLength(2);
    expect(problems[0]).toContain(`${name} 不正确`);
    expect(problems[1]).toContain(`${name} is not right`);
    expect(problems.join()).not.toContain(value);
  });

  it.each([
    ['SMS_URL', 'https://sms.example.cn', 'SMS_KEY'],
    ['SMTP_URL', 'smtps://mail.example.cn', 'MAIL_FROM'],
    ['CASHIER_URL', 'https://pay.example.cn', 'CASHIER_SECRET'],
    ['SHARED_DATA_URL', 'https://share.example.cn', 'SHARED_DATA_SECRET'],
  ])('with %s needs what belongs to it', (name, value, belongs) => {
    const problems = problemsOf({ ...needed, [name]: value });
    expect(problems).toHaveLength(2);
    expect(problems[1]).toContain(`${belongs} is missing`);
  });

  it('gives the cashier of a sandbox a secret of its own', () => {
    const { cashier, secretKey } = loadConfig({ ...needed, CASHIER_URL: 'http://127.0.0.1:3003/', SANDBOX: '1' });
    expect(cashier).toMatchObject({ url: 'http://127.0.0.1:3003', pageUrl: 'http://127.0.0.1:3003' });
    expect(cashier?.secret).toHaveLength(32);
    expect(cashier?.secret).not.toEqual(secretKey);
  });

  it('names the proxies that may say for whom they ask: none but those of this machine unless told', () => {
    expect(loadConfig(needed).trustedProxies).toEqual(['loopback']);
    expect(loadConfig({ ...needed, TRUSTED_PROXIES: 'loopback, 172.18.0.1,10.20.0.0/16, fd00::/8' }).trustedProxies).toEqual(['loopback', '172.18.0.1', '10.20.0.0/16', 'fd00::/8']);
  });

  it('takes a blank variable as one that is not there, and drops the slash at the end of an address', () => {
    const config = loadConfig({ ...needed, PORTAL_PORT: ' ', PUBLIC_URL: 'https://one.example.cn/', SANDBOX: '1' });
    expect(config).toMatchObject({ portalPort: 3000, publicUrl: 'https://one.example.cn', sandbox: true });
  });
});

describe('A derived key', () => {
  const { secretKey } = loadConfig(needed);

  it('is the same for the same purpose and another for another purpose', () => {
    expect(deriveKey(secretKey, 'login')).toEqual(deriveKey(secretKey, 'login'));
    expect(deriveKey(secretKey, 'login')).not.toEqual(deriveKey(secretKey, 'csrf'));
    expect(deriveKey(secretKey, 'login')).toHaveLength(32);
  });
});
