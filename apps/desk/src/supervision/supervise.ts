import { Injectable } from '@nestjs/common';
import { Colleagues } from '@yichuang/accounts';
import type { Page } from '@yichuang/door';
import { Offices } from '@yichuang/places';

import type { OfficerVisit } from '../officer/officer-visit.js';
import { ReadWork } from '../work/read-work.js';
import { waitingByStage } from '../work/waiting.js';
import { supervisionPage } from './supervision-page.js';

/** Gathers what a supervisor looks at. */
@Injectable()
export class Supervise {
  constructor(
    private readonly readWork: ReadWork,
    private readonly colleagues: Colleagues,
    private readonly offices: Offices,
  ) {}

  async page(desk: OfficerVisit): Promise<Page> {
    const { held, waiting, counts, at } = await this.readWork.read(desk.officer);
    return supervisionPage({
      ...desk,
      items: [...held, ...waiting].sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime()),
      waiting: waitingByStage(counts),
      names: await this.colleagues.namesOf(held.flatMap(({ heldBy }) => heldBy ?? [])),
      officeName: (code) => this.offices.find(code)?.name,
      now: at,
    });
  }
}
