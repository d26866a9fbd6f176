import { Injectable } from '@nestjs/common';
import { Sessions } from '@yichuang/accounts';
import type { FastifyRequest } from 'fastify';

import { DoorPlan } from '../door-plan.js';
import { languageOf } from '../door/language.js';
import { Site } from '../site/site.js';
import { CookieJar } from './cookie-jar.js';
import type { Exchange } from './exchange.js';
import { VisitCookies } from './visit-cookies.js';
import { Visit } from './visit.js';

/** Finds out who asks for a page and in which language. */
@Injectable()
export class OpenVisit {
  constructor(
    private readonly sessions: Sessions,
    private readonly jar: CookieJar,
    private readonly site: Site,
    private readonly plan: DoorPlan,
  ) {}

  cookiesOf({ cookies }: FastifyRequest): VisitCookies {
    return new VisitCookies(cookies, this.jar);
  }

  async open(exchange: Exchange): Promise<Visit> {
    const { session } = this.cookiesOf(exchange.request);
    const signedIn = session === undefined ? undefined : await this.sessions.find(session);
    const isAdmitted = signedIn?.kind === 'cookie' && this.plan.admits.includes(signedIn.account.role);
    return this.visit(exchange, isAdmitted ? signedIn.account : undefined);
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
