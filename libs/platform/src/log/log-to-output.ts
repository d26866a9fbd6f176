import { destination } from 'pino';

import type { Config } from '../config/config.js';
import { Log } from './log.js';

/** The log of this process, on standard output. */
export const logToOutput = ({ logLevel }: Config): Log => new Log(logLevel, destination({ dest: 1, sync: false }));
