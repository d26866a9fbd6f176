import { formatVerificationCode } from '../verification/verification-code.js';
import type { DocumentContent } from './document-content.js';
import type { Sheet } from './sheet.js';
import { MUTED, mm, type Style } from './style.js';

const FOOT = mm(282.5);
const SMALL: Style = { size: 7.5, colour: MUTED, align: 'center' };

/** Every page says which document it belongs to, and which page of how many it is. */
export function drawPageNumbers(sheet: Sheet, { number, verification: { code } }: DocumentContent): void {
  const { count } = sheet.pdf.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    sheet.pdf.switchToPage(page);
    sheet.pdf.page.margins.bottom = 0;
    sheet.pdf.y = FOOT;
    sheet.decorate(() => sheet.set(`${number}　·　${formatVerificationCode(code)}　·　${page + 1} / ${count}`, SMALL));
  }
}
