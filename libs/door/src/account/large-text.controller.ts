import { Controller, Get, Query } from '@nestjs/common';
import { localPath } from '@yichuang/web';

import { AnyVisit } from '../visit/params.js';
import { Visit } from '../visit/visit.js';

@Controller('large-text')
export class LargeTextController {
  /** Remembers the size of text and returns to the page; a link, because it changes nothing but the look. */
  @Get()
  set(@AnyVisit() visit: Visit, @Query('on') on?: unknown, @Query('to') to?: unknown): string {
    visit.cookies.setLargeText(visit.reply, on === '1');
    return visit.goToAddress(localPath(to));
  }
}
