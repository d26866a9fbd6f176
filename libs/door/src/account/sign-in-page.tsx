import type { Locale, Text } from '@yichuang/kernel';
import { Button, ErrorSummary, href, Input, InsetText, PasswordInput, PostForm, SummaryList } from '@yichuang/web';

import type { Page } from '../site/page.js';
import type { DemoAccount } from './demo-accounts.js';

export interface SignInPageProps {
  readonly locale: Locale;
  readonly csrf: string;
  /** Where to go afterwards. */
  readonly to: string;
  readonly login: string;
  /** What the login of these people is. */
  readonly loginHint: Text;
  readonly problem?: Text;
  readonly demoAccounts: readonly DemoAccount[];
}

const words = {
  title: { zh: '登录', en: 'Sign in' },
  login: { zh: '登录名', en: 'Login' },
  password: { zh: '密码', en: 'Password' },
  demo: { zh: '演示账户', en: 'Demo accounts' },
  demoLead: { zh: '以下人物均为虚构，密码都是：', en: 'All invented people; the password of each is:' },
} satisfies Record<string, Text>;

const Demo = ({ locale, accounts }: { readonly locale: Locale; readonly accounts: readonly DemoAccount[] }) => (
  <InsetText>
    <h2 class="govuk-heading-s">{words.demo[locale]}</h2>
    <p class="govuk-body">
      {words.demoLead[locale]} <strong>{accounts[0]?.password}</strong>
    </p>
    <SummaryList noBorder rows={accounts.map(({ login, name, note }) => ({ key: login, value: `${name}${locale === 'zh' ? '：' : ': '}${note[locale]}` }))} />
  </InsetText>
);

/** Login and password, and in a sandbox whose they may be. */
export function signInPage({ locale, csrf, to, login, loginHint, problem, demoAccounts }: SignInPageProps): Page {
  const body = (
    <>
      {problem && <ErrorSummary locale={locale} items={[{ text: problem[locale], href: '#login' }]} />}
      <h1 class="govuk-heading-l">{words.title[locale]}</h1>
      <PostForm action={href(locale, '/sign-in')} csrf={csrf}>
        <input type="hidden" name="to" value={to} />
        <Input locale={locale} name="login" label={words.login[locale]} hint={loginHint[locale]} value={login} error={problem?.[locale]} autocomplete="username" autocapitalize="characters" spellcheck={false} />
        <PasswordInput locale={locale} name="password" label={words.password[locale]} />
        <Button>{words.title[locale]}</Button>
      </PostForm>
      {demoAccounts.length > 0 && <Demo locale={locale} accounts={demoAccounts} />}
    </>
  );
  return { title: words.title, hasProblems: problem !== undefined, width: 'narrow', body };
}
