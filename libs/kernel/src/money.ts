import type { Locale } from './text.js';

/** An amount of renminbi in whole fen (1 yuan = 100 fen). */
export type Fen = number;

/** Yuan as fen. Throws RangeError on parts of a fen. */
export function yuan(amount: number): Fen {
  const fen = Math.round(amount * 100);
  if (!Number.isSafeInteger(fen) || Math.abs(amount * 100 - fen) > 1e-6) throw new RangeError(`not an amount in whole fen: ${amount} yuan`);
  return fen;
}

/** `10元`, `1,234.50元`; `CNY 10`, `CNY 1,234.50`. */
export function formatMoney(fen: Fen, locale: Locale): string {
  const amount = (fen / 100).toFixed(fen % 100 === 0 ? 0 : 2).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return locale === 'zh' ? `${amount}元` : `CNY ${amount}`;
}
