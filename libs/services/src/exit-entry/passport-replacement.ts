import { Address, border, Choice, DateField, Declared, defineService, fails, holds, LongText, PassportNumber, ShortText, unknown, type Ask, type CalledPersona, type Crossing, type Outcome } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import type { Applying } from './applying.js';
import { documentNumbered, documentsOf, validDocument, type Granting } from './document-issue.js';
import { isNotHeldBack, isReplaceable, isReported, lossReasons, statusAfter, type LossReason } from './document-loss.js';
import { PASSPORT, passportCharges, passportCompetence, passportEffects, passportFacts, passportFee, passportLaws, passportLimit, passportNotes, passportNumber, passportResult } from './passport.js';
import { exitEntryLaw, issueRules, measures2024, passportLaw } from './travel-law.js';
import { ends, spellingOf, travellerAnswers } from './traveller-samples.js';
import { chosenOffice, mayApplyOnline, minorGuardian, travellerBlocks, travellerConditions, travellerPapers, travellerPrefill } from './traveller.js';
import { channels, TravellerForm } from './traveller-form.js';

const ID = 'exit-entry.passport-replacement';

const receipt = { pattern: { regex: /^[A-Z0-9〔〕（）()号第字\p{Script=Han}-]{4,40}$/u, message: { zh: '请照回执或者证件填写编号，4至40个字符', en: 'Enter the number as printed, 4 to 40 characters' } } };
const isLostAbroad = ({ lossPlaceType, reason }: Partial<PassportReplacementForm>): boolean => lossPlaceType === 'abroad' && (reason === 'lost' || reason === 'stolen');

export class PassportReplacementForm extends TravellerForm {
  @PassportNumber({ zh: '原护照号码', en: 'Number of the passport to be replaced' }, { fromRegister: true, pattern: passportNumber })
  previousPassportNumber?: string;

  @Choice({ zh: '补发原因', en: 'Reason for replacement' }, lossReasons)
  reason: LossReason;

  @DateField({ zh: '遗失、被盗或损毁日期', en: 'Date of loss, theft or damage' }, { notAfter: 'today' })
  lossDate: CivilDate;

  @Choice({ zh: '发生地', en: 'Where it happened' }, { mainland: { zh: '境内', en: 'In the mainland' }, abroad: { zh: '境外', en: 'Outside the mainland' } })
  lossPlaceType: 'mainland' | 'abroad';

  @Address({ zh: '具体地点', en: 'Exact place' }, { hint: { zh: '城市、街道或者场所，在境外的先写国家', en: 'Town, street or venue; abroad, the country first' } })
  lossPlace: string;

  @LongText({ zh: '情况说明', en: 'Account of what happened' }, { minLength: 20, maxLength: 500 })
  lossStatement: string;

  @ShortText({ zh: '报案回执编号', en: 'Police report number' }, { ...receipt, required: false, when: ({ reason }: Partial<PassportReplacementForm>) => reason === 'stolen' })
  policeReportNumber?: string;

  @ShortText({ zh: '回国所持旅行证或回国证明号码', en: 'Number of the travel document used to return' }, { ...receipt, when: isLostAbroad })
  returnDocumentNumber?: string;

  @Declared({ zh: '同意宣布原护照作废且不可恢复', en: 'I agree that the old passport becomes void for good' })
  voidConsent: true;

  @Choice({ zh: '办理方式', en: 'Channel' }, channels, { hint: { zh: '全程网办限郑州户籍、年满16周岁、留存指纹、在境内发生的', en: 'Fully online for households of Zhengzhou, 16 or over, fingerprints on file, loss in the mainland' } })
  channel: keyof typeof channels;
}

type Replacing = Pick<Granting, 'facts' | 'today'> & { readonly form: Partial<PassportReplacementForm>; readonly facts: { readonly crossings: readonly Crossing[] } };

/** The number may be unknown: the register finds what was lost. */
const lostOne = (subject: Replacing) => documentNumbered(subject, PASSPORT, subject.form.previousPassportNumber);

function isInChina({ form, facts: { crossings: [latest] } }: Replacing): Outcome {
  if (latest?.direction === 'exit') return fails('出入境记录显示您尚未回国，请向中国驻外使馆、领馆申请', 'By the border records you have not come back: apply to the Chinese embassy or consulate');
  if (!isLostAbroad(form)) return holds();
  const cameHome = latest?.documentNumber === form.returnDocumentNumber && latest !== undefined && latest.on >= (form.lossDate ?? '');
  return cameHome ? holds() : unknown('出入境记录中没有查到持该旅行证件的入境，由工作人员核对', 'The border records show no entry with this travel document: an officer checks');
}

function isOnline(subject: Applying & Replacing): Outcome {
  if (subject.form.lossPlaceType === 'abroad') return fails('在境外发生的，请选择窗口办理', 'It happened abroad: choose a window');
  return mayApplyOnline(subject, lostOne(subject)?.hasFingerprint ?? false);
}

const asked = {
  ...travellerAnswers,
  photoSource: 'upload' as const,
  reason: 'lost' as const,
  lossPlaceType: 'mainland' as const,
  lossPlace: '郑州东站至西安北站的列车上',
  lossStatement: '乘坐列车途中背包遗失，护照在包内，下车后寻找未果。',
  voidConsent: true as const,
  channel: 'window' as const,
};

/** A new passport for one that was lost, stolen or damaged. */
export const passportReplacement = defineService({
  id: ID,
  version: 1,
  name: { zh: '普通护照补发', en: 'Ordinary passport: replacement' },
  summary: { zh: '有效期内的普通护照遗失、被盗或者损毁的，宣布原护照作废并补发新护照。', en: 'Declares a lost, stolen or damaged passport void within its period of validity and issues a new one.' },
  keywords: ['护照丢了', '补护照', '护照补发', '护照被偷', '护照损坏', '护照泡水', 'bu huzhao', 'huzhao diule', 'lost passport', 'replace passport', 'stolen passport', 'damaged passport'],
  nature: 'licence',
  audience: ['person'],
  law: [passportLaw('第六条、第七条、第十一条、第十三条至第十六条、第二十三条', 'Articles 6, 7, 11, 13 to 16 and 23'), exitEntryLaw('第十二条', 'Article 12'), issueRules('关于补发的规定', 'on replacements')],
  limit: passportLimit,
  fee: { ...passportFee, note: { zh: '每本120元，与首次申请相同；批准后在线缴纳', en: '120 yuan, the same as a first issue; paid online after approval' } },
  decision: 'accept-examine-decide',
  level: 'city',
  inPerson: { zh: '到窗口一次：核验人像、采集指纹、签名，损毁的交回原护照；全程网办的（郑州户籍、年满16周岁）不需要到场', en: 'One visit for photo check, fingerprints and signature, and for handing in a damaged passport; none in the fully online channel (Zhengzhou households, 16 or over)' },
  competence: passportCompetence,
  notes: [
    ...passportNotes,
    { zh: '原护照作废后不可恢复，找到的应当交回；短期内再次遗失的，由工作人员面谈', en: 'The old passport stays void and must be handed in when found; a second loss within a short time leads to an interview' },
    { zh: '在国外遗失的，先向中国驻外使馆、领馆申请旅行证，回国后办理', en: 'After a loss abroad the Chinese embassy or consulate issues a travel document first; this service follows after the return' },
  ],

  formTitle: { zh: '护照补发信息', en: 'The replacement' },
  form: PassportReplacementForm,
  blocks: travellerBlocks({ service: ID, item: { zh: '护照', en: 'passport' }, law: passportLaw('第七条', 'Article 7') }),
  facts: ({ applicant: { documentNumber } }: Ask<PassportReplacementForm>) => ({ ...passportFacts(documentNumber), crossings: border.crossings(documentNumber) }),
  prefill: (subject) => ({ ...travellerPrefill(subject), previousPassportNumber: (validDocument(subject, PASSPORT) ?? documentsOf(subject, PASSPORT)[0])?.number }),

  conditions: [
    { id: 'passport-within-validity', text: { zh: '原护照在有效期内', en: 'The passport was still within its period of validity' }, law: passportLaw('第十一条', 'Article 11'), remedy: 'refusal', check: (subject) => isReplaceable(lostOne(subject), subject.form.lossDate, subject.today) },
    {
      id: 'loss-reported',
      text: { zh: '遗失、被盗的，已申报并同意宣布作废', en: 'Loss or theft is reported and the holder accepts that the passport becomes void' },
      law: passportLaw('第十一条、第十六条', 'Articles 11 and 16'),
      remedy: 'refusal',
      when: ({ form }) => form.reason !== 'damaged',
      check: (subject) => isReported(lostOne(subject), subject.facts.crossings, subject.form.lossDate),
    },
    { id: 'not-withheld', text: { zh: '原护照未被国家机关依法扣押', en: 'The passport is not being held by an authority' }, law: passportLaw('第十五条', 'Article 15'), remedy: 'refusal', check: (subject) => isNotHeldBack(lostOne(subject)) },
    { id: 'holder-in-china', text: { zh: '申请时本人在境内', en: 'The holder is in the mainland when applying' }, law: passportLaw('第十一条、第二十三条', 'Articles 11 and 23'), remedy: 'refusal', check: isInChina },
    { id: 'damage-shown', text: { zh: '损毁的，交回原护照', en: 'A damaged passport is handed in' }, law: passportLaw('第十一条', 'Article 11'), remedy: 'correction', when: ({ form }) => form.reason === 'damaged', check: 'examiner' },
    ...travellerConditions(passportLaws),
    minorGuardian,
    { id: 'online-channel', text: { zh: '选择全程网办的，符合网办条件', en: 'For the fully online channel, the online conditions are met' }, law: measures2024, remedy: 'correction', when: ({ form }) => form.channel === 'online', check: isOnline },
  ],
  materials: [
    { id: 'damaged-passport', text: { zh: '损毁的原护照', en: 'The damaged passport' }, requiredWhen: ({ reason }) => reason === 'damaged', onPaper: true },
    {
      id: 'loss-statement',
      text: { zh: '遗失或者被盗情况说明', en: 'Statement of the loss or theft' },
      requiredWhen: ({ reason }) => reason !== 'damaged',
      waivedWhen: ({ form }) => form.lossStatement.length > 0,
      waiver: { zh: '由网上填写的情况说明生成', en: 'Made from the account given online' },
    },
    { id: 'return-document', text: { zh: '旅行证或者回国证明', en: 'Travel document or return certificate' }, requiredWhen: isLostAbroad },
    ...travellerPapers,
  ],

  jurisdiction: chosenOffice,
  charges: () => passportCharges({ form: {} }),
  effects: (decided) => passportEffects(decided, statusAfter[decided.form.reason]),
  result: passportResult,

  samples: [
    { id: 'lost', persona: 'passport-lost', title: { zh: '在列车上遗失', en: 'Lost on a train' }, answers: (today: CivilDate, called: CalledPersona) => ({ ...asked, ...spellingOf(called, 'passport-lost'), lossDate: today }), handsIn: ['photo'], ends: ends('no-deception', 'grant') },
    { id: 'abroad', persona: 'passport-abroad', title: { zh: '本人尚未回国', en: 'The holder has not come back' }, answers: (today: CivilDate, called: CalledPersona) => ({ ...asked, ...spellingOf(called, 'passport-abroad'), lossDate: today }), handsIn: ['photo'], ends: ends('holder-in-china', 'refuse') },
  ],
});
