import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { SignIn } from '@yichuang/accounts';
import { AnyVisit, DemoAccounts, Entrance, signInPage, Visit } from '@yichuang/door';
import type { Text } from '@yichuang/kernel';
import { localPath } from '@yichuang/web';

type Posted = Readonly<Record<string, unknown>>;

const loginHint: Text = { zh: '身份证件号码', en: 'The number of your identity document' };
const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

@Controller('sign-in')
export class SignInController {
  constructor(
    private readonly signIn: SignIn,
    private readonly entrance: Entrance,
    private readonly demoAccounts: DemoAccounts,
  ) {}

  @Get()
  async form(@AnyVisit() visit: Visit, @Query('to') to?: unknown): Promise<string> {
    return this.show(visit, { to: localPath(to), login: '' });
  }

  @Post()
  async enter(@AnyVisit() visit: Visit, @Body() posted: Posted): Promise<string> {
    const [login, to] = [textOf(posted.login), localPath(posted.to)];
    const checked = await this.signIn.signIn({ login, password: typeof posted.password === 'string' ? posted.password : '', address: visit.address });
    if (!checked.ok) return this.show(visit, { to, login, problem: checked.error.message });
    await this.entrance.enter(visit, checked.value.id);
    return to === '/' ? visit.goTo('/') : visit.goToAddress(to);
  }

  private async show(visit: Visit, given: { readonly to: string; readonly login: string; readonly problem?: Text }): Promise<string> {
    const { locale, csrf } = visit;
    return visit.show(signInPage({ ...given, locale, csrf, loginHint, demoAccounts: await this.demoAccounts.list() }), given.problem ? 422 : 200);
  }
}
