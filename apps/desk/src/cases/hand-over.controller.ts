import { Body, Controller, Get, NotFoundException, Param, Post } from '@nestjs/common';
import type { Text } from '@yichuang/kernel';
import { HandOver, Reassign, type Officer, type OpenCase } from '@yichuang/one-window';

import { AbleColleagues } from '../officer/able-colleagues.js';
import { AtDesk, type OfficerVisit } from '../officer/officer-visit.js';
import { handOverPage } from './hand-over-page.js';
import { OpenCases } from './open-cases.js';

const choose: Text = { zh: '请选择接办人', en: 'Choose who takes it over' };
const notYours: Text = { zh: '办件已不在您手上', en: 'The case is no longer yours' };

/** Gives the work of a case to a colleague: one's own, or as a supervisor anyone's. */
@Controller('cases/:reference/hand-over')
export class HandOverController {
  constructor(
    private readonly openCases: OpenCases,
    private readonly ableColleagues: AbleColleagues,
    private readonly handOver: HandOver,
    private readonly reassign: Reassign,
  ) {}

  @Get()
  async ask(@AtDesk() desk: OfficerVisit, @Param('reference') reference: string): Promise<string> {
    const the = await this.toGive(reference, desk.officer);
    return desk.visit.show(handOverPage({ ...desk, the, colleagues: await this.ableColleagues.list(the, desk.officer), chosen: '' }));
  }

  @Post()
  async give(@AtDesk() desk: OfficerVisit, @Param('reference') reference: string, @Body('to') posted?: unknown): Promise<string> {
    const { visit, officer } = desk;
    const the = await this.toGive(reference, officer);
    const colleagues = await this.ableColleagues.list(the, officer);
    const to = colleagues.find(({ id }) => String(id) === posted);
    if (!to) return visit.show(handOverPage({ ...desk, the, colleagues, chosen: '', problem: choose }), 422);
    const assignment = { reference: the.reference, by: officer, to };
    const given = await (officer.role === 'supervisor' ? this.reassign.reassign(assignment) : this.handOver.handOver(assignment));
    if (!given.ok) return visit.show(handOverPage({ ...desk, the, colleagues, chosen: String(to.id), problem: given.error === 'not-yours' ? notYours : choose }), 422);
    return visit.goTo('/', { kind: 'success', text: { zh: `已交给${to.name}`, en: `Given to ${to.name}` } });
  }

  /** @throws NotFoundException when there is no work in the case, or none that is this officer's to give. */
  private async toGive(reference: string, officer: Officer): Promise<OpenCase> {
    const the = await this.openCases.get(reference, officer);
    if (!the.task || (officer.role !== 'supervisor' && the.task.claimedBy !== officer.id)) throw new NotFoundException();
    return the;
  }
}
