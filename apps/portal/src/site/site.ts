import { Injectable } from '@nestjs/common';
import { Config } from '@yichuang/platform';
import { pageRenderer, readAssets, type PageProps, type RenderPage, type SiteLink } from '@yichuang/web';

import { assetsFolder } from './assets-folder.js';
import type { Page } from './page.js';

const navigation: readonly SiteLink[] = [
  { path: '/', text: { zh: '首页', en: 'Home' } },
  { path: '/services', text: { zh: '办事事项', en: 'Services' } },
  { path: '/applications', text: { zh: '我的办件', en: 'My applications' } },
  { path: '/verify', text: { zh: '文书核验', en: 'Verify a document' } },
];

const footer: readonly SiteLink[] = [
  { path: '/services', text: { zh: '办事事项', en: 'Services' } },
  { path: '/verify', text: { zh: '文书核验', en: 'Verify a document' } },
  { path: '/certificate', text: { zh: '印章根证书', en: 'Root certificate of our seals' } },
];

/** What a page is told about the reader. */
export type Reader = Pick<PageProps, 'locale' | 'path' | 'largeText' | 'account' | 'csrf' | 'flash'>;

/** The citizens' site: its navigation, and whole pages around what the presenters compose. */
@Injectable()
export class Site {
  private readonly renderPage: RenderPage;

  constructor({ sandbox }: Config) {
    this.renderPage = pageRenderer({ assets: readAssets(assetsFolder), sandbox, navigation, footer });
  }

  render(reader: Reader, { body, ...page }: Page): string {
    return this.renderPage({ ...page, ...reader }, body);
  }
}
