import type { Locale, Text } from '@yichuang/kernel';
import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

import { NotificationBanner } from './components/notification-banner.js';
import type { Flash } from './flash.js';
import { href, htmlLang, largeTextHref, otherLocale } from './href.js';
import { words } from './i18n/words.js';
import { Raw } from './raw.js';
import { Tools } from './shell/header.js';
import { shellOf, type Shell } from './shell/shell.js';
import type { Site } from './shell/site.js';
import { escaped, hole, templateOf, withMarkup } from './template.js';

export interface PageProps {
  readonly locale: Locale;
  /** Path and query without language, such as `/services`. */
  readonly path: string;
  readonly title: Text;
  readonly description?: Text;
  /** The page shows problems, and its title says so. */
  readonly hasProblems?: boolean;
  /** Path of the section of the navigation it belongs to. */
  readonly section?: string;
  readonly largeText: boolean;
  /** Who is signed in. */
  readonly account?: { readonly name: string };
  /** The token for the forms of the page. */
  readonly csrf?: string;
  readonly flash?: Flash;
  /** Breadcrumbs or a back link, above the main content. */
  readonly before?: ComponentChildren;
  /** `narrow` for forms and long texts; in a `full` page the body has containers of its own. */
  readonly width?: 'narrow' | 'full';
}

function titleOf({ locale, title, hasProblems }: PageProps, { line }: Site): string {
  const whole = `${title[locale]} – ${words.brand[locale]} · ${line[locale]}`;
  return hasProblems ? `${words.error[locale]}${locale === 'zh' ? '：' : ': '}${whole}` : whole;
}

const Banner = ({ locale, flash }: { readonly locale: Locale; readonly flash: Flash }) => (
  <NotificationBanner locale={locale} success={flash.kind === 'success'}>
    {flash.text[locale]}
  </NotificationBanner>
);

const containerOf = ({ width }: Pick<PageProps, 'width'>): string => (width === 'narrow' ? 'govuk-width-container yc-narrow' : 'govuk-width-container');

/** What few pages differ in: a frame is drawn once and serves all that are alike. */
interface FrameProps extends Pick<PageProps, 'locale' | 'largeText' | 'section' | 'width'> {
  readonly shell: Shell;
  readonly isSignedIn: boolean;
}

const Hole = () => <Raw html={hole} />;

const Main = (frame: FrameProps) => {
  const full = frame.width === 'full';
  const main = (
    <main class={full ? undefined : 'govuk-main-wrapper'} id="main-content">
      <Hole />
    </main>
  );
  return full ? main : <div class={containerOf(frame)}>{main}</div>;
};

/** The holes are filled by {@link piecesOf}, in their order. */
const Frame = (frame: FrameProps) => {
  const { locale, largeText, section, isSignedIn, shell } = frame;
  return (
    <html lang={htmlLang[locale]} class={largeText ? 'govuk-template yc-large' : 'govuk-template'}>
      <head>
        <Raw html={shell.head} />
        <title>{hole}</title>
        <Hole />
        <link rel="alternate" hreflang={htmlLang[otherLocale(locale)]} href={hole} />
      </head>
      <body class="govuk-template__body">
        <Raw html={shell.skipLink} />
        <header>
          <div class="yc-header">
            <div class="govuk-width-container yc-header__content">
              <Raw html={shell.brand} />
              <Tools locale={locale} largeText={largeText} otherHref={hole} sizeHref={hole} account={isSignedIn ? { name: hole, csrf: hole } : undefined} accountLinks={shell.site.accountLinks} />
            </div>
          </div>
          <Raw html={shell.navigation(section)} />
          <Raw html={shell.sandbox} />
          <Hole />
        </header>
        <Main {...frame} />
        <Raw html={shell.footer} />
      </body>
    </html>
  );
};

const Before = ({ page }: { readonly page: PageProps }) => <div class={containerOf(page)}>{page.before}</div>;

/** What stands in the frame of a page, in order. */
function piecesOf(page: PageProps, { site }: Shell, body: VNode): string[] {
  const { locale, path, description, largeText, account, csrf, flash } = page;
  const otherHref = escaped(href(otherLocale(locale), path));
  return [
    escaped(titleOf(page, site)),
    description ? renderToString(<meta name="description" content={description[locale]} />) : '',
    otherHref,
    otherHref,
    escaped(largeTextHref(locale, !largeText, path)),
    ...(account && csrf ? [escaped(account.name), escaped(csrf)] : []),
    page.before ? renderToString(<Before page={page} />) : '',
    (flash ? renderToString(<Banner locale={locale} flash={flash} />) : '') + renderToString(body),
  ];
}

/** Renders a whole page of a site around its body. */
export type RenderPage = (page: PageProps, body: VNode) => string;

/** Prepares, once at start, what is the same on all pages of a site. */
export function pageRenderer(site: Site): RenderPage {
  const shells: Readonly<Record<Locale, Shell>> = { zh: shellOf(site, 'zh'), en: shellOf(site, 'en') };
  return (page, body) => {
    const { locale, largeText, section, width, account, csrf } = page;
    const [shell, isSignedIn] = [shells[locale], account !== undefined && csrf !== undefined];
    const frame = templateOf(shell, `${largeText} ${isSignedIn} ${width} ${section}`, () => `<!DOCTYPE html>${renderToString(<Frame {...{ locale, largeText, section, width, isSignedIn, shell }} />)}`);
    return withMarkup(frame, ...piecesOf(page, shell, body));
  };
}
