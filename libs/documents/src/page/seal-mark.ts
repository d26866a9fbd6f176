import type { Text } from '@yichuang/kernel';

import { fonts } from './fonts.js';
import type { Sheet } from './sheet.js';
import { RED, mm } from './style.js';

/** 42 mm across, as such seals are. */
export const SEAL_RADIUS = mm(21);
const LINE = 3;
const STAR_RADIUS = 17;
/** From the centre to the feet of the letters, which stand on a ring. */
const NAME_RADIUS = 39;
const FOOT_RADIUS = 53;
const LETTER = 14;
const SMALL_LETTER = 8;
/** Degrees that a name may take: the rest is the foot of the ring. */
const WIDEST_ARC = 270;
/** Degrees from one letter of a short name to the next. */
const WIDEST_STEP = 30;

interface Seal {
  /** Centre, points. */
  x: number;
  y: number;
  authority: Text;
  sandbox: boolean;
}

/** A round red seal: a star, the authority's name around it, and the word sandbox where nothing is real. */
export function drawSeal(sheet: Sheet, { x, y, authority, sandbox }: Seal): void {
  const { pdf } = sheet;
  sheet.figure(`印章：${authority.zh}${sandbox ? '（演示）' : ''}`, () => {
    pdf.save().translate(x, y).opacity(0.85).fillColor(RED).strokeColor(RED);
    pdf.lineWidth(LINE).circle(0, 0, SEAL_RADIUS - LINE / 2).stroke();
    drawStar(pdf);
    drawName(pdf, [...authority.zh]);
    if (sandbox) drawSandbox(pdf, [...'演示 SANDBOX']);
    pdf.restore();
  });
}

function drawStar(pdf: PDFKit.PDFDocument): void {
  const inner = STAR_RADIUS * Math.sin(Math.PI / 10) / Math.sin((3 * Math.PI) / 10);
  const points = Array.from({ length: 10 }, (_, index): [number, number] => {
    const [angle, radius] = [(index * Math.PI) / 5 - Math.PI / 2, index % 2 === 0 ? STAR_RADIUS : inner];
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
  pdf.polygon(...points).fill();
}

/** From the left around the top to the right; the letters turn with the ring and grow narrow before they touch. */
function drawName(pdf: PDFKit.PDFDocument, letters: string[]): void {
  const step = Math.min(WIDEST_STEP, WIDEST_ARC / letters.length);
  const width = Math.min(LETTER, radians(step) * NAME_RADIUS);
  letters.forEach((letter, index) => {
    pdf.save().rotate((index - (letters.length - 1) / 2) * step);
    drawOutline(pdf, letter, { x: -width / 2, y: -NAME_RADIUS, width, height: LETTER });
    pdf.restore();
  });
}

/** Along the foot of the ring, upright. */
function drawSandbox(pdf: PDFKit.PDFDocument, letters: string[]): void {
  const widths = letters.map((letter) => (SMALL_LETTER * glyphOf(letter).advanceWidth) / fonts().bold.unitsPerEm);
  let along = -sum(widths) / 2;
  letters.forEach((letter, index) => {
    const width = widths[index] ?? 0;
    pdf.save().rotate(degrees(-(along + width / 2) / FOOT_RADIUS));
    drawOutline(pdf, letter, { x: -width / 2, y: FOOT_RADIUS, width: SMALL_LETTER, height: SMALL_LETTER });
    pdf.restore();
    along += width;
  });
}

/** Drawn, not written: what a seal says is not found again as text of the page. */
function drawOutline(pdf: PDFKit.PDFDocument, letter: string, { x, y, width, height }: { x: number; y: number; width: number; height: number }): void {
  const { unitsPerEm } = fonts().bold;
  pdf.save().translate(x, y).scale(width / unitsPerEm, -height / unitsPerEm);
  pdf.path(glyphOf(letter).path.toSVG()).fill().restore();
}

const glyphOf = (letter: string) => fonts().bold.glyphForCodePoint(letter.codePointAt(0) ?? 0);
const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
const radians = (angle: number): number => (angle * Math.PI) / 180;
const degrees = (angle: number): number => (angle * 180) / Math.PI;
