import { Config, type CashierAccess, type LogLevel, type SharedDataAccess } from './config.js';
import { deriveKey } from './derive-key.js';
import { productVersion } from './product-version.js';
import { ReadEnvironment, type Environment } from './read-environment.js';

const anyPort = { min: 0, max: 65_535 };
const logLevels: readonly LogLevel[] = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** Reads and checks the environment. @throws ConfigError that names every variable that is missing or wrong. */
export function loadConfig(environment: Environment): Config {
  const read = new ReadEnvironment(environment);
  const pkcs12File = read.text('SIGNING_P12', '');
  const secretKey = read.secret('SECRET_KEY', 32);
  const portalPort = read.integer('PORTAL_PORT', anyPort, 3000);
  const config: Config = {
    databaseUrl: read.url('DATABASE_URL', ['postgres:', 'postgresql:']),
    databasePool: read.integer('DATABASE_POOL', { min: 2, max: 200 }, 10),
    redisUrl: read.url('REDIS_URL', ['redis:', 'rediss:']),
    queuePrefix: read.text('QUEUE_PREFIX', 'yichuang'),
    host: read.text('HOST', '127.0.0.1'),
    trustedProxies: read.networks('TRUSTED_PROXIES', ['loopback']),
    portalPort,
    deskPort: read.integer('DESK_PORT', anyPort, 3001),
    opsPort: read.integer('OPS_PORT', anyPort, 3002),
    cashierPort: read.integer('CASHIER_PORT', anyPort, 3003),
    internalPort: read.integer('INTERNAL_PORT', anyPort, 0),
    publicUrl: read.url('PUBLIC_URL', ['http:', 'https:'], `http://127.0.0.1:${portalPort}`),
    dataDir: read.text('DATA_DIR', '.yichuang'),
    secretKey,
    signing: pkcs12File ? { pkcs12File, passphrase: read.text('SIGNING_P12_PASSPHRASE', '') } : undefined,
    sms: read.text('SMS_URL', '') ? { url: read.url('SMS_URL', ['https:', 'http:']), key: read.secret('SMS_KEY', 32) } : undefined,
    mail: read.text('SMTP_URL', '') ? { url: read.url('SMTP_URL', ['smtps:', 'smtp:']), from: read.required('MAIL_FROM') } : undefined,
    cashier: readCashier(read, secretKey),
    sharedData: readSharedData(read),
    sandbox: read.flag('SANDBOX'),
    logLevel: read.choice('LOG_LEVEL', logLevels, 'info'),
    version: read.text('VERSION', productVersion()),
    figuresKeptDays: { minutes: read.integer('FIGURES_MINUTES_DAYS', { min: 1, max: 90 }, 3), hours: read.integer('FIGURES_HOURS_DAYS', { min: 7, max: 4_000 }, 400) },
  };
  read.finish();
  return Object.assign(new Config(), config);
}

/** The cashier of a sandbox stands beside the house and knows its secret. */
function readCashier(read: ReadEnvironment, secretKey: Buffer): CashierAccess | undefined {
  if (!read.text('CASHIER_URL', '')) return undefined;
  const url = read.url('CASHIER_URL', ['https:', 'http:']);
  const knowsOurSecret = read.flag('SANDBOX') && !read.text('CASHIER_SECRET', '');
  const secret = knowsOurSecret ? deriveKey(secretKey, 'sandbox cashier') : read.secret('CASHIER_SECRET', 32);
  return { url, pageUrl: read.url('CASHIER_PAGE_URL', ['https:', 'http:'], url), account: read.text('CASHIER_ACCOUNT', 'yichuang'), secret };
}

function readSharedData(read: ReadEnvironment): SharedDataAccess | undefined {
  if (!read.text('SHARED_DATA_URL', '')) return undefined;
  const registers = read.text('SHARED_DATA_REGISTERS', '').split(',').map((name) => name.trim());
  return {
    url: read.url('SHARED_DATA_URL', ['https:', 'http:']),
    account: read.text('SHARED_DATA_ACCOUNT', 'yichuang'),
    secret: read.secret('SHARED_DATA_SECRET', 32),
    registers: registers.filter((name) => name !== ''),
  };
}
