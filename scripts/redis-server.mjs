import { execFileSync } from 'node:child_process';
import { findOnPath } from './find-on-path.mjs';
import { fetchRedis } from './redis-package.mjs';
import { Trouble } from './trouble.mjs';

function notFound(reason) {
  const install = process.platform === 'darwin' ? 'brew install redis' : 'sudo apt-get install redis-server';
  return new Trouble(
    `${reason}\n找不到 Redis。以下三种办法任选其一：\n  1. 安装：${install}\n  2. 把 redis-server 或 valkey-server 放到 PATH 中\n  3. 用 REDIS_URL 指定正在运行的 Redis`,
    `Redis was not found. Any of these three ways helps:\n  1. install it: ${install}\n  2. put redis-server or valkey-server on the PATH\n  3. name a running Redis in REDIS_URL`,
  );
}

function fetchWorkingRedis(packagePath, onFetch) {
  try {
    const fetched = fetchRedis(packagePath, onFetch);
    execFileSync(fetched.command, ['--version'], { env: fetched.env, stdio: 'pipe' });
    return fetched;
  } catch (error) {
    throw notFound(error.message);
  }
}

/**
 * How to run a Redis server, as `{ command, env }`: the machine's own one, else on Debian and its relatives the
 * distribution's package, unpacked (not installed) in `packagePath`.
 */
export function redisServer(packagePath, onFetch) {
  const command = findOnPath('redis-server', 'valkey-server');
  if (command) return { command, env: process.env };
  if (findOnPath('apt-get') && findOnPath('dpkg-deb')) return fetchWorkingRedis(packagePath, onFetch);
  throw notFound('');
}
