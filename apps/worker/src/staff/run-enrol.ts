import type { Clock } from '@yichuang/kernel';
import type { Config } from '@yichuang/platform';
import QRCode from 'qrcode';

import { withStaff, type StaffAnswer } from './with-staff.js';

const lead = '请本人立即用身份验证器扫码；密钥只显示这一次，原有验证器和登录即刻失效。\nScan this with an authenticator app now: the secret is shown only once, and the one before it is void, with what was signed in by it.';

/** Gives a member of staff a new authenticator, to be scanned by them at once. */
export function runEnrol(args: readonly string[], config: Config, clock: Clock): Promise<StaffAnswer> {
  return withStaff(args, config, async (authenticators, login) => {
    const enrolment = await authenticators.enrol(login, clock.now());
    return enrolment && [lead, await QRCode.toString(enrolment.uri, { type: 'utf8' }), enrolment.secret, enrolment.uri].join('\n');
  });
}
