import 'reflect-metadata';

import { playRole } from './play-role.js';
import { runBench } from './run-bench.js';

const [first, ...rest] = process.argv.slice(2);
await (first === '--role' ? playRole(rest) : runBench(process.argv.slice(2)));
