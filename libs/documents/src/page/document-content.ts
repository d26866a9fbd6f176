import type { CivilDate, Text } from '@yichuang/kernel';

/** Everything an issued document shows. Kept as JSON with the document, so that it can be drawn again. */
export interface DocumentContent {
  /** Which of an application's documents this is: `decision`, `licence` … */
  kind: string;
  /** A letter reads from top to bottom under a red head; a certificate is a framed page whose rows are what counts. */
  form: 'letter' | 'certificate';
  title: Text;
  /** As built by `documentNumber`. */
  number: string;
  issuedOn: CivilDate;
  /** In whose name it is issued, and whose name the seal bears. */
  authority: Text;
  /** The person or organisation it is issued to. */
  holder?: string;
  paragraphs: Text[];
  rows: { label: Text; value: Text | string }[];
  /** The conditions with their law, the remedies … */
  sections?: { heading: Text; items: Text[] }[];
  verification: { url: string; code: string };
  /** `zh` alone, or every text in English below. */
  languages: 'zh' | 'zh-en';
}
