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
export const letter = (kind: Kind, { applicant }: LetterFacts, paragraphs: readonly Text[], sections: readonly DocumentSection[]): DocumentDraft => ({
  ...kind,
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

const appeal: Text = {
  zh: '不服本决定的，可以自知道之日起六十日内申请行政复议（《行政复议法》第二十条），或者六个月内提起行政诉讼（《行政诉讼法》第四十六条）',
  en: 'You may apply for administrative reconsideration within 60 days of knowing of it (Administrative Reconsideration Law, Article 20), or sue within six months (Administrative Litigation Law, Article 46)',
};

const review: Text = {
  zh: '对自动作出的决定有疑问的，可以要求由工作人员说明或者复核（《个人信息保护法》第二十四条）',
  en: 'You may ask an officer to explain or review an automated decision (Personal Information Protection Law, Article 24)',
};

/** What a refusal says that no one reviews. */
export const noRemedies = (law: Text): DocumentSection =>
  section('您的权利', 'Your rights', [{ zh: `本决定为最终决定（${law.zh}）`, en: `This decision is final (${law.en})` }]);

export const remedies: DocumentSection = section('您的权利', 'Your rights', [appeal]);
export const remediesOfMachine: DocumentSection = section('您的权利', 'Your rights', [review, appeal]);
