import { Body, Controller, Get, NotFoundException, Param, Post } from '@nestjs/common';
import { Consents } from '@yichuang/accounts';
import { OwnVisit, type SignedVisit } from '@yichuang/door';
import type { Text } from '@yichuang/kernel';

import { consentsPage } from './consents-page.js';
import { readAnswer, readId } from './read-answer.js';

const thanks: Text = { zh: '您的回答已记录', en: 'Your answer is recorded' };

/** Consents that others ask of the reader; what is asked of someone else does not exist here. */
@Controller('consents')
export class ConsentsController {
  constructor(private readonly consents: Consents) {}

  @Get()
  async list(@OwnVisit() visit: SignedVisit): Promise<string> {
    return visit.show(consentsPage({ visit, consents: await this.consents.listAsked(visit.account.documentNumber) }));
  }

  @Post(':id')
  async answer(@OwnVisit() visit: SignedVisit, @Param('id') id: string, @Body() posted: unknown): Promise<string> {
    const answer = readAnswer(posted);
    if (!answer) return visit.goTo('/consents');
    if (!(await this.consents.answer(readId(id), visit.account.documentNumber, answer))) throw new NotFoundException();
    return visit.goTo('/consents', { kind: 'success', text: thanks });
  }
}
