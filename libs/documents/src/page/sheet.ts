import type { Locale, Text } from '@yichuang/kernel';
import PDFDocument from 'pdfkit';

import type { DocumentContent } from './document-content.js';
import { fonts } from './fonts.js';
import { INK, MARGINS, WIDTH, type Style, type Styles } from './style.js';

type Element = PDFKit.PDFStructureElement;

/** A4 pages written from top to bottom: every text has its place in the structure, all else is an artifact. */
export class Sheet {
  readonly pdf: PDFKit.PDFDocument;
  /** What is written of a text: one language, or the English below the Chinese. */
  languages: Locale | 'both' = 'zh';
  private readonly root: Element;

  constructor({ title, authority, number, issuedOn }: DocumentContent) {
    this.pdf = new PDFDocument({
      size: 'A4', margins: MARGINS, bufferPages: true, font: '',
      pdfVersion: '1.7', subset: 'PDF/A-2b', tagged: true, lang: 'zh-CN', displayTitle: true,
      info: {
        Title: forMetadata(`${title.zh} ${number}`),
        Author: forMetadata(authority.zh),
        Creator: 'Yichuang',
        Producer: 'Yichuang',
        CreationDate: new Date(`${issuedOn}T00:00:00+08:00`),
      },
    });
    this.pdf.registerFont('regular', fonts().regular).registerFont('bold', fonts().bold);
    this.root = this.pdf.struct('Document');
    this.pdf.addStructure(this.root);
  }

  /** Sets a text where the last one ended; a plain string is the same in every language. */
  write(tag: string, text: Text | string, styles: Styles, parent = this.root): void {
    for (const { lang, words, style } of this.wordings(text, styles)) this.tag(tag, { lang }, () => this.set(words, style), parent);
  }

  /** Draws something that stands for `alternative` to those who cannot see it. */
  figure(alternative: string, draw: () => void): void {
    this.tag('Figure', { alt: alternative }, draw, this.root);
  }

  /** Draws what says nothing: rules, frames, page numbers. */
  decorate(draw: () => void): void {
    this.pdf.markContent('Artifact', { type: 'Layout' });
    draw();
    this.pdf.endMarkedContent();
  }

  /** Sets a text outside the structure: only to decorate. */
  set(text: string, style: Style): void {
    this.choose(style).fillColor(style.colour ?? INK).text(text, style.x ?? MARGINS.left, undefined, layoutOf(style));
  }

  rule(y: number, thickness: number, colour: string): void {
    this.decorate(() => this.pdf.rect(MARGINS.left, y, WIDTH, thickness).fill(colour));
  }

  /** An element that holds others: a table, a list. */
  group(tag: string, parent = this.root): Element {
    const element = this.pdf.struct(tag);
    parent.add(element);
    return element;
  }

  heightOf(text: Text | string, styles: Styles): number {
    return this.wordings(text, styles).reduce((height, { words, style }) => height + this.choose(style).heightOfString(words, layoutOf(style)), 0);
  }

  /** The style, made smaller if need be for the text to stand on one line. */
  fitted(text: string, style: Style): Style {
    const share = (0.99 * (style.width ?? WIDTH)) / this.choose(style).widthOfString(text, layoutOf(style));
    return share >= 1 ? style : { ...style, size: style.size * share, characterSpacing: (style.characterSpacing ?? 0) * share };
  }

  /** Begins a new page unless `height` more fits on this one. */
  keepTogether(height: number): void {
    if (this.pdf.y + height > this.pdf.page.maxY()) this.pdf.addPage();
  }

  /** Goes down to where just `height` is left of the page, if it is not there yet. */
  sink(height: number): void {
    this.pdf.y = Math.max(this.pdf.y, this.pdf.page.maxY() - height);
  }

  skip(height: number): void {
    this.pdf.y += height;
  }

  async finish(): Promise<Uint8Array> {
    this.root.end();
    this.pdf.end();
    const chunks: Uint8Array[] = [];
    for await (const chunk of this.pdf) chunks.push(chunk as Uint8Array);
    return Buffer.concat(chunks);
  }

  private wordings(text: Text | string, { zh, en, alone }: Styles): { lang?: string; words: string; style: Style }[] {
    const english = alone ?? smaller(zh, 0.88);
    if (typeof text === 'string') return [{ words: text, style: this.languages === 'en' ? english : zh }];
    const below = { lang: 'en', words: narrowQuotes(text.en), style: this.languages === 'en' ? english : (en ?? smaller(zh, 0.75)) };
    if (this.languages === 'en') return [below];
    return this.languages === 'zh' ? [{ words: text.zh, style: zh }] : [{ words: text.zh, style: zh }, below];
  }

  private tag(tag: string, options: { lang?: string | undefined; alt?: string }, draw: () => void, parent: Element): void {
    parent.add(this.pdf.struct(tag, options, draw));
  }

  private choose({ weight = 'regular', size }: Style): PDFKit.PDFDocument {
    return this.pdf.font(weight, size);
  }
}

const layoutOf = ({ width = WIDTH, align = 'left', indent = 0, lineGap = 0, characterSpacing = 0 }: Style) => ({ width, align, indent, lineGap, characterSpacing });

/** pdfkit writes this into XML as it is. */
const forMetadata = (text: string): string => text.replace(/[&<>]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** Latin letters look larger than characters of the same size. */
const smaller = (chinese: Style, share: number): Style => ({ ...chinese, size: chinese.size * share, indent: 0, characterSpacing: 0 });

/** In a Chinese font these are as wide as a character. */
const narrowQuotes = (english: string): string => english.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
