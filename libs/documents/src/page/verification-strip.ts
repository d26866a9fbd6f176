import { formatVerificationCode } from '../verification/verification-code.js';
import type { DocumentContent } from './document-content.js';
import { drawQr } from './qr-mark.js';
import type { Sheet } from './sheet.js';
import { HAIRLINE, MARGINS, MUTED, RED, WIDTH, mm, type Styles } from './style.js';

const TOP = mm(256);
const QR_SIZE = mm(21);
const column = { x: MARGINS.left + QR_SIZE + mm(6), width: WIDTH - QR_SIZE - mm(6) };
const CODE: Styles = { zh: { size: 11, weight: 'bold', characterSpacing: 0.5, ...column } };
const HINT: Styles = { zh: { size: 8.5, ...column }, en: { size: 7, colour: MUTED, ...column } };
const SANDBOX: Styles = { zh: { size: 8.5, weight: 'bold', colour: RED, ...column }, en: { size: 7, colour: RED, ...column } };

/** At the foot of the first page: how anybody can check that the paper is genuine. */
export function drawVerificationStrip(sheet: Sheet, { verification: { url, code }, languages }: DocumentContent, sandbox: boolean): void {
  const { pdf } = sheet;
  sheet.languages = languages === 'zh' ? 'zh' : 'both';
  pdf.switchToPage(0);
  pdf.page.margins.bottom = 0; // the foot lies below what the text may fill
  sheet.rule(TOP, 0.4, HAIRLINE);
  const top = TOP + mm(4);
  sheet.figure(`二维码：${url}`, () => drawQr(pdf, url, { x: MARGINS.left, y: top, size: QR_SIZE }));
  pdf.y = top - 2;
  sheet.write('P', `验证码 ${formatVerificationCode(code)}`, CODE);
  const page = url.slice(0, url.lastIndexOf('/'));
  sheet.write('P', { zh: `扫描二维码，或者在 ${page} 输入验证码，核验本文件的真伪。`, en: `Scan the code, or enter it at ${page}, to check that this document is genuine.` }, HINT);
  if (sandbox) sheet.write('P', { zh: '演示文件，不具有法律效力。', en: 'Demonstration only: this document has no legal effect.' }, SANDBOX);
}
