import { renderCashierPage } from './cashier-page.js';

const title = { zh: '沙箱收银台', en: 'Sandbox cashier' };

/** What stands at the address of the cashier itself. */
export function frontPage(): string {
  const body = (
    <>
      <h1 class="govuk-heading-l">{title.zh}</h1>
      <p class="govuk-body">供演示使用：从门户的办件页面点击“去缴费”到达付款页面，可以选择支付、取消，以及通知是否迟到、重复或丢失。</p>
      <h2 class="govuk-heading-m" lang="en">
        {title.en}
      </h2>
      <p class="govuk-body" lang="en">
        For demonstrations: “Pay” on an application’s page of the portal leads to a payment page here, where you pay or cancel, and choose whether the notice of it comes late, twice or never.
      </p>
    </>
  );
  return renderCashierPage({ locale: 'zh', title, body });
}
