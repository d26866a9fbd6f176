import { Choice, DateField, defineService, fails, ForeignCountry, holds, Integer, MultiChoice, PassportNumber, unknown, YesNo, type Ask, type CalledPersona, type DocumentItem, type Outcome } from '@yichuang/definition';
import { formatDate, type CivilDate } from '@yichuang/kernel';

import { documentNumbered, documentsOf, validDocument, type Granting } from './document-issue.js';
import { annotationNames, PASSPORT, passportCharges, passportCompetence, passportEffects, passportFacts, passportFee, passportLaws, passportLimit, passportNotes, passportNumber, passportResult } from './passport.js';
import { runsOut } from './permit-card.js';
import { exitEntryLaw, issueRules, measures2024, passportLaw } from './travel-law.js';
import { ends, spellingOf, travellerAnswers } from './traveller-samples.js';
import { chosenOffice, mayApplyOnline, minorGuardian, travellerBlocks, travellerConditions, travellerPapers, travellerPrefill } from './traveller.js';
import { channels, TravellerForm } from './traveller-form.js';

const ID = 'exit-entry.passport-renewal';

const reasons = {
  expiring: { zh: '有效期不足6个月', en: 'Less than six months of validity left' },
  destinationRule: { zh: '有效期不符合前往国要求', en: 'Validity does not meet the rule of the destination country' },
  pagesUsed: { zh: '签证页即将用完', en: 'Visa pages nearly used up' },
  dataChanged: { zh: '登记信息变更', en: 'Registered details have changed' },
  appearanceChanged: { zh: '相貌变化较大', en: 'Appearance has changed considerably' },
  fingerprintRestored: { zh: '手指伤病痊愈后可采集指纹', en: 'Fingerprints can now be taken' },
};
const items = { name: { zh: '姓名', en: 'Name' }, sex: { zh: '性别', en: 'Sex' }, idNumber: { zh: '身份证号码', en: 'Identity number' }, birthDate: { zh: '出生日期', en: 'Date of birth' }, birthPlace: { zh: '出生地', en: 'Place of birth' } };
const registerItems: Readonly<Record<keyof typeof items, DocumentItem>> = { name: 'name', sex: 'sex', idNumber: 'id-number', birthDate: 'birth-date', birthPlace: 'birth-place' };
const { traditionalName: _, ...renewableAnnotations } = annotationNames;

export class PassportRenewalForm extends TravellerForm {
  @PassportNumber({ zh: '现持护照号码', en: 'Current passport number' }, { fromRegister: true, pattern: passportNumber })
  previousPassportNumber: string;

  @DateField({ zh: '现持护照有效期至', en: 'Current passport expiry date' }, { fromRegister: true })
  previousPassportExpiryDate: CivilDate;

  @Choice({ zh: '换发原因', en: 'Reason for renewal' }, reasons)
  reason: keyof typeof reasons;

  @MultiChoice({ zh: '变更的登记项目', en: 'Details that have changed' }, items, { when: ({ reason }: Partial<PassportRenewalForm>) => reason === 'dataChanged', minItems: 1 })
  changedItems?: readonly (keyof typeof items)[];

  @ForeignCountry({ zh: '前往国家', en: 'Destination country' }, { when: ({ reason }: Partial<PassportRenewalForm>) => reason === 'destinationRule' })
  destinationCountry?: string;

  @Integer({ zh: '剩余空白签证页数', en: 'Blank visa pages left' }, { min: 0, max: 4, when: ({ reason }: Partial<PassportRenewalForm>) => reason === 'pagesUsed' })
  remainingVisaPages?: number;

  @Choice({ zh: '办理方式', en: 'Channel' }, channels, { hint: { zh: '全程网办限郑州户籍、年满16周岁、留存指纹的', en: 'Fully online for households of Zhengzhou, 16 or over, fingerprints on file' } })
  channel: keyof typeof channels;

  @YesNo({ zh: '是否退还注销后的原护照', en: 'Return the cancelled passport to me' }, { hint: { zh: '原护照上有有效签证的，请选择退还', en: 'Choose yes when it holds a valid visa' } })
  keepOldPassport: boolean;

  @MultiChoice({ zh: '申请加注', en: 'Annotations requested' }, renewableAnnotations, { required: false, hint: { zh: '每项需要证明', en: 'Each needs proof' } })
  annotations?: readonly (keyof typeof renewableAnnotations)[];
}

type Renewing = Pick<Granting, 'facts' | 'today'> & { readonly form: Partial<PassportRenewalForm> };

const current = (subject: Renewing) => documentNumbered(subject, PASSPORT, subject.form.previousPassportNumber);

function holdsIt(subject: Renewing): Outcome {
  const passport = current(subject);
  if (!passport) return fails('没有查到您名下的护照，请申请首次签发', 'No passport of yours was found: apply for a first one');
  if (passport.status === 'expired' || passport.validUntil < subject.today) return fails('护照已经过期，请按“首次申请”的失效重领办理', 'The passport has expired: apply for a first issue after lapse');
  return passport.status === 'valid' && !passport.isSeized ? holds() : fails('护照已经作废或者被依法扣押，不能换发', 'The passport is void or held by an authority and cannot be renewed');
}

function dataChanged({ form: { changedItems = [] } }: Renewing, differs: readonly DocumentItem[]): Outcome {
  if (differs.length === 0) return fails('登记信息与护照一致，没有变更', 'The register equals the passport: nothing has changed');
  return changedItems.every((item) => differs.includes(registerItems[item])) ? holds() : fails('所选项目中有的与登记一致，请只选择已经变更的项目', 'Some of the details equal the register: choose only what has changed');
}

function hasGround(subject: Renewing): Outcome {
  const passport = current(subject);
  if (!passport) return unknown('没有护照可以比对', 'There is no passport to compare');
  const isExpiring = runsOut(passport.validUntil, subject.today);
  const until = { zh: formatDate(passport.validUntil, 'zh'), en: formatDate(passport.validUntil, 'en') };
  switch (subject.form.reason) {
    case 'expiring':
      return isExpiring ? holds() : fails(`护照${until.zh}到期，剩余有效期在6个月以上`, `The passport is valid until ${until.en}: six months or more are left`);
    case 'dataChanged':
      return dataChanged(subject, passport.differs);
    case 'fingerprintRestored':
      return passport.hasFingerprint ? fails('护照已有指纹信息', 'The passport has fingerprints already') : holds();
    case 'destinationRule':
      return isExpiring ? holds() : unknown('由工作人员核对前往国对有效期的要求', 'An officer checks the rule of the destination country');
    default:
      return unknown('由工作人员在窗口查看护照或者相貌', 'An officer looks at the passport or the appearance at the window');
  }
}

function isOnline(subject: Parameters<typeof mayApplyOnline>[0] & Renewing): Outcome {
  const { reason } = subject.form;
  if (reason !== 'expiring' && reason !== 'pagesUsed') return fails('该换发原因需要到窗口，请选择窗口办理', 'This reason needs a visit: choose a window');
  return mayApplyOnline(subject, current(subject)?.hasFingerprint ?? false);
}

const asked = { ...travellerAnswers, photoSource: 'upload' as const, reason: 'expiring' as const, channel: 'window' as const, keepOldPassport: false };

/** A new passport for one that is running out or does not fit any more. */
export const passportRenewal = defineService({
  id: ID,
  version: 1,
  name: { zh: '普通护照换发', en: 'Ordinary passport: renewal' },
  summary: { zh: '普通护照即将到期、签证页快用完或者登记信息变更的，交回原护照，换发新护照。', en: 'Exchanges an ordinary passport that is close to expiry, nearly out of visa pages, or no longer matches the holder’s details, for a new one.' },
  keywords: ['换护照', '护照换发', '护照到期', '护照快过期', '护照延期', '护照改名', '签证页用完', 'huanhuzhao', 'huzhao daoqi', 'renew passport', 'passport renewal', 'passport expires'],
  nature: 'licence',
  audience: ['person'],
  law: [passportLaw('第六条、第七条、第十条、第十一条、第十三条、第十四条', 'Articles 6, 7, 10, 11, 13 and 14'), exitEntryLaw('第九条、第十二条', 'Articles 9 and 12'), issueRules('第十条', 'Article 10')],
  limit: passportLimit,
  fee: passportFee,
  decision: 'accept-examine-decide',
  level: 'city',
  inPerson: { zh: '全程网办的（郑州户籍、年满16周岁）不需要到场；其余到窗口一次，核验人像、采集指纹、签名并注销原护照', en: 'None in the fully online channel (Zhengzhou households, 16 or over); otherwise one visit for photo check, fingerprints, signature and cancellation of the old passport' },
  competence: passportCompetence,
  notes: [...passportNotes, { zh: '新护照签发时原护照作废，剩余有效期不顺延；批准后7日内未缴费的，撤回申请', en: 'The old passport becomes void when the new one is issued and its remaining validity is not carried over; what is unpaid 7 days after approval is withdrawn' }],

  formTitle: { zh: '护照换发信息', en: 'The renewal' },
  form: PassportRenewalForm,
  blocks: travellerBlocks({ service: ID, item: { zh: '护照', en: 'passport' }, law: passportLaw('第七条', 'Article 7') }),
  facts: ({ applicant: { documentNumber } }: Ask<PassportRenewalForm>) => passportFacts(documentNumber),
  prefill: (subject) => {
    const passport = validDocument(subject, PASSPORT) ?? documentsOf(subject, PASSPORT)[0];
    return { ...travellerPrefill(subject), previousPassportNumber: passport?.number, previousPassportExpiryDate: passport?.validUntil, keepOldPassport: false };
  },

  conditions: [
    { id: 'holds-valid-passport', text: { zh: '持有有效的普通护照', en: 'The applicant holds a valid ordinary passport' }, law: passportLaw('第十一条', 'Article 11'), remedy: 'refusal', check: holdsIt },
    { id: 'renewal-ground', text: { zh: '符合换发情形', en: 'A ground for renewal exists' }, law: passportLaw('第十条、第十一条', 'Articles 10 and 11'), remedy: 'refusal', check: hasGround },
    ...travellerConditions(passportLaws),
    minorGuardian,
    { id: 'online-channel', text: { zh: '选择全程网办的，符合网办条件', en: 'For the fully online channel, the online conditions are met' }, law: measures2024, remedy: 'correction', when: ({ form }) => form.channel === 'online', check: isOnline },
  ],
  materials: [
    { id: 'old-passport', text: { zh: '原护照（网上办理的上传资料页，领证时交回）', en: 'Current passport (online: image of the data page; the booklet is handed in on collection)' }, onPaper: true },
    ...travellerPapers,
    { id: 'destination-proof', text: { zh: '前往国对护照有效期要求的证明', en: 'Evidence of the destination country’s validity rule' }, requiredWhen: ({ reason }) => reason === 'destinationRule' },
    {
      id: 'change-proof',
      text: { zh: '登记信息变更证明', en: 'Proof of the changed details' },
      requiredWhen: ({ reason }) => reason === 'dataChanged',
      waivedWhen: (subject) => (current(subject)?.differs ?? []).length > 0,
      waiver: { zh: '人口信息能够确认变更的免交', en: 'Not needed when the population register shows the change' },
    },
    { id: 'annotation-proof', text: { zh: '加注事项证明', en: 'Proof for the annotation requested' }, requiredWhen: ({ annotations = [] }) => annotations.length > 0 },
  ],

  jurisdiction: chosenOffice,
  charges: passportCharges,
  effects: (decided) => passportEffects(decided, 'void-replaced'),
  result: passportResult,

  samples: [
    { id: 'expiring', persona: 'passport-expiring', title: { zh: '护照三个多月后到期', en: 'The passport ends in three months' }, answers: (_today: CivilDate, called: CalledPersona) => ({ ...asked, ...spellingOf(called, 'passport-expiring') }), handsIn: ['photo'], ends: ends('no-deception', 'grant') },
    { id: 'years-left', persona: 'passport-years-left', title: { zh: '护照还有2年到期', en: 'The passport is valid for two more years' }, answers: (_today: CivilDate, called: CalledPersona) => ({ ...asked, ...spellingOf(called, 'passport-years-left') }), handsIn: ['photo'], ends: ends('renewal-ground', 'refuse') },
  ],
});
