import type { Condition, Material } from '@yichuang/definition';

import { exitEntryLaw } from './travel-law.js';
import { foreignRules } from './foreign-law.js';
import { lodgingOf, isLodged, isRepresentable, isRepresented, maySuitablyStay, type Staying } from './staying.js';
import type { RepresentationGround } from './foreigner-form.js';

interface Handled {
  readonly handledBy?: string;
}

/** Papers that every foreigner shows. */
export const foreignerPapers: readonly Material<Handled, Staying>[] = [
  { id: 'passport', text: { zh: '护照或其他国际旅行证件原件（受理期间留存）', en: 'Passport or other international travel document (original kept during processing)' }, onPaper: true },
  { id: 'application-form', text: { zh: '外国人签证证件申请表', en: 'Application form for a visa or permit of foreigners' }, waivedWhen: () => true, waiver: { zh: '由在线表单生成并电子签名', en: 'Generated from the online form and signed electronically' } },
  { id: 'accommodation-proof', text: { zh: '住宿登记证明', en: 'Proof of accommodation registration' }, waivedWhen: (subject) => lodgingOf(subject) !== undefined, waiver: { zh: '住宿登记可以查到的免交', en: 'Not needed when the registration is found' } },
  { id: 'relation-proof', text: { zh: '代办的亲属与申请人的关系证明', en: 'Proof of the relationship between the relative and the applicant' }, requiredWhen: ({ handledBy }) => handledBy === 'relative' },
];

/** What every foreigner must meet beside the ground; the law may differ. */
export function foreignerConditions(representable: readonly RepresentationGround[]): readonly Condition<Staying>[] {
  return [
    { id: 'accommodation-registered', text: { zh: '已在居住地办理住宿登记', en: 'The applicant is registered at the present address' }, law: exitEntryLaw('第三十九条', 'Article 39'), remedy: 'correction', check: isLodged },
    { id: 'suitable-to-remain', text: { zh: '没有因违反中国法律法规而不适合停留居留的情形', en: 'No breach of Chinese law that makes a further stay unsuitable' }, law: foreignRules('第二十一条', 'Article 21'), remedy: 'refusal', check: maySuitablyStay },
    { id: 'representation-allowed', text: { zh: '由他人代办的，符合代办条件', en: 'A representative is allowed only in the listed cases' }, law: foreignRules('第十九条', 'Article 19'), remedy: 'correction', when: isRepresented, check: isRepresentable(...representable) },
    { id: 'no-deception', text: { zh: '申请材料真实，无弄虚作假', en: 'The application contains no false statement or forged document' }, law: foreignRules('第二十一条', 'Article 21'), remedy: 'refusal', check: 'examiner' },
  ];
}
