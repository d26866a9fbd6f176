import type { Page } from '@yichuang/door';
import type { Locale, Text } from '@yichuang/kernel';
import { BackLink, Button, ErrorSummary, href, Input, PostForm } from '@yichuang/web';

import { pageWords } from './page-words.js';

export interface ReasonPageProps {
  readonly locale: Locale;
  readonly csrf: string;
  readonly title: Text;
  /** What will happen. */
  readonly lead: Text;
  readonly action: string;
  /** What is carried on with the reason. */
  readonly fields: Readonly<Record<string, string>>;
  readonly button: Text;
  readonly back: string;
  readonly section: string;
  readonly problem?: Text;
}

/** Asks why, before something is done that is recorded. */
export function reasonPage({ locale, csrf, title, lead, action, fields, button, back, section, problem }: ReasonPageProps): Page {
  const body = (
    <>
      {problem && <ErrorSummary locale={locale} items={[{ text: problem[locale], href: '#reason' }]} />}
      <h1>{title[locale]}</h1>
      <section class="yc-panel" aria-label={title[locale]}>
        <p class="govuk-body">{lead[locale]}</p>
        <PostForm action={href(locale, action)} csrf={csrf}>
          {Object.entries(fields).map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <Input locale={locale} name="reason" label={pageWords.reason[locale]} hint={pageWords.reasonHint[locale]} error={problem?.[locale]} autocomplete="off" maxlength={200} />
          <Button preventDoubleClick>{button[locale]}</Button>
        </PostForm>
      </section>
    </>
  );
  return { title, section, width: 'narrow', hasProblems: problem !== undefined, before: <BackLink locale={locale} href={href(locale, back)} />, body };
}

/** Longer reasons are cut: the field takes no more. */
export const reasonOf = (text: string): string => text.slice(0, 200);
