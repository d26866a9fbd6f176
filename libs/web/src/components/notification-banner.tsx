import type { Locale } from '@yichuang/kernel';
import type { ComponentChildren } from 'preact';

import { words } from '../i18n/words.js';

export interface NotificationBannerProps {
  readonly locale: Locale;
  readonly success?: boolean;
  readonly title?: string;
  readonly children: ComponentChildren;
}

/** Something the reader should know now; `success` after something they did. A plain text is set as a heading. */
export function NotificationBanner({ locale, success, title, children }: NotificationBannerProps) {
  const id = 'govuk-notification-banner-title';
  return (
    <div class={success ? 'govuk-notification-banner govuk-notification-banner--success' : 'govuk-notification-banner'} role={success ? 'alert' : 'region'} aria-labelledby={id} data-module="govuk-notification-banner">
      <div class="govuk-notification-banner__header">
        <h2 class="govuk-notification-banner__title" id={id}>
          {title ?? words[success ? 'success' : 'important'][locale]}
        </h2>
      </div>
      <div class="govuk-notification-banner__content">{typeof children === 'string' ? <p class="govuk-notification-banner__heading">{children}</p> : children}</div>
    </div>
  );
}
