import { Controller, Get } from '@nestjs/common';

import { AnyVisit } from '../visit/params.js';
import { Visit } from '../visit/visit.js';
import { homePage } from './home-page.js';

@Controller()
export class HomeController {
  @Get()
  home(@AnyVisit() visit: Visit): string {
    return visit.show(homePage(visit.locale));
  }
}
