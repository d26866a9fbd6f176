import type { Notice, OrderState, RefundState } from './cashier.js';

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (text: string): Fields | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Fields) : undefined;
  } catch {
    return undefined;
  }
};

const isAmount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0;
const isName = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{1,100}$/.test(value);
const isInstant = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(new Date(value).getTime());

function orderStateOf({ state, amount, transactionId, paidAt }: Fields): OrderState | undefined {
  if (state === 'unknown' || state === 'waiting' || state === 'failed' || state === 'expired') return { state };
  if (state !== 'paid' || !isAmount(amount) || !isName(transactionId) || !isInstant(paidAt)) return undefined;
  return { state, amount, transactionId, paidAt: new Date(paidAt) };
}

/** Each reads one kind of message; undefined when it is not as agreed. */
export const readOrderState = (text: string): OrderState | undefined => orderStateOf(fieldsOf(text) ?? {});

export function readNotice(text: string): Notice | undefined {
  const fields = fieldsOf(text) ?? {};
  const news = orderStateOf(fields);
  return news && isName(fields['orderNumber']) ? { orderNumber: fields['orderNumber'], news } : undefined;
}

export function readRefundState(text: string): RefundState | undefined {
  const { state, reason } = fieldsOf(text) ?? {};
  if (state === 'refunded' || state === 'refunding') return { state };
  return state === 'refused' && typeof reason === 'string' ? { state, reason: reason.slice(0, 500) } : undefined;
}

/** Only a page of the cashier's own site, wherever the answer points. */
export function readPage(text: string, pageOrigin: string): { readonly url: string } | undefined {
  const { url } = fieldsOf(text) ?? {};
  return typeof url === 'string' && URL.canParse(url) && new URL(url).origin === pageOrigin ? { url } : undefined;
}
