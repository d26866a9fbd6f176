import { fails, holds, travelDocument, type ChargeItem, type DecisionLimit, type Effect, type EndedTravelDocument, type Fee, type Outcome } from '@yichuang/definition';
import { inBoth, type Text } from '@yichuang/kernel';

import { documentNumbered, endDocuments, issueDocument, issuedRows, numberOfDocument, validDocument, type Granting } from './document-issue.js';
import { documentPrices, exitEntryLaw, passportLaw } from './travel-law.js';
import { travellerFacts } from './traveller.js';

export const PASSPORT = 'ordinary-passport';
const PASSPORT_YUAN = 120;
const ANNOTATION_YUAN = 20;

export const passportNumber = { regex: /^(E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8})$/, message: { zh: '护照号码为E加8位数字、E加一位字母和7位数字，或者G加8位数字', en: 'The number is E and 8 digits, E, a letter and 7 digits, or G and 8 digits' } };

/** What may be written into a passport beside what it says. */
export const annotationNames = {
  formerName: { zh: '曾用名', en: 'Former name' },
  traditionalName: { zh: '繁体汉字姓名', en: 'Name in traditional characters' },
  foreignName: { zh: '外文姓名', en: 'Foreign-language name' },
  pinyinVariant: { zh: '多音字或非标准拼音姓名', en: 'Alternative or non-standard spelling of the name' },
};
export type Annotation = keyof typeof annotationNames;

export const passportLimit: DecisionLimit = { length: 15, unit: 'calendar-day', promised: 11, law: passportLaw('第六条', 'Article 6') };
export const passportFee: Fee = { yuan: PASSPORT_YUAN, note: { zh: '每本120元，每项加注20元；批准后在线缴纳', en: '120 yuan for each passport, 20 for each annotation; paid online after approval' }, law: documentPrices };
export const passportLaws = {
  resident: passportLaw('第四条、第五条、第十三条第一项', 'Articles 4, 5 and 13(1)'),
  ban: { zh: `${passportLaw('第十三条、第十四条', '').zh}、${exitEntryLaw('第十二条', '').zh}`, en: 'Passport Law, Articles 13 and 14; Exit and Entry Administration Law, Article 12' },
  identity: passportLaw('第六条、第十三条第二项', 'Articles 6 and 13(2)'),
};
export const passportNotes: readonly Text[] = [
  { zh: '法定期限15日自受理之日起计算，经签发机关负责人批准可以延长至30日；户籍在河南的7个工作日，户籍在省外的20日', en: 'The statutory 15 days may become 30 with the approval of the head of the issuing office; 7 working days for households of Henan, 20 days for others' },
  { zh: '奔丧、重病、境外突发事件、紧急商务、留学报到和行前证件遗失损毁的，可以申请加急，目标3个工作日', en: 'Urgent handling for funerals, serious illness, emergencies, urgent business, enrolment or loss before a trip: target 3 working days' },
  { zh: '未满16周岁的由监护人陪同，可以不采集指纹；手指不能采集指纹的免采集', en: 'Under 16 a guardian comes along and fingerprints are optional; fingers that give no prints are exempt' },
  { zh: '不予签发的书面说明理由，可以申请行政复议或者提起行政诉讼', en: 'A refusal gives its reasons in writing; reconsideration and lawsuit are open' },
];
export const passportCompetence = { zh: '全国任一县级以上出入境窗口受理，受理地设区的市出入境管理机构审批签发', en: 'Accepted at any county-level or higher exit-entry window; examined and signed by the city exit-entry administration' };

export const passportFacts = (documentNumber: string) => ({ ...travellerFacts(documentNumber), documents: travelDocument.ofHolder(documentNumber) });

type Holding = Pick<Granting, 'facts' | 'today'>;

export const holdsNone = (subject: Holding): Outcome =>
  validDocument(subject, PASSPORT) ? fails('名下已有有效护照，请申请换发或者补发', 'You hold a valid passport: use renewal or replacement') : holds();

/** A passport that has lapsed is known by its number. */
export function isKnownAsLapsed(subject: Holding & { readonly form: { readonly previousPassportNumber?: string } }): Outcome {
  const earlier = documentNumbered(subject, PASSPORT, subject.form.previousPassportNumber);
  if (!earlier) return fails('没有查到该号码的原护照，请核对；没有办理过护照的，选择“首次申请”', 'No earlier passport has this number: check it, or choose a first application');
  return earlier.status === 'valid' && earlier.validUntil >= subject.today ? fails('原护照仍然有效', 'That passport is still valid') : holds();
}

export const passportCharges = ({ form: { annotations = [] } }: { readonly form: { readonly annotations?: readonly Annotation[] } }): ChargeItem[] => [
  { name: { zh: '普通护照', en: 'Ordinary passport' }, yuan: PASSPORT_YUAN },
  ...annotations.map((each) => ({ name: { zh: `加注（${annotationNames[each].zh}）`, en: `Annotation (${annotationNames[each].en})` }, yuan: ANNOTATION_YUAN })),
];

type Annotated = Granting & { readonly form: { readonly annotations?: readonly Annotation[]; readonly previousPassportNumber?: string } };

/** Ends what is valid of the old one and enters the new one. */
export const passportEffects = (subject: Annotated, ending: EndedTravelDocument['status']): Effect[] => [
  ...endDocuments(subject, PASSPORT, ending),
  issueDocument(subject, { kind: PASSPORT, number: numberOfDocument('E', subject.serial), annotations: subject.form.annotations ?? [], previousNumber: subject.form.previousPassportNumber ?? null }),
];

export const passportResult = {
  kind: 'ordinary-passport',
  title: { zh: '中华人民共和国普通护照', en: 'Ordinary passport of the People’s Republic of China' },
  numberPrefix: '豫公境护',
  validity: { zh: '申请时年满16周岁的10年，未满16周岁的5年', en: '10 years if aged 16 or over on the day of application, 5 years if under 16' },
  rows: (subject: Annotated) => [
    ...issuedRows(subject, numberOfDocument('E', subject.serial)),
    ...(subject.form.previousPassportNumber ? [{ label: { zh: '原护照号码', en: 'Previous passport' }, value: inBoth(subject.form.previousPassportNumber) }] : []),
    ...(subject.form.annotations ?? []).map((each) => ({ label: { zh: '加注', en: 'Annotation' }, value: annotationNames[each] })),
  ],
};
