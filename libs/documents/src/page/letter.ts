import type { Text } from '@yichuang/kernel';

import { drawClosing } from './closing.js';
import type { DocumentContent } from './document-content.js';
import { drawParagraphs } from './paragraphs.js';
import { drawRows } from './rows.js';
import { drawSections } from './sections.js';
import type { Sheet } from './sheet.js';
import { MUTED, RED, type Style, type Styles } from './style.js';

const AUTHORITY: Style = { size: 25, weight: 'bold', colour: RED, align: 'center', characterSpacing: 1.5 };
const TITLE: Styles = {
  zh: { size: 20, weight: 'bold', align: 'center', characterSpacing: 1 },
  alone: { size: 15, weight: 'bold', align: 'center' },
};
const NUMBER: Styles = { zh: { size: 11, align: 'center' } };
const ADDRESSEE: Styles = { zh: { size: 12, weight: 'bold', lineGap: 3 } };
const REMARK: Styles = { zh: { size: 9.5, colour: MUTED, align: 'center' } };
const TRANSLATION: Text = { zh: '译文仅供参考，以中文文本为准。', en: 'Translation for reference; the Chinese text prevails.' };

/**
 * A letter under a red head, in the order of an official paper (GB/T 9704—2012). The English stands on pages of its
 * own, as a translation without the seal.
 */
export function drawLetter(sheet: Sheet, content: DocumentContent, sandbox: boolean): void {
  drawText(sheet, content);
  drawClosing(sheet, content, sandbox);
  if (content.languages === 'zh') return;
  sheet.pdf.addPage();
  sheet.languages = 'en';
  drawText(sheet, content);
  drawClosing(sheet, content, sandbox);
}

function drawText(sheet: Sheet, content: DocumentContent): void {
  drawHead(sheet, content);
  sheet.write('H1', content.title, TITLE);
  if (sheet.languages === 'en') sheet.write('P', TRANSLATION, REMARK);
  sheet.skip(16);
  if (content.holder) sheet.write('P', { zh: `${content.holder}：`, en: `${content.holder}:` }, ADDRESSEE);
  drawParagraphs(sheet, content.paragraphs);
  drawRows(sheet, content.rows);
  drawSections(sheet, content.sections ?? []);
}

function drawHead(sheet: Sheet, { authority, number }: DocumentContent): void {
  const chinese = sheet.fitted(authority.zh, AUTHORITY);
  sheet.write('P', authority, { zh: chinese, alone: { ...chinese, size: 15, characterSpacing: 0 } });
  sheet.skip(10);
  sheet.write('P', number, NUMBER);
  sheet.skip(6);
  sheet.rule(sheet.pdf.y, 2, RED);
  sheet.rule(sheet.pdf.y + 3.5, 0.6, RED);
  sheet.skip(22);
}
