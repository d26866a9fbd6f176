import type { Catalogue, LifeEvent, Service } from '@yichuang/definition';

import { WordIndex } from './word-index.js';

/** What the catalogue offers, by the words of whoever looks for it. */
export class ServiceIndex {
  private constructor(
    private readonly services: WordIndex<Service>,
    private readonly lifeEvents: WordIndex<LifeEvent>,
  ) {}

  static async of(catalogue: Catalogue): Promise<ServiceIndex> {
    return new ServiceIndex(await WordIndex.of(catalogue.list()), await WordIndex.of(catalogue.listLifeEvents()));
  }

  /** The best first; all when nothing is asked. */
  search(query: string): readonly Service[] {
    return this.services.search(query);
  }

  /** Those that are called so; none when nothing is asked. */
  searchLifeEvents(query: string): readonly LifeEvent[] {
    return query.trim() === '' ? [] : this.lifeEvents.search(query);
  }
}
