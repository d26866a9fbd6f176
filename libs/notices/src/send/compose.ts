import { formatReference, type Locale } from '@yichuang/kernel';

import type { Mail } from '../channels/mailer.js';
import type { Sms } from '../channels/sms-gateway.js';
import type { ClaimedDelivery } from './delivery.js';

const ofWhat = ({ reference }: Pick<ClaimedDelivery, 'reference'>): string => (reference === null ? '草稿' : `办件${formatReference(reference)}`);

/** A text message says that there is a notice, never what is in it: it can be read on a locked screen. Whoever has no inbox is told where to turn. */
export const composeSms = (delivery: ClaimedDelivery, publicUrl: string): Sms => ({
  key: String(delivery.id),
  to: delivery.address,
  text: delivery.accountId === null ? `【一窗】${delivery.body.zh} ${delivery.body.en}` : toOwner(delivery, publicUrl),
});

const toOwner = ({ reference, title }: ClaimedDelivery, publicUrl: string): string =>
  `【一窗】您的${ofWhat({ reference })}有新通知：${title.zh}。New notice: ${title.en}. ${publicUrl}/notices`;

const warning = {
  zh: '公安机关不会通过短信、邮件或者电话索要密码、验证码，也不会要求转账。',
  en: 'The police never ask for passwords, codes or transfers by text message, e-mail or telephone.',
};

/** Where what it is about can be seen. */
function whereIn(locale: Locale, { reference, serviceId }: ClaimedDelivery, publicUrl: string): string {
  const root = locale === 'zh' ? publicUrl : `${publicUrl}/en`;
  if (reference === null) return locale === 'zh' ? `继续填写：${root}/services/${serviceId}/apply` : `Go on filling in: ${root}/services/${serviceId}/apply`;
  const named = formatReference(reference);
  return locale === 'zh' ? `办件编号：${named}\n查看办件：${root}/applications/${reference}` : `Reference: ${named}\nYour application: ${root}/applications/${reference}`;
}

/** An e-mail carries the notice in both languages. */
export const composeMail = (delivery: ClaimedDelivery, publicUrl: string): Mail => ({
  key: String(delivery.id),
  to: delivery.address,
  subject: `【一窗】新通知：${delivery.title.zh} New notice: ${delivery.title.en}`,
  text: [
    delivery.body.zh,
    whereIn('zh', delivery, publicUrl),
    warning.zh,
    '———',
    delivery.body.en,
    whereIn('en', delivery, publicUrl),
    warning.en,
  ].join('\n\n'),
});
