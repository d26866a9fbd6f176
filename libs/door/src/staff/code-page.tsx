import type { Locale, Text } from '@yichuang/kernel';
import { Button, ErrorSummary, href, Input, InsetText, PostForm } from '@yichuang/web';

import type { Page } from '../site/page.js';

export interface CodePageProps {
  readonly locale: Locale;
  readonly csrf: string;
  /** Where to go afterwards. */
  readonly to: string;
  /** Shows that the password was right. */
  readonly half: string;
  readonly problem?: Text;
  /** In a sandbox nobody has an authenticator. */
  readonly demoCode?: string;
}

const words = {
  title: { zh: '输入验证码', en: 'Enter the code' },
  code: { zh: '验证码', en: 'Code' },
  hint: { zh: '身份验证器应用中显示的6位数字，每30秒更换一次', en: 'The 6 digits your authenticator app shows; they change every 30 seconds' },
  signIn: { zh: '登录', en: 'Sign in' },
  demo: { zh: '演示环境的验证码：', en: 'The code, in this sandbox: ' },
  again: { zh: '重新输入登录名和密码', en: 'Enter login and password again' },
} satisfies Record<string, Text>;

/** The second step of staff: the code of their authenticator. */
export function codePage({ locale, csrf, to, half, problem, demoCode }: CodePageProps): Page {
  const body = (
    <>
      {problem && <ErrorSummary locale={locale} items={[{ text: problem[locale], href: '#oneTimeCode' }]} />}
      <h1 class="govuk-heading-l">{words.title[locale]}</h1>
      {demoCode && (
        <InsetText>
          {words.demo[locale]}
          <strong>{demoCode}</strong>
        </InsetText>
      )}
      <PostForm action={href(locale, '/sign-in/code')} csrf={csrf}>
        <input type="hidden" name="to" value={to} />
        <input type="hidden" name="half" value={half} />
        <Input locale={locale} name="oneTimeCode" label={words.code[locale]} hint={words.hint[locale]} error={problem?.[locale]} width={10} spaced inputmode="numeric" autocomplete="one-time-code" spellcheck={false} />
        <div class="govuk-button-group">
          <Button>{words.signIn[locale]}</Button>
          <a class="govuk-link" href={href(locale, '/sign-in')}>
            {words.again[locale]}
          </a>
        </div>
      </PostForm>
    </>
  );
  return { title: words.title, hasProblems: problem !== undefined, width: 'narrow', body };
}
