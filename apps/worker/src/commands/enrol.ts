import { systemClock } from '@yichuang/kernel';
import { loadConfig } from '@yichuang/platform';

import { runEnrol } from '../staff/run-enrol.js';

const { line, exitCode } = await runEnrol(process.argv.slice(2), loadConfig(process.env), systemClock);
if (exitCode === 0) console.log(line);
else console.error(line);
process.exitCode = exitCode;
