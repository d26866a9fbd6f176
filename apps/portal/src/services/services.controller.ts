import { Controller, Get, Param, Query } from '@nestjs/common';
import { AnyVisit, Visit } from '@yichuang/door';
import { ServiceIndex } from '@yichuang/house';

import { getService } from './get-service.js';
import { guidePage } from './guide-page.js';
import { servicesPage } from './services-page.js';

const LONGEST_QUERY = 100;

@Controller('services')
export class ServicesController {
  constructor(private readonly index: ServiceIndex) {}

  @Get()
  list(@AnyVisit() visit: Visit, @Query('q') asked?: unknown): string {
    const query = typeof asked === 'string' ? asked.slice(0, LONGEST_QUERY) : '';
    return visit.show(servicesPage(visit.locale, { query, services: this.index.search(query), lifeEvents: this.index.searchLifeEvents(query) }));
  }

  @Get(':id')
  guide(@AnyVisit() visit: Visit, @Param('id') id: string): string {
    return visit.show(guidePage(visit.locale, getService(id)));
  }
}
