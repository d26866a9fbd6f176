import { formatDate } from '@yichuang/kernel';

import type { DocumentContent } from './document-content.js';
import { SEAL_RADIUS, drawSeal } from './seal-mark.js';
import type { Sheet } from './sheet.js';
import { MARGINS, MUTED, WIDTH, type Styles } from './style.js';

const BLOCK_WIDTH = 230;
const block = { x: MARGINS.left + WIDTH - BLOCK_WIDTH, width: BLOCK_WIDTH, align: 'center' } as const;
const SIGNED: Styles = { zh: { size: 12, ...block }, en: { size: 8, colour: MUTED, ...block }, alone: { size: 10, ...block } };
export const CLOSING_HEIGHT = SEAL_RADIUS * 2 + 6;
/** From the seal's centre: the authority's name goes through it above the star, the date below. */
const NAME_AT = -34;
const DATE_AT = 13;

/** Who issued it and when, and the seal over both; a translation has no seal. */
export function drawClosing(sheet: Sheet, { authority, issuedOn }: DocumentContent, sandbox: boolean): void {
  sheet.keepTogether(CLOSING_HEIGHT);
  const centre = sheet.pdf.y + CLOSING_HEIGHT / 2;
  sheet.pdf.y = centre + NAME_AT;
  sheet.write('P', authority, { ...SIGNED, zh: sheet.fitted(authority.zh, SIGNED.zh) });
  sheet.pdf.y = Math.max(sheet.pdf.y, centre + DATE_AT);
  sheet.write('P', { zh: formatDate(issuedOn, 'zh'), en: formatDate(issuedOn, 'en') }, SIGNED);
  if (sheet.languages !== 'en') drawSeal(sheet, { x: block.x + BLOCK_WIDTH / 2, y: centre, authority, sandbox });
  sheet.pdf.y = centre + CLOSING_HEIGHT / 2;
}
