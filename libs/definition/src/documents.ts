import type { Text } from '@yichuang/kernel';

export interface DocumentRow {
  readonly label: Text;
  readonly value: Text;
}

export interface DocumentSection {
  readonly heading: Text;
  readonly items: readonly Text[];
}

/** The content of a document to issue, as data; numbered, dated, sealed and signed when it is made. */
export interface DocumentDraft {
  readonly kind: string;
  readonly title: Text;
  /** What its number starts with, e.g. `豫公交驾换`. */
  readonly numberPrefix: string;
  readonly holder: string;
  readonly paragraphs: readonly Text[];
  readonly rows: readonly DocumentRow[];
  readonly sections: readonly DocumentSection[];
  /** For what an application may be issued more than once: 2 is the second. */
  readonly ordinal?: number;
  /** For somebody else than the applicant, who does not find it among their papers. */
  readonly isForOthers?: true;
  /** Chinese with English unless said otherwise. */
  readonly languages?: 'zh' | 'zh-en';
}
