import { parseArgs } from 'node:util';

import { Authenticators } from '@yichuang/accounts';
import { openDatabase, type Config } from '@yichuang/platform';

/** What a command about a member of staff says, and how it ends. */
export interface StaffAnswer {
  readonly line: string;
  readonly exitCode: 0 | 1 | 2;
}

export const refused = (zh: string, en: string, exitCode: 1 | 2 = 1): StaffAnswer => ({ line: `${zh}\n${en}`, exitCode });

const usage = refused('用法：--login 登录名', 'Usage: --login LOGIN', 2);
const unknown = refused('没有这个登录名的工作人员，或其尚未登记身份验证器。', 'No member of staff has this login, or they have no authenticator yet.');

const loginOf = (args: readonly string[]): string | undefined => {
  const { login } = parseArgs({ args: [...args], options: { login: { type: 'string' } }, strict: false }).values;
  return typeof login === 'string' && login.trim() ? login.trim() : undefined;
};

/** Does something with the authenticator of the member of staff that `--login` names. @param work answers undefined when there is none. */
export async function withStaff(args: readonly string[], config: Config, work: (authenticators: Authenticators, login: string) => Promise<string | undefined>): Promise<StaffAnswer> {
  const login = loginOf(args);
  if (!login) return usage;
  const { database, close } = await openDatabase(config.databaseUrl);
  try {
    const line = await work(new Authenticators(config.secretKey, database.query), login);
    return line === undefined ? unknown : { line, exitCode: 0 };
  } finally {
    await close();
  }
}
