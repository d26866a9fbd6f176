import { Controller, Get, Param } from '@nestjs/common';

import { AtDesk, type OfficerVisit } from '../officer/officer-visit.js';
import { listOffered } from './acts/list-offered.js';
import { casePage } from './case-page.js';
import { GatherFile } from './gather-file.js';
import { OpenCases } from './open-cases.js';

@Controller('cases/:reference')
export class CaseController {
  constructor(
    private readonly openCases: OpenCases,
    private readonly gatherFile: GatherFile,
  ) {}

  @Get()
  async show(@AtDesk() { visit, officer }: OfficerVisit, @Param('reference') reference: string): Promise<string> {
    const file = await this.gatherFile.gather(await this.openCases.view(reference, officer));
    return visit.show(casePage({ visit, officer, file, acts: listOffered(file, officer) }));
  }
}
