import { Controller, Get, Param, Query } from '@nestjs/common';
import { AnyVisit, Visit } from '@yichuang/door';
import { catalogue } from '@yichuang/house';

import { getService } from './get-service.js';
import { guidePage } from './guide-page.js';
import { ServiceIndex } from './service-index.js';
import { servicesPage } from './services-page.js';

const LONGEST_QUERY = 100;
const index = new ServiceIndex(catalogue.list());

@Controller('services')
export class ServicesController {
  @Get()
  list(@AnyVisit() visit: Visit, @Query('q') asked?: unknown): string {
    const query = typeof asked === 'string' ? asked.slice(0, LONGEST_QUERY) : '';
    return visit.show(servicesPage(visit.locale, { query, services: index.search(query) }));
  }

  @Get(':id')
  guide(@AnyVisit() visit: Visit, @Param('id') id: string): string {
    return visit.show(guidePage(visit.locale, getService(id)));
  }
}
