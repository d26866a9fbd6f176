import { Controller, Get } from '@nestjs/common';
import { AnyVisit, Visit } from '@yichuang/door';

import { homePage } from './home-page.js';

@Controller()
export class HomeController {
  @Get()
  home(@AnyVisit() visit: Visit): string {
    return visit.show(homePage(visit.locale));
  }
}
