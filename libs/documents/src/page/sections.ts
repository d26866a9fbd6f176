import type { Text } from '@yichuang/kernel';
import type { DocumentContent } from './document-content.js';
import type { Sheet } from './sheet.js';
import { MARGINS, MUTED, WIDTH, type Styles } from './style.js';

type Section = NonNullable<DocumentContent['sections']>[number];

const NUMBER_WIDTH = 18;
const HEADING: Styles = {
  zh: { size: 11.5, weight: 'bold' },
  en: { size: 8.5, colour: MUTED },
};
const column = { x: MARGINS.left + NUMBER_WIDTH, width: WIDTH - NUMBER_WIDTH };
const ITEM: Styles = {
  zh: { size: 10, lineGap: 1.5, ...column },
  en: { size: 8, colour: MUTED, lineGap: 1, ...column },
};
const NUMBER: Styles = { zh: { ...ITEM.zh, x: MARGINS.left, width: NUMBER_WIDTH } };

export function drawSections(sheet: Sheet, sections: Section[]): void {
  for (const { heading, items } of sections) {
    const [first] = items;
    sheet.keepTogether(sheet.heightOf(heading, HEADING) + (first ? sheet.heightOf(first, ITEM) : 0));
    sheet.write('H2', heading, HEADING);
    sheet.skip(3);
    const list = sheet.group('L');
    items.forEach((item, index) => drawItem(sheet, item, index + 1, list));
    sheet.skip(9);
  }
}

function drawItem(sheet: Sheet, text: Text, number: number, list: PDFKit.PDFStructureElement): void {
  sheet.keepTogether(sheet.heightOf(text, ITEM));
  const top = sheet.pdf.y;
  const item = sheet.group('LI', list);
  sheet.write('Lbl', `${number}.`, NUMBER, item);
  sheet.pdf.y = top;
  sheet.write('P', text, ITEM, sheet.group('LBody', item));
  sheet.skip(3);
}
