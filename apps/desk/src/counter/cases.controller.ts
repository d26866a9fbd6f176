import { Controller, Get, Param } from '@nestjs/common';
import { AccessLedger, CitizenAccounts } from '@yichuang/accounts';
import { CasesOfPerson, type CaseOfPerson } from '@yichuang/one-window';
import { Offices } from '@yichuang/places';

import { AtCounter, type CounterVisit } from './at-counter.js';
import { casesPage } from './cases-page.js';
import { Serve } from './serve.js';

const MOST = 50;

/** How the cases of the person at the counter stand: for who has no phone and no reference at hand (《个人信息保护法》第四十五条). */
@Controller('counter/:person/cases')
export class CasesController {
  constructor(
    private readonly serve: Serve,
    private readonly accounts: CitizenAccounts,
    private readonly cases: CasesOfPerson,
    private readonly accessLedger: AccessLedger,
    private readonly offices: Offices,
  ) {}

  @Get()
  async list(@AtCounter() desk: CounterVisit, @Param('person') id: string): Promise<string> {
    const person = await this.serve.person(desk, id);
    const account = await this.accounts.findOf(person.party);
    const found = account ? await this.cases.list(account.id, MOST + 1) : [];
    const cases = found.slice(0, MOST);
    await this.accessLedger.recordAll(desk.officer.id, cases.map((each) => each.id));
    return desk.visit.show(casesPage({ ...desk, person, cases, isAll: found.length <= MOST, officeName: (each) => this.offices.find(placeOf(each))?.name }));
  }
}

/** Where an officer is at work on it; before it is routed, nowhere. */
const placeOf = ({ taskOfficeCode, officeCode }: CaseOfPerson): string => taskOfficeCode ?? officeCode ?? '';
