import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import type { Text } from '@yichuang/kernel';
import { localPath } from '@yichuang/web';

import { DemoAccounts } from '../account/demo-accounts.js';
import { Entrance } from '../account/entrance.js';
import { signInPage } from '../account/sign-in-page.js';
import { AnyVisit } from '../visit/params.js';
import { Visit } from '../visit/visit.js';
import { codePage } from './code-page.js';
import { DemoCodes } from './demo-codes.js';
import { StaffCheck } from './staff-check.js';

type Posted = Readonly<Record<string, unknown>>;

const loginHint: Text = { zh: '您的工作账号', en: 'Your work account' };
const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** How staff come in: login and password, then the code of their authenticator. */
@Controller('sign-in')
export class StaffSignInController {
  constructor(
    private readonly check: StaffCheck,
    private readonly entrance: Entrance,
    private readonly demoAccounts: DemoAccounts,
    private readonly demoCodes: DemoCodes,
  ) {}

  @Get()
  ask(@AnyVisit() visit: Visit, @Query('to') to?: unknown): Promise<string> {
    return this.show(visit, { to: localPath(to), login: '' });
  }

  @Post()
  async takePassword(@AnyVisit() visit: Visit, @Body() posted: Posted): Promise<string> {
    const [login, to] = [textOf(posted.login), localPath(posted.to)];
    const password = typeof posted.password === 'string' ? posted.password : '';
    const checked = await this.check.password({ login, password, address: visit.address });
    if (!checked.ok) return this.show(visit, { to, login, problem: checked.error.message });
    return visit.show(codePage({ locale: visit.locale, csrf: visit.csrf, to, half: checked.value.token, demoCode: await this.demoCodes.tell(login) }));
  }

  @Post('code')
  async takeCode(@AnyVisit() visit: Visit, @Body() posted: Posted): Promise<string> {
    const [half, to] = [textOf(posted.half), localPath(posted.to)];
    const confirmed = await this.check.code({ half, code: textOf(posted.oneTimeCode), address: visit.address });
    if (!confirmed.ok) {
      const { reason, message: problem } = confirmed.error;
      if (reason === 'expired') return this.show(visit, { to, login: '', problem });
      return visit.show(codePage({ locale: visit.locale, csrf: visit.csrf, to, half, problem }), 422);
    }
    await this.entrance.enter(visit, confirmed.value.id);
    return to === '/' ? visit.goTo('/') : visit.goToAddress(to);
  }

  private async show(visit: Visit, given: { readonly to: string; readonly login: string; readonly problem?: Text }): Promise<string> {
    const { locale, csrf } = visit;
    return visit.show(signInPage({ ...given, locale, csrf, loginHint, demoAccounts: await this.demoAccounts.list() }), given.problem ? 422 : 200);
  }
}
