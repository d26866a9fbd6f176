import type { Account } from '@yichuang/accounts';
import type { Locale } from '@yichuang/kernel';
import { href, type Flash } from '@yichuang/web';
import type { FastifyReply } from 'fastify';

import type { Page } from '../site/page.js';
import type { Site } from '../site/site.js';
import type { VisitCookies } from './visit-cookies.js';

export interface VisitParts {
  readonly locale: Locale;
  /** The address without its language. */
  readonly path: string;
  /** Internet address of the reader. */
  readonly address: string;
  readonly account?: Account;
  readonly cookies: VisitCookies;
  readonly reply: FastifyReply;
  readonly site: Site;
}

/** One request for a page: who reads it, in which language, and how it is answered. Handlers return what its methods return. */
export class Visit {
  constructor(private readonly parts: VisitParts) {}

  get locale(): Locale {
    return this.parts.locale;
  }

  get path(): string {
    return this.parts.path;
  }

  get address(): string {
    return this.parts.address;
  }

  get account(): Account | undefined {
    return this.parts.account;
  }

  get cookies(): VisitCookies {
    return this.parts.cookies;
  }

  /** The token for the forms of the page. */
  get csrf(): string {
    return this.cookies.csrf(this.parts.reply);
  }

  /** A path of this site in the reader's language. */
  href(path: string): string {
    return href(this.locale, path);
  }

  show(page: Page, status = 200): string {
    const { locale, path, account, cookies, reply, site } = this.parts;
    const flash = cookies.takeFlash(reply);
    const reader = { locale, path, largeText: cookies.largeText, flash, ...(account && { account, csrf: this.csrf }) };
    reply.status(status).headers({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    return site.render(reader, page);
  }

  /** Sends the reader on to another page of this site, with words to be shown there once. */
  goTo(path: string, flash?: Flash): string {
    return this.goToAddress(this.href(path), flash);
  }

  /** The same, to an address that names its language already. */
  goToAddress(address: string, flash?: Flash): string {
    const { cookies, reply } = this.parts;
    if (flash) cookies.giveFlash(reply, flash);
    reply.status(303).headers({ location: address, 'cache-control': 'no-store' });
    return '';
  }

  get reply(): FastifyReply {
    return this.parts.reply;
  }
}

/** A visit of someone who is signed in. */
export interface SignedVisit extends Visit {
  readonly account: Account;
}
