import { Injectable } from '@nestjs/common';
import type { Role } from '@yichuang/accounts';
import { Config } from '@yichuang/platform';
import { pageRenderer, readAssets, type PageProps, type RenderPage } from '@yichuang/web';

import { DoorPlan, type DoorLink } from '../door-plan.js';
import { assetsFolder } from './assets-folder.js';
import type { Page } from './page.js';

/** What a page is told about the reader. */
export type Reader = Pick<PageProps, 'locale' | 'path' | 'largeText' | 'csrf' | 'flash'> & { readonly account?: { readonly name: string; readonly role: Role } };

/** One site: its navigation, and whole pages around what the presenters compose. */
@Injectable()
export class Site {
  private readonly forEveryone: RenderPage;
  private readonly forRole: ReadonlyMap<Role, RenderPage>;

  constructor({ sandbox }: Config, { look, navigation, ...plan }: DoorPlan) {
    const assets = readAssets(assetsFolder, look);
    const rendererFor = (role?: Role): RenderPage => pageRenderer({ assets, sandbox, ...plan, navigation: navigation.filter((link) => isFor(link, role)) });
    this.forEveryone = rendererFor();
    this.forRole = new Map(plan.admits.map((role) => [role, rendererFor(role)]));
  }

  render(reader: Reader, { body, ...page }: Page): string {
    const renderPage = (reader.account && this.forRole.get(reader.account.role)) ?? this.forEveryone;
    return renderPage({ ...page, ...reader }, body);
  }
}

const isFor = ({ only }: DoorLink, role?: Role): boolean => only === undefined || (role !== undefined && only.includes(role));
