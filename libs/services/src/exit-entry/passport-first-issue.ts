import { AskedFirst, Choice, defineService, MultiChoice, PassportNumber, ShortText, type Ask, type CalledPersona } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { isPastRefusal } from './applying.js';
import { annotationNames, holdsNone, isKnownAsLapsed, passportCharges, passportCompetence, passportEffects, passportFacts, passportFee, passportLaws, passportLimit, passportNotes, passportNumber, passportResult, type Annotation } from './passport.js';
import { exitEntryLaw, issueRules, passportLaw, unitRules } from './travel-law.js';
import { ends, forChild, spellingOf, travellerAnswers } from './traveller-samples.js';
import { chosenOffice, minorGuardian, travellerBlocks, travellerConditions, travellerPapers, travellerPrefill } from './traveller.js';
import { TravellerForm } from './traveller-form.js';

const ID = 'exit-entry.passport-first-issue';

export const purposes = {
  tourism: { zh: '旅游', en: 'Tourism' },
  familyVisit: { zh: '探亲访友', en: 'Visiting family or friends' },
  study: { zh: '留学', en: 'Study' },
  employment: { zh: '就业', en: 'Employment' },
  business: { zh: '商务', en: 'Business' },
  settlement: { zh: '定居', en: 'Settlement' },
  other: { zh: '其他', en: 'Other' },
};

@AskedFirst('applicationKind', 'previousPassportNumber')
export class FirstPassportForm extends TravellerForm {
  @Choice({ zh: '申请类别', en: 'Type of application' }, { first: { zh: '首次申请', en: 'First application' }, lapsed: { zh: '失效重领', en: 'Reapplication after an earlier passport expired or became void' } })
  applicationKind: 'first' | 'lapsed';

  @PassportNumber({ zh: '原护照号码', en: 'Previous passport number' }, { pattern: passportNumber, when: ({ applicationKind }: Partial<FirstPassportForm>) => applicationKind === 'lapsed' })
  previousPassportNumber?: string;

  @Choice({ zh: '出国事由', en: 'Purpose of travel' }, purposes)
  purpose: keyof typeof purposes;

  @ShortText(
    { zh: '拟前往国家', en: 'Countries to be visited' },
    { required: false, maxLength: 60, hint: { zh: '国家名称，至多五个，例如德国、法国', en: 'Names of countries, at most five, such as Germany, France' } },
  )
  destinationCountries?: string;

  @MultiChoice({ zh: '申请加注', en: 'Annotations requested' }, annotationNames, { required: false, hint: { zh: '每项需要证明', en: 'Each needs proof' } })
  annotations?: readonly Annotation[];
}

const asked = { ...travellerAnswers, applicationKind: 'first' as const, purpose: 'tourism' as const };

/** A passport for who holds no valid one. */
export const passportFirstIssue = defineService({
  id: ID,
  version: 1,
  name: { zh: '普通护照首次申请', en: 'Ordinary passport: first issue' },
  summary: { zh: '为没有有效普通护照的内地居民签发普通护照，包括从未办理过护照和原护照已过期或作废后重新申领两种情形。', en: 'Issues an ordinary passport to a mainland resident who holds no valid one, either because none was ever issued or because the earlier one has expired or been declared void.' },
  keywords: ['护照', '办护照', '第一次办护照', '新办护照', '出国', '护照过期重办', 'huzhao', 'ban huzhao', 'passport', 'apply for a passport', 'new passport', 'first passport'],
  nature: 'licence',
  audience: ['person'],
  law: [
    passportLaw('第四条、第五条、第六条、第七条、第十三条、第十四条', 'Articles 4, 5, 6, 7, 13 and 14'),
    exitEntryLaw('第九条、第十二条', 'Articles 9 and 12'),
    issueRules('第四条、第六条', 'Articles 4 and 6'),
    { zh: '《国籍法》第三条、第九条', en: 'Nationality Law, Articles 3 and 9' },
    unitRules,
  ],
  limit: passportLimit,
  fee: passportFee,
  decision: 'accept-examine-decide',
  level: 'city',
  inPerson: { zh: '到窗口一次：核验人像、采集指纹（年满16周岁）、签名、出示居民身份证；可以邮寄领取', en: 'One visit: live photo check, fingerprints from age 16, signature, sight of the identity card; collection may be by post' },
  competence: passportCompetence,
  notes: passportNotes,

  formTitle: { zh: '护照申请信息', en: 'The application' },
  form: FirstPassportForm,
  blocks: travellerBlocks({ service: ID, item: { zh: '护照', en: 'passport' }, photoOnFile: true, law: passportLaw('第七条', 'Article 7') }),
  facts: ({ applicant: { documentNumber } }: Ask<FirstPassportForm>) => passportFacts(documentNumber),
  prefill: travellerPrefill,

  conditions: [
    ...travellerConditions(passportLaws),
    minorGuardian,
    { id: 'no-valid-passport', text: { zh: '名下没有有效的普通护照', en: 'The applicant holds no valid ordinary passport' }, law: passportLaw('第六条、第十一条', 'Articles 6 and 11'), remedy: 'refusal', check: holdsNone },
    { id: 'lapsed-document-known', text: { zh: '原护照过期或作废的，与登记记录一致', en: 'For a lapsed passport, the earlier record is on file' }, law: passportLaw('第十一条', 'Article 11'), remedy: 'correction', when: ({ form }) => form.applicationKind === 'lapsed', check: isKnownAsLapsed },
    { id: 'no-refusal-period', text: { zh: '不在不予签发护照的期限内', en: 'No refusal period is running' }, law: passportLaw('第十四条', 'Article 14'), remedy: 'refusal', check: isPastRefusal },
  ],
  materials: [...travellerPapers, { id: 'annotation-proof', text: { zh: '加注事项证明', en: 'Proof for the annotation requested' }, requiredWhen: ({ annotations = [] }) => annotations.length > 0 }],
  notNeeded: { 'holds-passport': { zh: '名下已有有效护照，可以直接使用', en: 'There is a valid passport that can be used' } },

  jurisdiction: chosenOffice,
  charges: passportCharges,
  effects: (decided) => passportEffects(decided, 'void-replaced'),
  result: passportResult,

  samples: [
    { id: 'first', persona: 'passport-first', title: { zh: '洛阳户籍首次申请', en: 'A first passport for a resident of Luoyang' }, answers: (_today: CivilDate, called: CalledPersona) => ({ ...asked, ...spellingOf(called, 'passport-first') }), ends: ends('no-deception', 'grant') },
    { id: 'child', persona: 'passport-mother', title: { zh: '母亲为十二岁的女儿申请', en: 'A mother for her daughter of 12' }, answers: (_today: CivilDate, called: CalledPersona) => ({ ...asked, ...forChild(called, 'passport-child') }), ends: ends('no-deception', 'grant') },
    { id: 'holds-one', persona: 'passport-years-left', title: { zh: '已有有效护照', en: 'Holds a valid passport' }, answers: (_today: CivilDate, called: CalledPersona) => ({ ...asked, ...spellingOf(called, 'passport-years-left') }), ends: ends('no-valid-passport', 'refuse') },
  ],
});
