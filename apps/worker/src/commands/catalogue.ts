import { answerCatalogue } from '../answer-catalogue.js';

const { output, exitCode } = await answerCatalogue(process.argv.slice(2));
(exitCode === 0 ? process.stdout : process.stderr).write(`${output}\n`);
process.exitCode = exitCode;
