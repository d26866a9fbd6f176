import type { Config } from '@yichuang/platform';

export interface SessionCookie {
  readonly name: string;
  readonly options: { readonly path: '/'; readonly httpOnly: true; readonly sameSite: 'lax'; readonly secure: boolean };
}

/**
 * The cookie that carries a session's token; it ends with the browser. Over HTTPS the prefix `__Host-` binds it to this
 * host alone (RFC 6265bis). Doors that share a host without HTTPS need names of their own: cookies know no ports.
 */
export function sessionCookie({ publicUrl }: Pick<Config, 'publicUrl'>, name = 'yc'): SessionCookie {
  const secure = publicUrl.startsWith('https:');
  return { name: secure ? `__Host-${name}` : name, options: { path: '/', httpOnly: true, sameSite: 'lax', secure } };
}
