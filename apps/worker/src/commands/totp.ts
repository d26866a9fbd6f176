import { systemClock } from '@yichuang/kernel';
import { loadConfig } from '@yichuang/platform';

import { runTotp } from '../staff/run-totp.js';

const { line, exitCode } = await runTotp(process.argv.slice(2), loadConfig(process.env), systemClock);
if (exitCode === 0) console.log(line);
else console.error(line);
process.exitCode = exitCode;
