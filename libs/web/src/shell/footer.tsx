import type { Locale, Text } from '@yichuang/kernel';

import { href } from '../href.js';
import { words } from '../i18n/words.js';
import { Logo } from '../components/logo.js';
import type { SiteLink } from './site.js';

export const Footer = ({ locale, line, links }: { readonly locale: Locale; readonly line: Text; readonly links: readonly SiteLink[] }) => (
  <footer class="yc-footer">
    <div class="govuk-width-container yc-footer__content">
      <p class="yc-footer__name">
        <Logo />
        <span>
          {words.brand[locale]} · {line[locale]}
        </span>
      </p>
      {links.length > 0 && (
        <ul class="yc-footer__links">
          {links.map(({ path, text }) => (
            <li>
              <a href={href(locale, path)}>{text[locale]}</a>
            </li>
          ))}
        </ul>
      )}
      <p class="yc-footer__line">
        {words.footerLine[locale]} · {words.emergency[locale]}
      </p>
    </div>
  </footer>
);
