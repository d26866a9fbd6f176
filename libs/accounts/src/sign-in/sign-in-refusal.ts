import type { Text } from '@yichuang/kernel';

/** Why someone is not signed in; never which part was wrong, nor whether the login exists. */
export type SignInRefusal =
  | { readonly reason: 'wrong'; readonly message: Text }
  /** The time between password and code is over. */
  | { readonly reason: 'expired'; readonly message: Text }
  | { readonly reason: 'too-many'; readonly message: Text; readonly retryAfterSeconds: number };

export const wrong: SignInRefusal = {
  reason: 'wrong',
  message: { zh: '登录名或密码不正确', en: 'The login or the password is not right' },
};

export const wrongCode: SignInRefusal = {
  reason: 'wrong',
  message: { zh: '验证码不正确。每个验证码只能使用一次，请输入最新的验证码', en: 'The code is not right. Each code works once: enter the newest one' },
};

export const expired: SignInRefusal = {
  reason: 'expired',
  message: { zh: '登录已超时，请重新输入登录名和密码', en: 'That took too long: enter the login and the password again' },
};

export function tooMany(retryAfterSeconds: number): SignInRefusal {
  const minutes = Math.ceil(retryAfterSeconds / 60);
  return {
    reason: 'too-many',
    message: { zh: `尝试次数过多，请在 ${minutes} 分钟后再试`, en: `Too many attempts: try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}` },
    retryAfterSeconds,
  };
}
