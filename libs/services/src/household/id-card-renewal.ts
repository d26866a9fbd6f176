import { allowance, defineService, identityCard, type Ask } from '@yichuang/definition';

import { cardLimit, cardResult, orderedCard, signedCard } from './card-document.js';
import { cardBlocks, cardFacts, guardianApplies, isRegisteredInHenan, noneOpen } from './card-holder.js';
import { cardFee, hasHeldCard, hasReallyChanged, isAppointable, isInWindow, isRelieved, isReturned, mayApplyAway, mayPayLess } from './card-renewal-rules.js';
import { cardRenewalSamples } from './card-samples.js';
import { cardLaw, norms } from './household-law.js';
import { CardRenewalForm } from './id-card-renewal-form.js';
import { bookletPaper, guardianCard, residenceProof } from './own-papers.js';

const ID = 'household.id-card-renewal';
const price = { zh: '《居民身份证法》第二十一条；发改价格〔2003〕2322号', en: 'Resident Identity Card Law, Article 21; Fagai Jiage [2003] 2322' };

/** A card in the place of one that ends, is damaged, lost, or no longer right. */
export const idCardRenewal = defineService({
  id: ID,
  version: 1,
  name: { zh: '居民身份证换领补领', en: 'Renewal or replacement of the resident identity card' },
  summary: { zh: '居民身份证有效期满、损坏、登记项目变化或者丢失后申请换领、补领。', en: 'Renews a card that is expiring, damaged or out of date, or replaces a lost one.' },
  keywords: ['身份证丢了', '补办身份证', '换身份证', '身份证到期', '身份证挂失', '身份证换领', '异地补办身份证', 'shenfenzheng', 'bu ban shenfenzheng', 'huan shenfenzheng', 'lost identity card', 'renew id card'],
  nature: 'confirmation',
  audience: ['person'],
  law: [cardLaw('第三条、第五条、第八条、第十条、第十一条、第十二条、第二十一条', 'Articles 3, 5, 8, 10, 11, 12 and 21'), norms('第七十六条至第八十五条', 'Articles 76 to 85'), price],
  limit: cardLimit,
  fee: { yuan: 20, note: { zh: '期满、项目变更20元，丢失、损坏40元，公安机关差错不收费；最低生活保障对象换领免收，其他困难减半，丢失补领不减免', en: '20 yuan for expiry or a changed item, 40 for loss or damage, nothing for an error of the police; recipients of the living allowance renew free of charge, others in hardship pay half; no relief for a lost card' }, law: price },
  decision: 'accept-examine-decide',
  level: 'county',
  inPerson: { zh: '到派出所采集人像和指纹；派出所允许的，可以使用近期留存的人像', en: 'Face photo and fingerprints at a police station; a recent stored photo may be used where the station allows it' },
  competence: { zh: '河南户籍人员在省内任一派出所受理；外省户籍人员在居住地派出所受理；户籍地县级公安机关签发', en: 'Any station in Henan for persons registered in Henan, the station of residence for others; the county of registration signs' },
  notes: [
    { zh: '等待期间可以申请临时居民身份证', en: 'A temporary card may be given while waiting' },
    { zh: '挂失可以在新证签发前撤回', en: 'A report of loss can be withdrawn until the new card is signed' },
    { zh: '残疾人、老年人可以申请上门办理', en: 'Disabled and elderly persons may ask for a visit at home' },
    { zh: '异地受理的，户籍地公安机关5日内签发', en: 'For applications away from home the county of registration signs within 5 days' },
  ],

  formTitle: { zh: '换领补领', en: 'The new card' },
  form: CardRenewalForm,
  blocks: cardBlocks(ID),
  facts: ({ applicant: { documentNumber }, submitter }: Ask<CardRenewalForm>) => ({
    ...cardFacts(documentNumber),
    allowance: allowance.ofPerson(documentNumber),
    ownCard: identityCard.current(submitter.documentNumber),
  }),
  prefill: ({ facts: { card, holder, allowance: help } }) => ({
    oldCardValidTo: card?.validUntil ?? undefined,
    acceptingOffice: holder?.registeredRegion,
    feeReduction: help ? (help.kind === 'hardship' ? ('hardship' as const) : ('minimum-living' as const)) : ('none' as const),
  }),

  conditions: [
    { id: 'registered', text: { zh: '申请人登记有常住户口且曾领取居民身份证', en: 'The person is registered and has held a card' }, law: cardLaw('第二条、第十条', 'Articles 2 and 10'), remedy: 'refusal', check: hasHeldCard },
    { id: 'expiry-window', text: { zh: '有效期满换领的，在有效期满前3个月内或者期满后提出', en: 'Renewal on expiry only in the last three months or after expiry' }, law: norms('第七十六条', 'Article 76'), remedy: 'refusal', when: ({ form }) => form.reason === 'expired', check: isInWindow },
    { id: 'item-really-changed', text: { zh: '登记项目变更换领的，登记信息与原证不一致', en: 'For an item change the register differs from the card' }, law: cardLaw('第十一条', 'Article 11'), remedy: 'refusal', when: ({ form }) => form.reason === 'item-changed', check: hasReallyChanged },
    { id: 'old-card-returned', text: { zh: '换领新证应当交回原证', en: 'The old card is handed in for a renewal' }, law: cardLaw('第十一条', 'Article 11'), remedy: 'correction', when: ({ form }) => form.reason !== 'lost', check: isReturned },
    { id: 'no-open-case', text: { zh: '没有正在办理的申领', en: 'No card application is open' }, law: norms('第八十条', 'Article 80'), remedy: 'refusal', check: noneOpen },
    { id: 'guardian-under-16', text: { zh: '未满16周岁由监护人代为申请', en: 'Under 16 the guardian applies' }, law: cardLaw('第七条', 'Article 7'), remedy: 'correction', check: guardianApplies },
    { id: 'away-conditions', text: { zh: '外省户籍人员在本地合法稳定就业、就学、居住且身份可以确认；有伪造证件等不良记录的不予异地受理', en: 'A person registered in another province works, studies or lives here and the identity can be confirmed; not with records of forged documents' }, law: norms('第八十三条', 'Article 83'), remedy: 'refusal', when: (subject) => !isRegisteredInHenan(subject), check: mayApplyAway },
    { id: 'appointment', text: { zh: '预约时间在30日内', en: 'The appointment is within 30 days' }, law: norms('第七十八条', 'Article 78'), remedy: 'correction', when: ({ form }) => form.appointmentTime !== undefined, check: isAppointable },
    { id: 'fee-relief', text: { zh: '符合工本费减免条件', en: 'The fee may be reduced or waived' }, law: cardLaw('第二十一条', 'Article 21'), remedy: 'correction', when: ({ form }) => form.feeReduction !== 'none', check: mayPayLess },
  ],
  materials: [
    { id: 'old-card', text: { zh: '原居民身份证', en: 'Old identity card' }, requiredWhen: ({ reason }) => reason !== 'lost', onPaper: true },
    bookletPaper(),
    guardianCard,
    residenceProof,
    {
      id: 'hardship-proof',
      text: { zh: '最低生活保障或者困难证明', en: 'Proof of allowance or hardship' },
      requiredWhen: ({ feeReduction }) => feeReduction !== 'none',
      waivedWhen: isRelieved,
      waiver: { zh: '民政信息能够确认的免交', en: 'Not needed when civil affairs confirms it' },
    },
  ],

  jurisdiction: ({ form }) => ({ kind: 'police-station', regionCode: form.acceptingOffice }),
  decidedBy: ({ form, facts: { holder } }) => ({ kind: 'county-bureau', regionCode: holder?.registeredRegion ?? form.acceptingOffice }),
  charges: ({ form }) => (cardFee(form) === 0 ? [] : [{ name: { zh: '居民身份证工本费', en: 'Cost of the identity card' }, yuan: cardFee(form) }]),
  effects: (decided) => {
    const { applicant, form, decidedOn } = decided;
    return [
      ...(form.reason === 'lost' ? [identityCard.reportLoss({ idNumber: applicant.documentNumber, lostOn: form.lossDate ?? decidedOn, reportedOn: decidedOn })] : []),
      identityCard.replace(signedCard(decided)),
      orderedCard(decided, form.reason === 'lost' ? 'replacement' : 'renewal', form.acceptingOffice),
    ];
  },
  result: cardResult,

  samples: cardRenewalSamples,
});
