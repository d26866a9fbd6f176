import { Injectable } from '@nestjs/common';
import { Sessions } from '@yichuang/accounts';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { languageOf } from '../door/language.js';
import { Site } from '../site/site.js';
import { CookieJar } from './cookie-jar.js';
import { VisitCookies } from './visit-cookies.js';
import { Visit } from './visit.js';

export interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** Finds out who asks for a page and in which language. */
@Injectable()
export class OpenVisit {
  constructor(
    private readonly sessions: Sessions,
    private readonly jar: CookieJar,
    private readonly site: Site,
  ) {}

  cookiesOf({ cookies }: FastifyRequest): VisitCookies {
    return new VisitCookies(cookies, this.jar);
  }

  async open(exchange: Exchange): Promise<Visit> {
    const { session } = this.cookiesOf(exchange.request);
    const signedIn = session === undefined ? undefined : await this.sessions.find(session);
    return this.visit(exchange, signedIn?.kind === 'cookie' ? signedIn.account : undefined);
  }

  /** A visit of nobody in particular: for pages that must work when nothing else does. */
  openUnknown(exchange: Exchange): Visit {
    return this.visit(exchange, undefined);
  }

  private visit({ request, reply }: Exchange, account: Visit['account']): Visit {
    const { originalUrl, url, ip } = request;
    return new Visit({ locale: languageOf(originalUrl), path: url, address: ip, account, cookies: this.cookiesOf(request), reply, site: this.site });
  }
}
