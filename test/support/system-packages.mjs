import { spawnSync } from 'node:child_process';
import { findOnPath } from '../../scripts/find-on-path.mjs';
import { Trouble } from '../../scripts/trouble.mjs';

const apt = (...args) => spawnSync('apt-get', args, { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });

function install(packages) {
  const arguments_ = ['install', '-y', '-o', 'DPkg::Lock::Timeout=300', '--no-install-recommends', ...packages];
  if (apt(...arguments_).status === 0) return;
  apt('update'); // a fresh machine knows no packages
  const { status, stderr } = apt(...arguments_);
  if (status !== 0) throw new Error(`apt-get install ${packages.join(' ')} failed:\n${stderr}`);
}

/** The path of the first of `names`; as root on Debian and its relatives it is installed when it is missing. */
function ensure(names, packages) {
  const mayInstall = findOnPath('apt-get') && process.getuid() === 0;
  if (!findOnPath(...names) && mayInstall) install(packages);
  const path = findOnPath(...names);
  if (path) return path;
  throw new Trouble(`测试需要 ${names[0]}，请安装：sudo apt-get install ${packages.join(' ')}`, `The tests need ${names[0]}: sudo apt-get install ${packages.join(' ')}`);
}

/** The path of Chromium, which comes with a Chinese font for screenshots. */
export const ensureChromium = () => ensure(['chromium', 'chromium-browser', 'google-chrome'], ['chromium', 'fonts-noto-cjk']);

/** The path of poppler's `pdfsig`, which verifies signatures in PDF files. */
export const ensurePdfsig = () => ensure(['pdfsig'], ['poppler-utils']);

/** The path of `promtool`, which tries alert rules; Debian's package of Prometheus holds it. */
export const ensurePromtool = () => ensure(['promtool'], ['prometheus']);
