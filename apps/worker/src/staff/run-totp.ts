import type { Clock } from '@yichuang/kernel';
import type { Config } from '@yichuang/platform';

import { refused, withStaff, type StaffAnswer } from './with-staff.js';

const notASandbox = refused('此处不是演示环境（SANDBOX未设）：验证码只在工作人员自己的验证器中。', 'This is no sandbox (SANDBOX is not set): codes are in the authenticators of staff alone.');

/** Tells the code that the desk accepts next from a member of staff of the sandbox. */
export async function runTotp(args: readonly string[], config: Config, clock: Clock): Promise<StaffAnswer> {
  if (!config.sandbox) return notASandbox;
  return withStaff(args, config, (authenticators, login) => authenticators.tellCode(login, clock.now()));
}
