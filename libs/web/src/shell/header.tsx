import type { Locale, Text } from '@yichuang/kernel';

import { href, htmlLang, otherLocale } from '../href.js';
import { sentences, words } from '../i18n/words.js';
import { CsrfField } from '../csrf.js';
import { Icon } from '../components/icon.js';
import { Logo } from '../components/logo.js';
import type { SiteLink } from './site.js';

/** The name of the house, on the left of the header. */
export const Brand = ({ locale, line }: { readonly locale: Locale; readonly line: Text }) => (
  <a class="yc-brand" href={href(locale, '/')}>
    <Logo />
    <span class="yc-brand__name">{words.brand[locale]}</span>
    <span class="yc-brand__line">{line[locale]}</span>
  </a>
);

export interface ToolsProps {
  readonly locale: Locale;
  /** This page in the other language. */
  readonly otherHref: string;
  readonly largeText: boolean;
  /** Sets the other size of text and comes back. */
  readonly sizeHref: string;
  /** Who is signed in, and the token for the way out. */
  readonly account?: { readonly name: string; readonly csrf: string };
  readonly accountLinks: readonly SiteLink[];
}

const languageNames: Readonly<Record<Locale, string>> = { zh: '中文', en: 'English' };

const LanguageSwitch = ({ locale, otherHref }: ToolsProps) => {
  const other = otherLocale(locale);
  return (
    <a class="yc-tools__link" href={otherHref} rel="alternate" lang={htmlLang[other]} hreflang={htmlLang[other]} aria-label={sentences.switchTo(languageNames[other])[other]}>
      {languageNames[other]}
    </a>
  );
};

const AccountMenu = ({ locale, account, accountLinks }: ToolsProps) =>
  account ? (
    <details class="yc-account">
      <summary class="yc-account__name">
        <Icon name="account" />
        <span class="govuk-visually-hidden">{words.account[locale]} </span>
        <span class="yc-account__text">{account.name}</span>
      </summary>
      <div class="yc-account__menu">
        {accountLinks.map(({ path, text }) => (
          <a href={href(locale, path)}>{text[locale]}</a>
        ))}
        <form action={href(locale, '/sign-out')} method="post">
          <CsrfField token={account.csrf} />
          <button type="submit">{words.signOut[locale]}</button>
        </form>
      </div>
    </details>
  ) : (
    <a class="yc-tools__link" href={href(locale, '/sign-in')}>
      <Icon name="account" />
      {words.signIn[locale]}
    </a>
  );

/** Language, size of text and account, on the right of the header. */
export const Tools = (props: ToolsProps) => {
  const { locale, largeText, sizeHref } = props;
  return (
    <div class="yc-tools">
      <LanguageSwitch {...props} />
      <a class="yc-tools__link" href={sizeHref} rel="nofollow">
        {words[largeText ? 'normalText' : 'largeText'][locale]}
      </a>
      <AccountMenu {...props} />
    </div>
  );
};

/** The main sections; `current` is the path of the one the page belongs to. */
export const Navigation = ({ locale, links, current }: { readonly locale: Locale; readonly links: readonly SiteLink[]; readonly current?: string }) => (
  <nav class="yc-nav" aria-label={words.mainNavigation[locale]}>
    <ul class="yc-nav__list govuk-width-container">
      {links.map(({ path, text }) => (
        <li>
          <a class="yc-nav__link" href={href(locale, path)} aria-current={path === current ? 'true' : undefined}>
            {text[locale]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
