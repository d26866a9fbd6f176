import { drawCertificate } from './certificate.js';
import type { DocumentContent } from './document-content.js';
import { refuseUndrawable } from './fonts.js';
import { drawLetter } from './letter.js';
import { drawPageNumbers } from './page-numbers.js';
import { Sheet } from './sheet.js';
import { drawVerificationStrip } from './verification-strip.js';

/**
 * Draws an issued document: tagged PDF 1.7 (PDF/A-2b), A4, fonts embedded as subsets. The same content gives the same
 * bytes; it is not signed yet.
 *
 * @param options.sandbox whether seal and foot say that nothing is real
 * @throws Error when the font lacks a character of the content
 */
export async function renderDocument(content: DocumentContent, options: { sandbox: boolean }): Promise<Uint8Array> {
  refuseUndrawable(textOf(content));
  const sheet = new Sheet(content);
  const draw = content.paragraphs.length > 0 ? drawLetter : drawCertificate;
  draw(sheet, content, options.sandbox);
  drawVerificationStrip(sheet, content, options.sandbox);
  drawPageNumbers(sheet, content);
  return sheet.finish();
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'object' && value !== null ? Object.values(value).map(textOf).join('') : '';
