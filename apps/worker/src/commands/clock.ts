import { answerClock } from '../answer-clock.js';

const { line, remark, exitCode } = answerClock(process.argv.slice(2));
if (line) console.log(line);
if (remark) console.error(remark);
process.exitCode = exitCode;
