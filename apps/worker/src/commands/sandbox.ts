import { systemClock } from '@yichuang/kernel';
import { ConfigError, loadConfig } from '@yichuang/platform';

import { runSandbox } from '../sandbox/run-sandbox.js';

try {
  const { line, exitCode } = await runSandbox(process.argv.slice(2), loadConfig(process.env), systemClock);
  console.error(line);
  process.exitCode = exitCode;
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
