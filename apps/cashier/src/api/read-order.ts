import type { Fen, Text } from '@yichuang/kernel';

import type { NewOrder } from '../orders/orders.js';

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.length <= 2_000;
const isUrl = (value: unknown): value is string => isText(value) && /^https?:\/\//.test(value) && URL.canParse(value);
const isBilingual = (value: unknown): value is Text => typeof value === 'object' && value !== null && 'zh' in value && 'en' in value && isText(value.zh) && isText(value.en);

export const readAmount = (value: unknown): Fen | undefined => (Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : undefined);

/** An order as agreed, or undefined. */
export function readOrder({ orderNumber, amount: fen, currency, subject, locale, returnUrl, noticeUrl, expiresAt }: Readonly<Record<string, unknown>>): NewOrder | undefined {
  const amount = readAmount(fen);
  if (!isText(orderNumber) || amount === undefined || currency !== 'CNY' || !isBilingual(subject)) return undefined;
  if (!isUrl(returnUrl) || !isUrl(noticeUrl) || !isText(expiresAt) || Number.isNaN(new Date(expiresAt).getTime())) return undefined;
  return { orderNumber, amount, subject, locale: locale === 'en' ? 'en' : 'zh', returnUrl, noticeUrl, expiresAt: new Date(expiresAt) };
}
