import { Injectable } from '@nestjs/common';
import { Config } from '@yichuang/platform';
import { pageRenderer, readAssets, type PageProps, type RenderPage } from '@yichuang/web';

import { DoorPlan } from '../door-plan.js';
import { assetsFolder } from './assets-folder.js';
import type { Page } from './page.js';

/** What a page is told about the reader. */
export type Reader = Pick<PageProps, 'locale' | 'path' | 'largeText' | 'account' | 'csrf' | 'flash'>;

/** One site: its navigation, and whole pages around what the presenters compose. */
@Injectable()
export class Site {
  private readonly renderPage: RenderPage;

  constructor({ sandbox }: Config, { look, ...plan }: DoorPlan) {
    this.renderPage = pageRenderer({ assets: readAssets(assetsFolder, look), sandbox, ...plan });
  }

  render(reader: Reader, { body, ...page }: Page): string {
    return this.renderPage({ ...page, ...reader }, body);
  }
}
