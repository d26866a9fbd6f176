import { Injectable } from '@nestjs/common';
import { sessionCookie, type SessionCookie } from '@yichuang/accounts';
import { Config, deriveKey } from '@yichuang/platform';

/** The names of the portal's cookies and the keys that sign them. */
@Injectable()
export class CookieJar {
  readonly session: SessionCookie;
  /** Ties the forms of a browser without a session to it. */
  readonly form: SessionCookie;
  readonly flash: SessionCookie;
  readonly largeText: SessionCookie;
  readonly csrfKey: Buffer;
  readonly flashKey: Buffer;

  constructor(config: Config) {
    this.session = sessionCookie(config);
    this.form = sessionCookie(config, 'yc-form');
    this.flash = sessionCookie(config, 'yc-flash');
    this.largeText = sessionCookie(config, 'yc-large');
    this.csrfKey = deriveKey(config.secretKey, 'portal csrf');
    this.flashKey = deriveKey(config.secretKey, 'portal flash');
  }
}
