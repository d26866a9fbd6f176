import { Config, type LogLevel } from './config.js';
import { ReadEnvironment, type Environment } from './read-environment.js';

const anyPort = { min: 0, max: 65_535 };
const logLevels: readonly LogLevel[] = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** Reads and checks the environment. @throws ConfigError that names every variable that is missing or wrong. */
export function loadConfig(environment: Environment): Config {
  const read = new ReadEnvironment(environment);
  const pkcs12File = read.text('SIGNING_P12', '');
  const portalPort = read.integer('PORTAL_PORT', anyPort, 3000);
  const config: Config = {
    databaseUrl: read.url('DATABASE_URL', ['postgres:', 'postgresql:']),
    databasePool: read.integer('DATABASE_POOL', { min: 2, max: 200 }, 10),
    redisUrl: read.url('REDIS_URL', ['redis:', 'rediss:']),
    queuePrefix: read.text('QUEUE_PREFIX', 'yichuang'),
    host: read.text('HOST', '127.0.0.1'),
    portalPort,
    deskPort: read.integer('DESK_PORT', anyPort, 3001),
    opsPort: read.integer('OPS_PORT', anyPort, 3002),
    internalPort: read.integer('INTERNAL_PORT', anyPort, 0),
    publicUrl: read.url('PUBLIC_URL', ['http:', 'https:'], `http://127.0.0.1:${portalPort}`),
    dataDir: read.text('DATA_DIR', '.yichuang'),
    secretKey: read.secret('SECRET_KEY', 32),
    signing: pkcs12File ? { pkcs12File, passphrase: read.text('SIGNING_P12_PASSPHRASE', '') } : undefined,
    sandbox: read.flag('SANDBOX'),
    logLevel: read.choice('LOG_LEVEL', logLevels, 'info'),
  };
  read.finish();
  return Object.assign(new Config(), config);
}
