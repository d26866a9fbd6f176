import { Injectable } from '@nestjs/common';
import { type Page, Site } from '@yichuang/door';
import { catalogue } from '@yichuang/house';
import type { Locale } from '@yichuang/kernel';
import { href } from '@yichuang/web';

import { homePage } from '../home/home-page.js';
import { lifeEventPage } from '../life-events/life-event-page.js';
import { lifeEventsPage } from '../life-events/life-events-page.js';
import { guidePage } from '../services/guide-page.js';
import { servicesPage } from '../services/services-page.js';

type Compose = (locale: Locale) => Page;

/** Pages that are the same for everyone who carries no cookie: rendered once in each language, then sent as bytes. */
@Injectable()
export class PublicPages {
  readonly headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache', vary: 'cookie' };
  private readonly known = new Map<string, () => string>();
  private readonly rendered = new Map<string, Buffer>();

  constructor(private readonly site: Site) {
    this.add('/', homePage);
    this.add('/services', (locale) => servicesPage(locale, { query: '', services: catalogue.list(), lifeEvents: [] }));
    this.add('/life-events', lifeEventsPage);
    for (const event of catalogue.listLifeEvents()) this.add(`/life-events/${event.id}`, (locale) => lifeEventPage(locale, event));
    for (const service of catalogue.list()) this.add(`/services/${service.id}`, (locale) => guidePage(locale, service));
  }

  /** The page at an address as the browser asked for it, language and all. */
  find(url: string): Buffer | undefined {
    return this.rendered.get(url) ?? this.render(url);
  }

  private render(url: string): Buffer | undefined {
    const html = this.known.get(url)?.();
    if (html === undefined) return undefined;
    const bytes = Buffer.from(html);
    this.rendered.set(url, bytes);
    return bytes;
  }

  private add(path: string, compose: Compose): void {
    for (const locale of ['zh', 'en'] as const) this.known.set(href(locale, path), () => this.site.render({ locale, path, largeText: false }, compose(locale)));
  }
}
