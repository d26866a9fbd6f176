import { Controller, NotFoundException, Param, Post } from '@nestjs/common';
import type { Text } from '@yichuang/kernel';
import { PeopleAtCounter } from '@yichuang/one-window';

import { AtCounter, type CounterVisit } from './at-counter.js';
import { Scans } from './scans.js';

const gone: Text = { zh: '接待已结束，未提交的内容已删除', en: 'They have gone; what was not sent is deleted' };

/** Somebody leaves the counter, and with them what was not sent. */
@Controller('counter/:person/leave')
export class LeaveController {
  constructor(
    private readonly people: PeopleAtCounter,
    private readonly scans: Scans,
  ) {}

  @Post()
  async leave(@AtCounter() { visit, officer }: CounterVisit, @Param('person') id: string): Promise<string> {
    const person = await this.people.find(id, officer.id);
    if (!person) throw new NotFoundException();
    await this.scans.discard(officer.id, await this.people.listScans(person.id, officer.id));
    await this.people.leave(person.id, officer.id);
    return visit.goTo('/counter', { kind: 'success', text: gone });
  }
}
