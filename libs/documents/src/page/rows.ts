import type { DocumentRow } from './document-content.js';
import type { Sheet } from './sheet.js';
import { HAIRLINE, INK, MARGINS, MUTED, WIDTH, mm, type Styles } from './style.js';

const LABEL_WIDTH = mm(44);
const GAP = mm(4);
const LABEL: Styles = {
  zh: { size: 10.5, colour: MUTED, width: LABEL_WIDTH, lineGap: -1 },
  en: { size: 7.5, colour: MUTED, width: LABEL_WIDTH, lineGap: -1 },
};
const column = { x: MARGINS.left + LABEL_WIDTH + GAP, width: WIDTH - LABEL_WIDTH - GAP };
const VALUE: Styles = {
  zh: { size: 11, colour: INK, lineGap: -1, ...column },
  en: { size: 8, colour: MUTED, lineGap: -1, ...column },
};

/** A table of two columns, ruled between its rows; `padding` is the space above and below each. */
export function drawRows(sheet: Sheet, rows: readonly DocumentRow[], padding = 4): void {
  if (rows.length === 0) return;
  sheet.skip(4);
  const table = sheet.group('Table');
  sheet.rule(sheet.pdf.y, 0.9, INK);
  for (const row of rows) drawRow(sheet, row, table, padding);
  sheet.rule(sheet.pdf.y, 0.9, INK);
  sheet.skip(12);
}

function drawRow(sheet: Sheet, { label, value }: DocumentRow, table: PDFKit.PDFStructureElement, padding: number): void {
  const height = padding * 2 + Math.max(sheet.heightOf(label, LABEL), sheet.heightOf(value, VALUE));
  sheet.keepTogether(height);
  const top = sheet.pdf.y;
  const row = sheet.group('TR', table);
  sheet.skip(padding);
  sheet.write('P', label, LABEL, sheet.group('TH', row));
  sheet.pdf.y = top + padding;
  sheet.write('P', value, VALUE, sheet.group('TD', row));
  sheet.rule(top + height, 0.4, HAIRLINE);
  sheet.pdf.y = top + height;
}
