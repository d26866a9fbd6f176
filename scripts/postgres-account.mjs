import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { Trouble } from './trouble.mjs';

const idOf = (flag, name) => {
  const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' });
  return status === 0 ? Number(stdout) : undefined;
};

function unprivileged() {
  if (process.platform !== 'linux') {
    throw new Trouble('PostgreSQL 不能以 root 运行，请改用普通用户。', 'PostgreSQL does not run as root: start as an ordinary user.');
  }
  for (const name of ['postgres', 'nobody']) {
    const uid = idOf('-u', name);
    if (uid !== undefined) return { uid, gid: idOf('-g', name) };
  }
  throw new Trouble(
    'PostgreSQL 不能以 root 运行，而本机既没有 postgres 用户也没有 nobody 用户。',
    'PostgreSQL does not run as root, and this machine has neither a postgres nor a nobody user.',
  );
}

/**
 * Under whom PostgreSQL runs, as options for `spawn`: ourselves, except that it refuses root. Then it is the owner of
 * the data when there are some, else an account without rights.
 */
export function postgresAccount(dataPath) {
  if (process.getuid() !== 0) return {};
  if (!existsSync(dataPath)) return unprivileged();
  const { uid, gid } = statSync(dataPath);
  return uid === 0 ? unprivileged() : { uid, gid };
}

/** The working directory is entered before the rights of root are given up, whatever lies above it. */
export const spawnOptions = (account, path) => ({ ...account, cwd: path, env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' } });

/**
 * The name by which PostgreSQL, working in `path`, is told of it: the account that root drops to may be unable to walk
 * there, and this name leads to it without walking.
 */
export const pathFor = (account, path) => (account.uid === undefined ? path : '/proc/self/cwd');
