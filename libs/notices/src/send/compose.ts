import { formatReference } from '@yichuang/kernel';

import type { Mail } from '../channels/mailer.js';
import type { Sms } from '../channels/sms-gateway.js';
import type { ClaimedDelivery } from './delivery.js';

/** A text message says that there is a notice, never what is in it: it can be read on a locked screen. */
export const composeSms = ({ id, address, reference, title }: ClaimedDelivery, publicUrl: string): Sms => ({
  key: String(id),
  to: address,
  text: `【一窗】您的办件${formatReference(reference)}有新通知：${title.zh}。New notice: ${title.en}. ${publicUrl}/notices`,
});

const warning = {
  zh: '公安机关不会通过短信、邮件或者电话索要密码、验证码，也不会要求转账。',
  en: 'The police never ask for passwords, codes or transfers by text message, e-mail or telephone.',
};

/** An e-mail carries the notice in both languages. */
export const composeMail = ({ id, address, reference, title, body }: ClaimedDelivery, publicUrl: string): Mail => ({
  key: String(id),
  to: address,
  subject: `【一窗】新通知：${title.zh} New notice: ${title.en}`,
  text: [
    body.zh,
    `办件编号：${formatReference(reference)}\n查看办件：${publicUrl}/applications/${reference}`,
    warning.zh,
    '———',
    body.en,
    `Reference: ${formatReference(reference)}\nYour application: ${publicUrl}/en/applications/${reference}`,
    warning.en,
  ].join('\n\n'),
});
