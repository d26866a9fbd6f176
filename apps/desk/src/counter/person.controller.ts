import { Controller, Get, Param, Query } from '@nestjs/common';
import { catalogue, ServiceIndex } from '@yichuang/house';
import { CounterDrafts, mayFile } from '@yichuang/one-window';

import { AtCounter, type CounterVisit } from './at-counter.js';
import { personPage } from './person-page.js';
import { Serve } from './serve.js';

const LONGEST_QUERY = 100;

@Controller('counter/:person')
export class PersonController {
  constructor(
    private readonly serve: Serve,
    private readonly drafts: CounterDrafts,
    private readonly index: ServiceIndex,
  ) {}

  @Get()
  async choose(@AtCounter() desk: CounterVisit, @Param('person') id: string, @Query('q') asked?: unknown): Promise<string> {
    const person = await this.serve.person(desk, id);
    const query = typeof asked === 'string' ? asked.slice(0, LONGEST_QUERY) : '';
    const found = this.index.search(query).filter((service) => mayFile(desk.officer, desk.office, service));
    const begun = (await this.drafts.listBegun(person.id)).flatMap((serviceId) => catalogue.find(serviceId) ?? []);
    return desk.visit.show(personPage({ ...desk, person, query, found, begun, nameOf: (serviceId) => catalogue.find(serviceId)?.name }));
  }
}
