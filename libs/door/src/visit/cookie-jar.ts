import { Injectable } from '@nestjs/common';
import { sessionCookie, type SessionCookie } from '@yichuang/accounts';
import { Config, deriveKey } from '@yichuang/platform';

import { DoorPlan } from '../door-plan.js';

/** The names of this door's cookies and the keys that sign them. */
@Injectable()
export class CookieJar {
  readonly session: SessionCookie;
  /** Ties the forms of a browser without a session to it. */
  readonly form: SessionCookie;
  readonly flash: SessionCookie;
  readonly largeText: SessionCookie;
  readonly csrfKey: Buffer;
  readonly flashKey: Buffer;

  constructor(config: Config, { cookieName }: DoorPlan) {
    this.session = sessionCookie(config, cookieName);
    this.form = sessionCookie(config, `${cookieName}-form`);
    this.flash = sessionCookie(config, `${cookieName}-flash`);
    this.largeText = sessionCookie(config, `${cookieName}-large`);
    this.csrfKey = deriveKey(config.secretKey, `${cookieName} csrf`);
    this.flashKey = deriveKey(config.secretKey, `${cookieName} flash`);
  }
}
