import { defineService, fails, holds, identityCard, type Ask } from '@yichuang/definition';

import { cardLimit, cardResult, orderedCard, signedCard } from './card-document.js';
import { Appointment, AwayForm } from './card-fields.js';
import { biometricsMatch, cardBlocks, cardFacts, guardianApplies, isRegisteredAnywhere, isRegisteredInHenan, livesHere } from './card-holder.js';
import { firstCardSamples } from './card-samples.js';
import { cardLaw, noCharge, norms } from './household-law.js';
import { bookletPaper, guardianCard, residenceProof } from './own-papers.js';

const ID = 'household.id-card-first-issue';

export class FirstCardForm extends AwayForm {
  @Appointment(true)
  appointmentTime: string;
}

/** The first card of a citizen. */
export const idCardFirstIssue = defineService({
  id: ID,
  version: 1,
  name: { zh: '居民身份证首次申领', en: 'First issue of the resident identity card' },
  summary: { zh: '从未领取过居民身份证的公民首次申请领取居民身份证。', en: 'First resident identity card for a citizen who never held one.' },
  keywords: ['办身份证', '首次办身份证', '儿童身份证', '孩子身份证', '十六岁办身份证', '第一次办身份证', 'ban shenfenzheng', 'shouci shenfenzheng', 'first identity card', 'child id card'],
  nature: 'confirmation',
  audience: ['person'],
  law: [cardLaw('第二条、第三条、第五条、第七条、第八条、第十条、第十二条、第二十一条', 'Articles 2, 3, 5, 7, 8, 10, 12 and 21'), norms('第九条、第七十四条、第七十五条、第七十八条至第八十一条、第八十三条、第八十四条', 'Articles 9, 74, 75, 78 to 81, 83 and 84')],
  limit: cardLimit,
  fee: noCharge('首次申领不收费（2018年4月1日起）', 'Every first issue is free, since 1 April 2018', { zh: '财税〔2018〕37号', en: 'Caishui [2018] 37' }),
  decision: 'accept-examine-decide',
  level: 'county',
  inPerson: { zh: '到派出所采集人像和指纹；幼儿可以不采集指纹', en: 'Always: face photo and fingerprints at a police station; fingerprints of small children may be left out' },
  competence: { zh: '河南户籍人员在省内任一派出所受理；外省户籍人员在就业、就学、居住地派出所受理；户籍地县级公安机关签发', en: 'Any station in Henan for persons registered in Henan, the station where they work, study or live for others; the county of registration signs' },
  notes: [
    { zh: '在线申请用于填报和预约，采集人像、指纹后开始审查', en: 'The online application prepares the file and the appointment; the examination begins when photo and fingerprints are taken' },
    { zh: '年满16周岁的，应当自年满之日起3个月内申请', en: 'Whoever turns 16 applies within three months' },
    { zh: '残疾人、老年人可以申请上门办理；等待期间可以申请临时居民身份证', en: 'Disabled and elderly persons may ask for a visit at home; a temporary card may be given meanwhile' },
  ],

  formTitle: { zh: '申领', en: 'The first card' },
  form: FirstCardForm,
  blocks: cardBlocks(ID),
  facts: ({ applicant: { documentNumber }, submitter }: Ask<FirstCardForm>) => ({
    ...cardFacts(documentNumber),
    ownCard: identityCard.current(submitter.documentNumber),
  }),
  prefill: ({ facts: { holder } }) => ({ acceptingOffice: holder?.registeredRegion }),

  conditions: [
    { id: 'registered', text: { zh: '申请人登记有常住户口', en: 'The person is permanently registered' }, law: cardLaw('第二条、第十条', 'Articles 2 and 10'), remedy: 'refusal', check: isRegisteredAnywhere },
    {
      id: 'no-earlier-card',
      text: { zh: '从未领取居民身份证', en: 'Never held a card' },
      law: norms('第七十四条', 'Article 74'),
      remedy: 'refusal',
      check: ({ facts: { card, applications } }) => (card === null && applications.length === 0 ? holds() : fails('已经领取或者正在办理居民身份证，请办理换领补领', 'A card has been issued or is being made: use renewal or replacement')),
    },
    { id: 'guardian-under-16', text: { zh: '未满16周岁的由监护人代为申请', en: 'Under 16 the guardian applies' }, law: cardLaw('第七条', 'Article 7'), remedy: 'correction', check: guardianApplies },
    { id: 'biometrics', text: { zh: '现场采集人像和指纹，经比对无冒用', en: 'Photo and fingerprints are taken on site and the comparison finds no other identity' }, law: norms('第九条', 'Article 9'), remedy: 'refusal', check: biometricsMatch },
    { id: 'resident-elsewhere', text: { zh: '外省户籍人员在河南申领的，已在本地合法稳定就业、就学或者居住', en: 'A person registered in another province works, studies or lives lawfully here' }, law: norms('第八十三条', 'Article 83'), remedy: 'refusal', when: (subject) => !isRegisteredInHenan(subject), check: livesHere },
  ],
  materials: [
    bookletPaper(),
    guardianCard,
    residenceProof,
  ],

  jurisdiction: ({ form }) => ({ kind: 'police-station', regionCode: form.acceptingOffice }),
  decidedBy: ({ form, facts: { holder } }) => ({ kind: 'county-bureau', regionCode: holder?.registeredRegion ?? form.acceptingOffice }),
  effects: (decided) => [identityCard.issue(signedCard(decided)), orderedCard(decided, 'first', decided.form.acceptingOffice)],
  result: cardResult,

  samples: firstCardSamples,
});
