import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { Sessions, SignIn } from '@yichuang/accounts';
import type { Text } from '@yichuang/kernel';
import { localPath } from '@yichuang/web';

import { AnyVisit } from '../visit/params.js';
import { Visit } from '../visit/visit.js';
import { DemoAccounts } from './demo-accounts.js';
import { signInPage } from './sign-in-page.js';

type Posted = Readonly<Record<string, unknown>>;

const staffOnly: Text = { zh: '这是工作人员账户，请到办件台登录', en: 'This is a staff account: sign in at the desk' };
const signedOut: Text = { zh: '您已退出登录', en: 'You are signed out' };
const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

@Controller()
export class SignInController {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly demoAccounts: DemoAccounts,
  ) {}

  @Get('sign-in')
  async form(@AnyVisit() visit: Visit, @Query('to') to?: unknown): Promise<string> {
    return this.show(visit, { to: localPath(to), login: '' });
  }

  @Post('sign-in')
  async enter(@AnyVisit() visit: Visit, @Body() posted: Posted): Promise<string> {
    const [login, to] = [textOf(posted.login), localPath(posted.to)];
    const checked = await this.signIn.signIn({ login, password: typeof posted.password === 'string' ? posted.password : '', address: visit.address });
    if (!checked.ok) return this.show(visit, { to, login, problem: checked.error.message });
    if (checked.value.role !== 'citizen') return this.show(visit, { to, login, problem: staffOnly });
    await this.endSession(visit);
    const { token } = await this.sessions.create(checked.value.id, 'cookie');
    visit.cookies.giveSession(visit.reply, token);
    return to === '/' ? visit.goTo('/') : visit.goToAddress(to);
  }

  @Post('sign-out')
  async leave(@AnyVisit() visit: Visit): Promise<string> {
    await this.endSession(visit);
    visit.cookies.endSession(visit.reply);
    return visit.goTo('/', { kind: 'success', text: signedOut });
  }

  private async endSession({ cookies }: Visit): Promise<void> {
    if (cookies.session !== undefined) await this.sessions.end(cookies.session);
  }

  private async show(visit: Visit, given: { readonly to: string; readonly login: string; readonly problem?: Text }): Promise<string> {
    const { locale, csrf } = visit;
    return visit.show(signInPage({ ...given, locale, csrf, demoAccounts: await this.demoAccounts.list() }), given.problem ? 422 : 200);
  }
}
