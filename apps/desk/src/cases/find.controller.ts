import { Controller, Get, Query } from '@nestjs/common';

import { AtDesk, type OfficerVisit } from '../officer/officer-visit.js';
import { OpenCases } from './open-cases.js';

const LONGEST = 40;

@Controller('find')
export class FindController {
  constructor(private readonly openCases: OpenCases) {}

  /** Opens a case by what its applicant reads out on the phone. */
  @Get()
  async find(@AtDesk() { visit, officer }: OfficerVisit, @Query('q') typed?: unknown): Promise<string> {
    const wanted = typeof typed === 'string' ? typed.trim().slice(0, LONGEST) : '';
    const found = await this.openCases.find(wanted, officer);
    if (found) return visit.goTo(`/cases/${found.reference}`);
    return visit.goTo('/', { kind: 'notice', text: { zh: `没有找到办件“${wanted}”`, en: `No case “${wanted}” was found` } });
  }
}
