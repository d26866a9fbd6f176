import type { Locale } from '@yichuang/kernel';
import { renderToString } from 'preact-render-to-string';

import { PhaseBanner } from '../components/phase-banner.js';
import { SkipLink } from '../components/skip-link.js';
import { words } from '../i18n/words.js';
import { Footer } from './footer.js';
import { Brand, Navigation } from './header.js';
import type { Site } from './site.js';

/** The markup around a page that does not depend on the request, rendered once for each language. */
export interface Shell {
  readonly site: Site;
  readonly head: string;
  readonly skipLink: string;
  readonly brand: string;
  /** The navigation, by path of the section the page belongs to. */
  readonly navigation: (current: string | undefined) => string;
  readonly sandbox: string;
  readonly footer: string;
}

const Head = ({ assets: { css, js, icon } }: Site) => (
  <>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
    <meta name="theme-color" content="#0b4ea2" />
    <meta name="format-detection" content="telephone=no" />
    <link rel="stylesheet" href={css} />
    <script type="module" src={js} />
    <link rel="icon" href={icon} type="image/svg+xml" />
  </>
);

const SandboxBanner = ({ locale }: { readonly locale: Locale }) => (
  <div class="yc-sandbox">
    <PhaseBanner tag={words.sandboxTag[locale]}>{words.sandbox[locale]}</PhaseBanner>
  </div>
);

function navigations({ navigation }: Site, locale: Locale): Shell['navigation'] {
  if (navigation.length === 0) return () => '';
  const plain = renderToString(<Navigation locale={locale} links={navigation} />);
  const byPath = new Map(navigation.map(({ path }) => [path, renderToString(<Navigation locale={locale} links={navigation} current={path} />)]));
  return (current) => (current === undefined ? plain : (byPath.get(current) ?? plain));
}

export const shellOf = (site: Site, locale: Locale): Shell => ({
  site,
  head: renderToString(<Head {...site} />),
  skipLink: renderToString(<SkipLink href="#main-content">{words.skipToContent[locale]}</SkipLink>),
  brand: renderToString(<Brand locale={locale} line={site.line} />),
  navigation: navigations(site, locale),
  sandbox: site.sandbox ? renderToString(<SandboxBanner locale={locale} />) : '',
  footer: renderToString(<Footer locale={locale} line={site.line} links={site.footer} />),
});
