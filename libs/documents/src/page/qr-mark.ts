import { create } from 'qrcode';

import { INK } from './style.js';

/** Draws a QR code (ISO/IEC 18004, level M) as one path; `size` is its side in points, without the quiet zone. */
export function drawQr(pdf: PDFKit.PDFDocument, text: string, { x, y, size }: { x: number; y: number; size: number }): void {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const side = size / modules.size;
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      const from = column;
      while (column < modules.size && modules.get(row, column)) column++;
      if (column > from) pdf.rect(x + from * side, y + row * side, (column - from) * side, side);
    }
  }
  pdf.fill(INK);
}
