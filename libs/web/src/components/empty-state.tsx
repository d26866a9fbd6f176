import type { ComponentChildren } from 'preact';

import { Icon, type IconName } from './icon.js';

/** What stands where nothing is yet, with what to do about it. */
export const EmptyState = ({ icon = 'document', title, children }: { readonly icon?: IconName; readonly title: string; readonly children?: ComponentChildren }) => (
  <div class="yc-empty">
    <Icon name={icon} />
    <p class="yc-empty__title">{title}</p>
    {children}
  </div>
);
