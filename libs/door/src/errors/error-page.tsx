import type { Locale, Text } from '@yichuang/kernel';
import { Button, href, PostForm } from '@yichuang/web';

import type { Page } from '../site/page.js';
import { errorWords, otherError } from './error-words.js';
import type { KeptInput } from './kept-input.js';

export interface ErrorPageProps {
  readonly locale: Locale;
  readonly status: number;
  readonly path: string;
  readonly kept: KeptInput;
  readonly csrf: () => string;
}

const words = {
  kept: { zh: '您填写的内容还在，没有丢失。', en: 'What you entered is kept.' },
  again: { zh: '重新发送', en: 'Send again' },
  signIn: { zh: '在新窗口登录', en: 'Sign in (opens a new tab)' },
  home: { zh: '返回首页', en: 'Go to the home page' },
} satisfies Record<string, Text>;

const SendAgain = ({ locale, path, kept, csrf }: ErrorPageProps) => (
  <PostForm action={href(locale, path)} csrf={csrf()}>
    {kept.map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    <p class="govuk-body">{words.kept[locale]}</p>
    <Button>{words.again[locale]}</Button>
  </PostForm>
);

/** Says what went wrong and what to do next. */
export function errorPage(props: ErrorPageProps): Page {
  const { locale, status, kept } = props;
  const { title, text } = errorWords[status] ?? otherError(status);
  const body = (
    <>
      <h1 class="govuk-heading-l">{title[locale]}</h1>
      <p class="govuk-body">{text[locale]}</p>
      {status === 401 && (
        <p class="govuk-body">
          <a class="govuk-link" href={href(locale, '/sign-in')} target="_blank" rel="noopener">
            {words.signIn[locale]}
          </a>
        </p>
      )}
      {kept.length > 0 && <SendAgain {...props} />}
      <p class="govuk-body">
        <a class="govuk-link" href={href(locale, '/')}>
          {words.home[locale]}
        </a>
      </p>
    </>
  );
  return { title, width: 'narrow', body };
}
