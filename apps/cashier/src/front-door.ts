import { Controller, Get, Header } from '@nestjs/common';

import { frontPage } from './pages/front-page.js';

/** What someone sees who opens this address: what it is, and that no money is taken here. */
@Controller()
export class FrontDoor {
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  home(): string {
    return frontPage();
  }
}
