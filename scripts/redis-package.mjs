import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

const run = (command, ...args) => spawnSync(command, args, { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });

function succeed({ status, stdout, stderr }) {
  if (status === 0) return stdout;
  throw new Error(stderr.trim());
}

const isInstalled = (name) => run('dpkg-query', '-W', '-f=${db:Status-Status}', name).stdout === 'installed';

/** The names in a Depends line, the first of each choice. */
const dependencies = (archive) =>
  succeed(run('dpkg-deb', '-f', archive, 'Depends'))
    .split(',')
    .map((entry) => entry.trim().split(/[\s(|:]/)[0]);

/** The system's package client, downloading into one folder and changing nothing outside it. */
class Packages {
  #lists = [];

  constructor(folder) {
    this.folder = folder;
  }

  #apt(...args) {
    const options = ['-q', '-o', 'APT::Sandbox::User=root', '-o', 'Acquire::Retries=2', '-o', 'Acquire::http::Timeout=20', ...this.#lists];
    return spawnSync('apt-get', [...options, ...args], { cwd: this.folder, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
  }

  /** An ordinary user may not refresh the system's package lists, and a fresh machine has none: keep our own. */
  #makeLists() {
    for (const path of ['lists/partial', 'cache/archives/partial']) mkdirSync(join(this.folder, path), { recursive: true });
    this.#lists = ['-o', `Dir::State::lists=${join(this.folder, 'lists')}`, '-o', `Dir::Cache=${join(this.folder, 'cache')}`];
    succeed(this.#apt('update'));
  }

  download(names) {
    if (this.#apt('download', ...names).status === 0) return;
    this.#makeLists();
    succeed(this.#apt('download', ...names));
  }

  get archives() {
    return readdirSync(this.folder).filter((name) => name.endsWith('.deb')).map((name) => join(this.folder, name));
  }

  /** Downloads packages and the libraries they need that are not on this machine. */
  downloadWithLibraries(names) {
    const fetched = new Set();
    for (let missing = names; missing.length > 0; ) {
      this.download(missing);
      for (const name of missing) fetched.add(name);
      const needed = new Set(this.archives.flatMap(dependencies));
      missing = [...needed].filter((name) => name.startsWith('lib') && !fetched.has(name) && !isInstalled(name));
    }
  }
}

function unpackInto(path) {
  mkdirSync(dirname(path), { recursive: true });
  const folder = mkdtempSync(`${path}-`);
  try {
    const packages = new Packages(folder);
    packages.downloadWithLibraries(['redis-server', 'redis-tools']);
    const unpacked = join(folder, 'unpacked');
    for (const archive of packages.archives) succeed(run('dpkg-deb', '-x', archive, unpacked));
    rmSync(path, { recursive: true, force: true });
    renameSync(unpacked, path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The folders of shared libraries: usr/lib/<architecture>, and where a distribution still splits them, lib/<architecture>. */
function libraryPath(path) {
  const parents = ['usr/lib', 'lib'].map((name) => join(path, name)).filter((folder) => existsSync(folder));
  return parents.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name))).join(':');
}

/**
 * The distribution's Redis, unpacked in `path` (without root, without installing anything) unless it is there already.
 * As `{ command, env }`.
 * @throws Error with the words of the package client
 */
export function fetchRedis(path, onFetch) {
  const command = join(path, 'usr', 'bin', 'redis-server');
  if (!existsSync(command)) {
    onFetch();
    unpackInto(path);
  }
  return { command, env: { ...process.env, LD_LIBRARY_PATH: libraryPath(path) } };
}
