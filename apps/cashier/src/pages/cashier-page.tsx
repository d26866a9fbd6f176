import type { Locale, Text } from '@yichuang/kernel';
import { PhaseBanner, readAssets } from '@yichuang/web';
import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

import { assetsFolder } from './assets-folder.js';

export interface CashierPage {
  readonly locale: Locale;
  readonly title: Text;
  /** The same page in the other language. */
  readonly otherHref?: string;
  readonly body: VNode;
}

const words = {
  name: { zh: '收银台（沙箱）', en: 'Cashier (sandbox)' },
  tag: { zh: '演示', en: 'Sandbox' },
  pretence: { zh: '这里不收真钱。真实环境中，此处是省级非税收入缴款平台的页面。', en: 'No real money is taken here. In earnest this is a page of the province’s payment platform.' },
} satisfies Record<string, Text>;

const lang = { zh: 'zh-CN', en: 'en' } as const;
const otherName = { zh: 'English', en: '中文' } as const;
const other = { zh: 'en', en: 'zh' } as const;
const { css, icon } = readAssets(assetsFolder);

const Header = ({ locale, otherHref }: CashierPage) => (
  <header>
    <div class="yc-header">
      <div class="govuk-width-container yc-narrow yc-header__content">
        <span class="yc-brand__name">{words.name[locale]}</span>
        {otherHref && (
          <div class="yc-tools">
            <a class="yc-tools__link" href={otherHref} lang={lang[other[locale]]} hreflang={lang[other[locale]]}>
              {otherName[locale]}
            </a>
          </div>
        )}
      </div>
    </div>
    <div class="yc-sandbox">
      <PhaseBanner tag={words.tag[locale]}>{words.pretence[locale]}</PhaseBanner>
    </div>
  </header>
);

const Document = ({ page, children }: { readonly page: CashierPage; readonly children: ComponentChildren }) => (
  <html lang={lang[page.locale]} class="govuk-template">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <meta name="robots" content="noindex" />
      <link rel="stylesheet" href={css} />
      <link rel="icon" href={icon} type="image/svg+xml" />
      <title>{`${page.title[page.locale]} – ${words.name[page.locale]}`}</title>
    </head>
    <body class="govuk-template__body">
      <Header {...page} />
      <div class="govuk-width-container yc-narrow">
        <main class="govuk-main-wrapper" id="main-content">
          {children}
        </main>
      </div>
    </body>
  </html>
);

/** A whole page of the cashier around its body. It has no scripts. */
export const renderCashierPage = (page: CashierPage): string => `<!DOCTYPE html>${renderToString(<Document page={page}>{page.body}</Document>)}`;
