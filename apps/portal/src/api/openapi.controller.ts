import { Controller, Get } from '@nestjs/common';

import { openApi } from './openapi/openapi.js';

@Controller('api/v1/openapi.json')
export class OpenApiController {
  private readonly description = openApi();

  @Get()
  describe(): object {
    return this.description;
  }
}
