import { Controller, Get, Param } from '@nestjs/common';
import type { CaseOfPerson } from '@yichuang/one-window';
import { Offices } from '@yichuang/places';

import { AtCounter, type CounterVisit } from './at-counter.js';
import { casesPage } from './cases-page.js';
import { ReadCases } from './read-cases.js';
import { Serve } from './serve.js';

const MOST = 50;

/** How the cases of the person at the counter stand: for who has no phone and no reference at hand (《个人信息保护法》第四十五条). */
@Controller('counter/:person/cases')
export class CasesController {
  constructor(
    private readonly serve: Serve,
    private readonly readCases: ReadCases,
    private readonly offices: Offices,
  ) {}

  @Get()
  async list(@AtCounter() desk: CounterVisit, @Param('person') id: string): Promise<string> {
    const person = await this.serve.person(desk, id);
    const read = await this.readCases.read(desk.officer.id, person.party, MOST);
    return desk.visit.show(casesPage({ ...desk, ...read, person, officeName: (each) => this.offices.find(placeOf(each))?.name }));
  }
}

/** Where an officer is at work on it; before it is routed, nowhere. */
const placeOf = ({ taskOfficeCode, officeCode }: CaseOfPerson): string => taskOfficeCode ?? officeCode ?? '';
