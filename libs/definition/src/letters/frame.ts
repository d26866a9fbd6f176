import { formatDate, formatReference, type CivilDate, type Text } from '@yichuang/kernel';

import type { Office, Party } from '../case.js';
import type { Service } from '../define-service.js';
import type { DocumentDraft, DocumentSection } from '../documents.js';

/** What every letter about an application names. */
export interface LetterFacts {
  readonly service: Service;
  readonly reference: string;
  readonly receivedOn: CivilDate;
  readonly applicant: Party;
  /** The office that writes. */
  readonly office: Office;
}

type Kind = Pick<DocumentDraft, 'kind' | 'title' | 'numberPrefix'>;

/** A letter to the applicant: what kind it is, what it says, and what follows for them. */
export const letter = ({ kind, title, numberPrefix }: Kind, { applicant }: LetterFacts, paragraphs: readonly Text[], sections: readonly DocumentSection[]): DocumentDraft => ({
  kind,
  title,
  numberPrefix,
  holder: applicant.name,
  paragraphs,
  rows: [],
  sections,
});

/** How a letter names its application. */
export const application = ({ service, reference, receivedOn }: LetterFacts): Text => ({
  zh: `您于${formatDate(receivedOn, 'zh')}提出的“${service.name.zh}”申请（受理编号${formatReference(reference)}）`,
  en: `your application for “${service.name.en}” of ${formatDate(receivedOn, 'en')} (reference ${formatReference(reference)})`,
});

export const day = (date: CivilDate): Text => ({ zh: formatDate(date, 'zh'), en: formatDate(date, 'en') });

export const section = (zh: string, en: string, items: readonly Text[]): DocumentSection => ({ heading: { zh, en }, items });

/** Written by a person; the same words stand in both languages. */
export const words = (text: string): Text => ({ zh: text, en: text });
