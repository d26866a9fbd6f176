import { CLOSING_HEIGHT, drawClosing } from './closing.js';
import type { DocumentContent } from './document-content.js';
import { drawFrame } from './frame.js';
import { drawRows } from './rows.js';
import { drawSections } from './sections.js';
import type { Sheet } from './sheet.js';
import { BLUE, MUTED, type Styles } from './style.js';

const TITLE: Styles = {
  zh: { size: 27, weight: 'bold', colour: BLUE, align: 'center', characterSpacing: 4 },
  en: { size: 12, colour: BLUE, align: 'center', characterSpacing: 0.6 },
};
const NUMBER: Styles = { zh: { size: 10.5, colour: MUTED, align: 'center' } };
/** So many rows can stand wide apart. */
const FEW = 7;

/** A framed page for what is shown and kept: the rows are what counts. */
export function drawCertificate(sheet: Sheet, content: DocumentContent, sandbox: boolean): void {
  sheet.languages = content.languages === 'zh' ? 'zh' : 'both';
  drawFrame(sheet);
  sheet.pdf.on('pageAdded', () => drawFrame(sheet));
  sheet.skip(6);
  sheet.write('H1', content.title, { ...TITLE, zh: sheet.fitted(content.title.zh, TITLE.zh) });
  sheet.skip(8);
  sheet.write('P', content.number, NUMBER);
  sheet.skip(12);
  drawRows(sheet, content.rows, content.rows.length > FEW ? undefined : 9);
  drawSections(sheet, content.sections ?? []);
  sheet.sink(CLOSING_HEIGHT + 8);
  drawClosing(sheet, content, sandbox);
}
