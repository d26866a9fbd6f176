import { formatDate, formatReference, type CivilDate, type Text } from '@yichuang/kernel';

import type { Assessment } from './assess.js';
import type { Office, Party } from './case.js';
import type { Service } from './define-service.js';
import type { DocumentDraft, DocumentSection } from './documents.js';
import type { ErasedDecided } from './service.js';
import type { Nature } from './sheet.js';

const remedies: DocumentSection = {
  heading: { zh: '您的权利', en: 'Your rights' },
  items: [
    { zh: '对自动作出的决定有疑问的，可以要求由工作人员说明或者复核（《个人信息保护法》第二十四条）', en: 'You may ask an officer to explain or review an automated decision (Personal Information Protection Law, Article 24)' },
    { zh: '不服本决定的，可以自知道之日起六十日内申请行政复议（《行政复议法》第二十条），或者六个月内提起行政诉讼（《行政诉讼法》第四十六条）', en: 'You may apply for administrative reconsideration within 60 days of knowing of it (Administrative Reconsideration Law, Article 20), or sue within six months (Administrative Litigation Law, Article 46)' },
  ],
};

function conditionsThatHeld({ conditions }: Service, { findings }: Assessment): DocumentSection {
  const items = conditions
    .filter(({ id }) => findings.some((finding) => finding.id === id && finding.result === 'holds'))
    .map(({ text, law }): Text => ({ zh: `${text.zh}（${law.zh}）`, en: `${text.en} (${law.en})` }));
  return { heading: { zh: '经核查符合的条件和依据', en: 'Conditions that hold, and their law' }, items };
}

/** What the decision is called and how it is numbered: only a licence is a 行政许可. */
const decisions: Readonly<Record<Nature, Pick<DocumentDraft, 'title' | 'numberPrefix'>>> = {
  licence: { title: { zh: '准予行政许可决定书', en: 'Decision to Grant' }, numberPrefix: '豫公许准' },
  confirmation: { title: { zh: '行政确认决定书', en: 'Decision to Confirm' }, numberPrefix: '豫公确' },
  filing: { title: { zh: '备案通知书', en: 'Notice of Filing' }, numberPrefix: '豫公备' },
  'public-service': { title: { zh: '办结通知书', en: 'Notice of Completion' }, numberPrefix: '豫公办' },
};

export interface LetterFacts {
  readonly reference: string;
  readonly receivedOn: CivilDate;
}

/** The written decision to grant (for a licence 《行政许可法》第三十八条第一款), with every condition that held and its law. */
export function grantLetter(service: Service, decided: ErasedDecided, assessment: Assessment, { reference, receivedOn }: LetterFacts): DocumentDraft {
  const { applicant, office, decidedOn } = decided;
  return {
    kind: 'decision',
    ...decisions[service.nature],
    holder: applicant.name,
    paragraphs: [
      {
        zh: `您于${formatDate(receivedOn, 'zh')}提出的“${service.name.zh}”申请（受理编号${formatReference(reference)}），经查询登记信息，符合法定条件。根据${service.law.map(({ zh }) => zh).join('、')}，${office.name.zh}于${formatDate(decidedOn, 'zh')}决定准予。`,
        en: `Your application for “${service.name.en}” of ${formatDate(receivedOn, 'en')} (reference ${formatReference(reference)}) meets the conditions of the law according to the registers. Under ${service.law.map(({ en }) => en).join('; ')}, ${office.name.en} grants it on ${formatDate(decidedOn, 'en')}.`,
      },
    ],
    rows: [],
    sections: [conditionsThatHeld(service, assessment), remedies],
  };
}

/** The result itself, with what the register now says. */
export function resultDocument(service: Service, decided: ErasedDecided): DocumentDraft {
  const { kind, title, numberPrefix, rows } = service.result;
  return { kind, title, numberPrefix, holder: decided.applicant.name, paragraphs: [], rows: rows(decided), sections: [] };
}

export interface DeemedAcceptance extends LetterFacts {
  readonly applicant: Party;
  readonly office: Office;
  /** Last day for the decision. */
  readonly decideBy: CivilDate;
}

/** The acceptance notice when nobody answered in time: accepted by law from the day of receipt (第三十二条第一款第四项). */
export function deemedAcceptanceNotice(service: Service, { applicant, office, reference, receivedOn, decideBy }: DeemedAcceptance): DocumentDraft {
  return {
    kind: 'acceptance-notice',
    title: { zh: '受理通知书', en: 'Notice of Acceptance' },
    numberPrefix: '豫公受',
    holder: applicant.name,
    paragraphs: [
      {
        zh: `您于${formatDate(receivedOn, 'zh')}提出的“${service.name.zh}”申请（受理编号${formatReference(reference)}），本机关未在五个工作日内告知需要补正，依照《行政许可法》第三十二条第一款第四项，自收到申请材料之日${formatDate(receivedOn, 'zh')}起即为受理。${office.name.zh}应当不迟于${formatDate(decideBy, 'zh')}作出决定。`,
        en: `As no request for corrections reached you within five working days of your application for “${service.name.en}” of ${formatDate(receivedOn, 'en')} (reference ${formatReference(reference)}), it is accepted by law from the day it was received (Administrative Licensing Law, Article 32(1)(4)). ${office.name.en} must decide by ${formatDate(decideBy, 'en')}.`,
      },
    ],
    rows: [],
    sections: [remedies],
  };
}
