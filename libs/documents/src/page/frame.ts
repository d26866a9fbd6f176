import type { Sheet } from './sheet.js';
import { BLUE, mm } from './style.js';

const PALE = '#dbe7f6';
const PAGE = { width: mm(210), height: mm(297) };
const OUTER = mm(8);
const INNER = mm(9.5);
const WAVES = 14;

/** The border of a certificate and the fine waves behind its title, hard to draw by hand. */
export function drawFrame(sheet: Sheet): void {
  sheet.decorate(() => {
    drawWaves(sheet.pdf);
    sheet.pdf.strokeColor(BLUE).lineWidth(1.8).rect(OUTER, OUTER, PAGE.width - 2 * OUTER, PAGE.height - 2 * OUTER).stroke();
    sheet.pdf.lineWidth(0.5).rect(INNER, INNER, PAGE.width - 2 * INNER, PAGE.height - 2 * INNER).stroke();
  });
}

/** Sine curves of one wavelength that part and meet again, as Bézier arcs a quarter wave long. */
function drawWaves(pdf: PDFKit.PDFDocument): void {
  pdf.save().rect(INNER, INNER, PAGE.width - 2 * INNER, PAGE.height - 2 * INNER).clip();
  pdf.strokeColor(PALE).lineWidth(0.5);
  for (let wave = 0; wave < WAVES; wave++) drawWave(pdf, mm(38), mm(4) + wave * mm(1.2));
  pdf.restore();
}

function drawWave(pdf: PDFKit.PDFDocument, middle: number, height: number): void {
  const half = PAGE.width / 6;
  pdf.moveTo(0, middle);
  for (let x = 0, side = 1; x < PAGE.width; x += half, side = -side) {
    pdf.bezierCurveTo(x + half * 0.3642, middle + side * height, x + half * 0.6358, middle + side * height, x + half, middle);
  }
  pdf.stroke();
}
