import type { Text } from '@yichuang/kernel';

import type { Sheet } from './sheet.js';
import { MUTED, type Styles } from './style.js';

const BODY: Styles = {
  zh: { size: 12, indent: 24, lineGap: 3 },
  en: { size: 9, colour: MUTED, lineGap: 1.5 },
};

export function drawParagraphs(sheet: Sheet, paragraphs: readonly Text[]): void {
  for (const paragraph of paragraphs) {
    sheet.write('P', paragraph, BODY);
    sheet.skip(7);
  }
}
