// npm start: everything the product needs, on this machine, until Ctrl-C.
import { DataDirectory } from './data-directory.mjs';
import { ensureBuilt } from './ensure-built.mjs';
import { isFree } from './free-port.mjs';
import { watchNpm } from './npm.mjs';
import { Progress } from './progress.mjs';
import { dataDirectoryPath } from './project.mjs';
import { givenServices } from './services.mjs';
import { startStack } from './stack.mjs';
import { report, Trouble } from './trouble.mjs';
import { welcome } from './welcome.mjs';

/** `npm start --json` makes npm keep its own banner off stdout, and tells us in this variable. */
const wantsJson = process.argv.includes('--json') || process.env.npm_config_json === 'true';

const variables = { portal: ['PORTAL_PORT', 3000], desk: ['DESK_PORT', 3001], ops: ['OPS_PORT', 3002], cashier: ['CASHIER_PORT', 0] };

function readPort([variable, standard]) {
  const value = process.env[variable]?.trim() || String(standard);
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value);
  throw new Trouble(`环境变量 ${variable} 应为 0 到 65535 的整数，现为“${value}”。`, `${variable} must be a whole number from 0 to 65535; it is "${value}".`);
}

/** The port of each door, 0 for any free one. */
function readPorts() {
  const ports = Object.fromEntries(Object.entries(variables).map(([name, variable]) => [name, readPort(variable)]));
  const chosen = Object.keys(variables).filter((name) => ports[name] !== 0);
  const second = chosen.find((name, index) => chosen.slice(0, index).some((before) => ports[before] === ports[name]));
  if (!second) return ports;
  const both = chosen.filter((name) => ports[name] === ports[second]).map((name) => variables[name][0]);
  throw new Trouble(`${both.join('、')} 都是 ${ports[second]}，每个端口只能给一个应用。请另选端口（0 表示任意空闲端口）。`, `${both.join(' and ')} are all ${ports[second]}, and a port is for one application. Choose another (0 is any free port).`);
}

async function requireFree(ports) {
  for (const [name, port] of Object.entries(ports)) {
    if (port === 0 || (await isFree(port))) continue;
    throw new Trouble(
      `端口 ${port} 已被占用。请用 ${variables[name][0]} 指定其他端口（0 表示任意空闲端口）。`,
      `Port ${port} is taken. Choose another with ${variables[name][0]} (0 is any free port).`,
    );
  }
}

const abort = new AbortController();

function stop(exitCode) {
  process.exitCode ??= exitCode;
  abort.abort();
}

function onDeath(child, how) {
  report(new Trouble(`${child.name} 意外退出（${how}），日志 ${child.logFile}：`, `${child.name} ended by itself (${how}); its log ends with:\n${child.logTail()}`));
  stop(1);
}

/** Whether ports are free is looked at once the directory is ours, and nothing is built under a product that runs. */
async function prepare() {
  const ports = readPorts();
  const directory = await DataDirectory.open(dataDirectoryPath());
  try {
    await requireFree(ports);
    return { directory, ports };
  } catch (error) {
    directory.close();
    throw error;
  }
}

async function start(progress) {
  return startStack({
    ...(await prepare()),
    isDurable: true,
    build: ensureBuilt,
    given: givenServices(),
    signal: abort.signal,
    onStep: (step) => progress.show(step),
    onDeath,
  });
}

function announce({ directory, portal, desk, ops, cashier, databaseUrl, redisUrl, apps, accounts }) {
  const internal = Object.fromEntries(Object.values(apps).map(({ name, internalUrl }) => [name, internalUrl]));
  directory.announce({ portal, desk, ops, internal, databaseUrl, redisUrl });
  const logins = accounts.map(({ role, login, password, totpSecret }) => ({ role, login, password, totpSecret }));
  const json = `${JSON.stringify({ portal, desk, ops, accounts: logins })}\n`;
  process.stdout.write(wantsJson ? json : welcome({ portal, desk, ops, cashier, accounts, directory: directory.path }));
}

async function main() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(0)); // npm passes Ctrl-C on a second time
  watchNpm(() => stop(1));
  const toStop = new Promise((resolve) => abort.signal.addEventListener('abort', resolve));
  const progress = new Progress();
  const stack = await start(progress);
  progress.end();
  announce(stack);
  await toStop;
  progress.show('stop');
  await stack.stop();
  progress.end();
}

main().catch((error) => {
  if (!abort.signal.aborted) report(error);
  process.exitCode ??= 1;
});
