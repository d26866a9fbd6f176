import type { CivilDate, Text } from '@yichuang/kernel';

/**
 * Everything an issued document shows. Kept as JSON with the document, so that it can be drawn again. With paragraphs
 * it is a letter; without, a certificate: a framed page whose rows are what counts.
 */
export interface DocumentContent {
  /** Which of an application's documents this is: `decision`, `driving-licence` … */
  readonly kind: string;
  readonly title: Text;
  /** As built by `documentNumber`. */
  readonly number: string;
  readonly issuedOn: CivilDate;
  /** In whose name it is issued; the seal bears it. */
  readonly authority: Text;
  /** The person or organisation it is issued to. */
  readonly holder?: string;
  readonly paragraphs: readonly Text[];
  readonly rows: readonly DocumentRow[];
  /** The conditions with their law, the remedies … */
  readonly sections?: readonly DocumentSection[];
  /** Where the code can be checked: `url` ends in the code. */
  readonly verification: { readonly url: string; readonly code: string };
  /** `zh` alone, or all of it in English too. */
  readonly languages: 'zh' | 'zh-en';
}

export interface DocumentRow {
  readonly label: Text;
  /** A plain string is the same in both languages. */
  readonly value: Text | string;
}

export interface DocumentSection {
  readonly heading: Text;
  readonly items: readonly Text[];
}
