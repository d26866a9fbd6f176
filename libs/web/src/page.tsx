import type { Locale, Text } from '@yichuang/kernel';
import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

import { NotificationBanner } from './components/notification-banner.js';
import type { Flash } from './flash.js';
import { href, htmlLang, otherLocale } from './href.js';
import { words } from './i18n/words.js';
import { Raw } from './raw.js';
import { Tools, type ToolsProps } from './shell/header.js';
import { shellOf, type Shell } from './shell/shell.js';
import type { Site } from './shell/site.js';

export interface PageProps extends Omit<ToolsProps, 'accountLinks'> {
  readonly locale: Locale;
  /** Path and query without language, such as `/services`. */
  readonly path: string;
  readonly title: Text;
  readonly description?: Text;
  /** The page shows problems, and its title says so. */
  readonly hasProblems?: boolean;
  /** Path of the section of the navigation it belongs to. */
  readonly section?: string;
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

const containerOf = ({ width }: PageProps): string => (width === 'narrow' ? 'govuk-width-container yc-narrow' : 'govuk-width-container');

const Header = ({ page, shell }: { readonly page: PageProps; readonly shell: Shell }) => (
  <header>
    <div class="yc-header">
      <div class="govuk-width-container yc-header__content">
        <Raw html={shell.brand} />
        <Tools {...page} accountLinks={shell.site.accountLinks} />
      </div>
    </div>
    <Raw html={shell.navigation(page.section)} />
    <Raw html={shell.sandbox} />
    {page.before && <div class={containerOf(page)}>{page.before}</div>}
  </header>
);

const Main = ({ page, children }: { readonly page: PageProps; readonly children: ComponentChildren }) => {
  const { locale, flash, width } = page;
  const full = width === 'full';
  const main = (
    <main class={full ? undefined : 'govuk-main-wrapper'} id="main-content">
      {flash && <Banner locale={locale} flash={flash} />}
      {children}
    </main>
  );
  return full ? main : <div class={containerOf(page)}>{main}</div>;
};

const Document = ({ page, shell, children }: { readonly page: PageProps; readonly shell: Shell; readonly children: ComponentChildren }) => {
  const { locale, path, description, largeText } = page;
  const other = otherLocale(locale);
  return (
    <html lang={htmlLang[locale]} class={largeText ? 'govuk-template yc-large' : 'govuk-template'}>
      <head>
        <Raw html={shell.head} />
        <title>{titleOf(page, shell.site)}</title>
        {description && <meta name="description" content={description[locale]} />}
        <link rel="alternate" hreflang={htmlLang[other]} href={href(other, path)} />
      </head>
      <body class="govuk-template__body">
        <Raw html={shell.skipLink} />
        <Header page={page} shell={shell} />
        <Main page={page}>{children}</Main>
        <Raw html={shell.footer} />
      </body>
    </html>
  );
};

/** Renders a whole page of a site around its body. */
export type RenderPage = (page: PageProps, body: VNode) => string;

/** Prepares, once at start, what is the same on all pages of a site. */
export function pageRenderer(site: Site): RenderPage {
  const shells: Readonly<Record<Locale, Shell>> = { zh: shellOf(site, 'zh'), en: shellOf(site, 'en') };
  return (page, body) =>
    `<!DOCTYPE html>${renderToString(
      <Document page={page} shell={shells[page.locale]}>
        {body}
      </Document>,
    )}`;
}
