import type { Text } from '@yichuang/kernel';

import type { DocumentSection } from './document-content.js';
import type { Sheet } from './sheet.js';
import { MARGINS, MUTED, WIDTH, type Styles } from './style.js';

const NUMBER_WIDTH = 18;
const HEADING: Styles = { zh: { size: 11.5, weight: 'bold' }, en: { size: 8.5, colour: MUTED } };
const ALONE: Styles = { zh: { size: 10, lineGap: 1.5 }, en: { size: 8, colour: MUTED, lineGap: 1 } };
const column = { x: MARGINS.left + NUMBER_WIDTH, width: WIDTH - NUMBER_WIDTH };
const ITEM: Styles = { zh: { ...ALONE.zh, ...column }, en: { size: 8, colour: MUTED, lineGap: 1, ...column } };
const NUMBER: Styles = { zh: { ...ALONE.zh, width: NUMBER_WIDTH } };

/** Headed lists; one item alone is a paragraph. */
export function drawSections(sheet: Sheet, sections: readonly DocumentSection[]): void {
  for (const { heading, items } of sections) {
    const [first] = items;
    sheet.keepTogether(sheet.heightOf(heading, HEADING) + (first ? sheet.heightOf(first, ITEM) : 0));
    sheet.write('H2', heading, HEADING);
    sheet.skip(3);
    if (first && items.length === 1) sheet.write('P', first, ALONE);
    else drawList(sheet, items);
    sheet.skip(9);
  }
}

function drawList(sheet: Sheet, items: readonly Text[]): void {
  const list = sheet.group('L');
  items.forEach((text, index) => {
    sheet.keepTogether(sheet.heightOf(text, ITEM));
    const top = sheet.pdf.y;
    const item = sheet.group('LI', list);
    sheet.write('Lbl', `${index + 1}.`, NUMBER, item);
    sheet.pdf.y = top;
    sheet.write('P', text, ITEM, sheet.group('LBody', item));
    sheet.skip(3);
  });
}
