import { parseArgs } from 'node:util';

import { err, isCivilDate, ok, type CivilDate, type Result } from '@yichuang/kernel';

export interface SandboxOptions {
  readonly people: number;
  readonly seed: number;
  readonly today: CivilDate;
  /** Brings the database up to date first. */
  readonly migrate: boolean;
  /** Leaves a database alone that holds anyone. */
  readonly ifEmpty: boolean;
  /** Replaces also what it did not invent. */
  readonly reset: boolean;
}

const usage = '用法 Usage: sandbox [--people N] [--seed S] [--today DATE] [--migrate] [--if-empty | --reset]';
const refuse = (zh: string, en: string) => err(`${zh}\n${en}\n${usage}`);

const known = {
  people: { type: 'string', default: '2000' },
  seed: { type: 'string', default: '1' },
  today: { type: 'string' },
  migrate: { type: 'boolean', default: false },
  'if-empty': { type: 'boolean', default: false },
  reset: { type: 'boolean', default: false },
} as const;

function parse(args: readonly string[]) {
  try {
    return ok(parseArgs({ args: [...args], options: known }).values);
  } catch (error) {
    if (!isParseError(error)) throw error;
    return refuse('不认识的参数。', error.message);
  }
}

const isParseError = (error: unknown): error is Error => typeof error === 'object' && error !== null && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

/** Reads the arguments of the command, or says in both languages what is wrong with them. `today` when no day is named. */
export function readSandboxOptions(args: readonly string[], today: CivilDate): Result<SandboxOptions, string> {
  const parsed = parse(args);
  if (!parsed.ok) return parsed;
  const { people, seed, migrate, reset, 'if-empty': ifEmpty, today: day = today } = parsed.value;
  if (!/^[1-9]\d{0,6}$/.test(people)) return refuse(`“${people}”不是人数，应为1至9999999的整数。`, `“${people}” is no number of people; write a whole number from 1 to 9999999.`);
  if (!/^\d{1,9}$/.test(seed)) return refuse(`“${seed}”不是种子，应为0至999999999的整数。`, `“${seed}” is no seed; write a whole number from 0 to 999999999.`);
  if (!isCivilDate(day) || day < '2010' || day >= '2100') return refuse(`“${day}”不是2010年至2099年的真实日期，应为YYYY-MM-DD。`, `“${day}” is no real date from 2010 to 2099; write YYYY-MM-DD.`);
  if (ifEmpty && reset) return refuse('--if-empty和--reset不能同时使用。', '--if-empty and --reset contradict each other.');
  return ok({ people: Number(people), seed: Number(seed), today: day, migrate, ifEmpty, reset });
}
