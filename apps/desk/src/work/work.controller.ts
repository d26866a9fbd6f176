import { Controller, Get } from '@nestjs/common';
import { Offices } from '@yichuang/places';

import { AtDesk, type OfficerVisit } from '../officer/officer-visit.js';
import { Supervise } from '../supervision/supervise.js';
import { ReadWork } from './read-work.js';
import { waitingByStage } from './waiting.js';
import { waitingPage } from './waiting-page.js';
import { workPage } from './work-page.js';

@Controller()
export class WorkController {
  constructor(
    private readonly readWork: ReadWork,
    private readonly supervise: Supervise,
    private readonly offices: Offices,
  ) {}

  @Get()
  async show(@AtDesk() desk: OfficerVisit): Promise<string> {
    const { visit, officer } = desk;
    if (officer.role === 'supervisor') return visit.show(await this.supervise.page(desk));
    const { held, counts, at } = await this.readWork.read(officer);
    return visit.show(workPage({ ...desk, office: this.offices.find(visit.account.officeCode ?? '')?.name, mine: held, waiting: waitingByStage(counts, officer.skills), now: at }));
  }

  @Get('waiting')
  async list(@AtDesk() desk: OfficerVisit): Promise<string> {
    const { waiting, at } = await this.readWork.read(desk.officer);
    return desk.visit.show(waitingPage({ ...desk, items: waiting, officeName: (code) => this.offices.find(code)?.name, now: at }));
  }
}
