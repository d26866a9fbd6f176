import { contact, death, declaration, defineService, delivery, household, identityCard, kinship, marriage, organisation, population, registration, type Ask } from '@yichuang/definition';
import { inBoth } from '@yichuang/kernel';

import { deathIsProved, deceasedRegistered, isEntitledToDeclare, migrationIsTold, nobodyCameLater, proofAgrees, type Deceased } from './death-cancellation-checks.js';
import { deathCauses, DeathForm } from './death-cancellation-form.js';
import { deathSamples } from './death-cancellation-samples.js';
import { civilCode, noCharge, norms, regulations, waivedCosts } from './household-law.js';
import { cancellationCertificate, headIsReplaced, leavingEffects, type Leaving } from './leaving-household.js';
import { dateRow } from './register-page.js';

const leavingOf = ({ form: { newHead }, facts: { entry, home, members } }: Deceased): Leaving => ({ entry, home, members, newHead });
const isOnRecord = (subject: Deceased): boolean => [deathIsProved(subject), proofAgrees(subject)].every(({ result }) => result === 'holds');
const isDeath = ({ applicationKind, diedAbroad }: Partial<DeathForm>): boolean => applicationKind === 'deceased' && diedAbroad === false;

/** The end of a registration by death; the next of kin bring as few papers as possible. */
export const deathCancellation = defineService({
  id: 'household.death-cancellation',
  version: 1,
  name: { zh: '死亡（宣告死亡）户口注销', en: 'Cancellation of registration on death or declared death' },
  summary: { zh: '为死亡或者被人民法院宣告死亡的人员注销常住户口。', en: 'Cancels the registration of a person who has died or whom a court has declared dead.' },
  keywords: ['死亡销户', '去世注销户口', '死亡注销户口', '老人去世', '宣告死亡', '户口注销', 'siwang zhuxiao', 'zhuxiao hukou', 'death registration', 'cancel hukou'],
  nature: 'confirmation',
  audience: ['person'],
  law: [
    regulations('第八条、第九条', 'Articles 8 and 9'),
    civilCode('第四十六条、第四十八条、第五十条', 'Articles 46, 48 and 50'),
    norms('第三十一条至第三十四条、第三十八条', 'Articles 31 to 34 and 38'),
    { zh: '《河南省公安机关户口居民身份证管理工作规范》第七十三条至第七十六条', en: 'Henan Police Work Norms on Household Registration and Identity Cards, Articles 73 to 76' },
  ],
  limit: { length: 1, unit: 'working-day', promised: 1, law: norms('第三十一条', 'Article 31') },
  fee: noCharge('不收费', 'No charge', waivedCosts),
  decision: 'review',
  level: 'station',
  inPerson: { zh: '领取时交回死者居民身份证；已经遗失的当场申报', en: 'Hand in the deceased’s identity card, or report it lost, when collecting' },
  competence: { zh: '死者户籍地派出所；河南省内任何派出所均可代收', en: 'The police station of the deceased’s registered address; declared anywhere in Henan' },
  notes: [
    { zh: '城市在葬前、农村在1个月内申报（《户口登记条例》第八条）；逾期申报不处罚', en: 'Declared before the burial in cities, within a month in villages (Regulations, Article 8); nobody is fined for being late' },
    { zh: '在户口迁移期间死亡的，由迁入地派出所一并办理落户和注销', en: 'Who died during a transfer is registered and cancelled by the station of the new address together' },
    { zh: '宣告死亡被人民法院撤销的，另行申请恢复户口', en: 'If a court revokes a declaration of death, the registration is restored by a separate case' },
  ],

  formTitle: { zh: '死者和死亡情况', en: 'The deceased and the death' },
  form: DeathForm,
  blocks: [
    contact({ required: ['contactPhone'] }),
    organisation({ label: { zh: '村（居）民委员会', en: 'Village or residents’ committee' }, when: ({ declarantRelation }) => declarantRelation === 'committee', law: norms('第三十一条', 'Article 31') }),
    delivery({ item: { zh: '户口注销证明', en: 'certificate' }, methods: ['electronic', 'window', 'post'] }),
    declaration(),
  ],
  facts: ({ form, applicant: { documentNumber } }: Ask<DeathForm>) => {
    const { deceased }: Partial<DeathForm> = form;
    const dead = deceased?.documentNumber ?? '';
    return {
      entry: registration.ofPerson(dead),
      entryPerson: population.person(dead),
      home: household.ofPerson(dead),
      members: household.membersWith(dead),
      openCases: registration.openCases(dead),
      kin: kinship.between(dead, documentNumber),
      marriages: marriage.ofPerson(dead),
      certificate: death.certificate(dead),
      declared: death.declared(dead),
      presence: identityCard.lastPresence(dead),
    };
  },
  prefill: () => ({}),

  conditions: [
    { id: 'registered-local', text: { zh: '死者在河南省登记有常住户口', en: 'The deceased is registered in Henan' }, law: regulations('第八条', 'Article 8'), remedy: 'refusal', check: deceasedRegistered },
    { id: 'declarant-entitled', text: { zh: '申报人是户主、亲属、抚养人，或者村（居）民委员会', en: 'The declarant is the head of household, a relative, a supporter, or the village or residents’ committee' }, law: regulations('第八条', 'Article 8'), remedy: 'refusal', check: isEntitledToDeclare },
    { id: 'death-proved', text: { zh: '有死亡证明材料或者生效判决', en: 'Death is proved by a document or a final judgment' }, law: norms('第三十一条、第三十二条', 'Articles 31 and 32'), remedy: 'refusal', check: deathIsProved },
    { id: 'proof-matches', text: { zh: '证明或者判决书的编号、日期与登记一致', en: 'Number and date agree with the certificate or judgment on record' }, law: norms('第三十一条、第三十二条', 'Articles 31 and 32'), remedy: 'correction', check: proofAgrees },
    { id: 'no-later-activity', text: { zh: '死亡日期后没有本人到场办理的业务', en: 'No in-person business by the deceased is recorded after the date of death' }, law: norms('第三十四条', 'Article 34'), remedy: 'refusal', check: nobodyCameLater },
    { id: 'head-replaced', text: { zh: '死者是户主且户内另有成员的，应当推定新户主', en: 'If the deceased was head and members remain, a new head is named' }, law: norms('第十五条', 'Article 15'), remedy: 'correction', check: (subject) => headIsReplaced(leavingOf(subject), subject.today) },
    { id: 'migration-told', text: { zh: '户口迁移期间死亡的如实申报', en: 'A transfer that was open is told' }, law: norms('第三十八条', 'Article 38'), remedy: 'correction', check: migrationIsTold },
  ],
  materials: [
    {
      id: 'death-certificate',
      text: { zh: '死亡医学证明（推断）书', en: 'Medical certificate of death' },
      requiredWhen: (form) => isDeath(form) && form.deathCertificateNumber !== undefined,
      waivedWhen: isOnRecord,
      waiver: { zh: '卫生健康部门共享信息核验一致的免交', en: 'Not needed when the health authority confirms it' },
    },
    { id: 'foreign-death-documents', text: { zh: '国（境）外死亡证明、翻译件及认证件或者公证书', en: 'Foreign death document with translation and authentication' }, requiredWhen: ({ applicationKind, diedAbroad }) => applicationKind === 'deceased' && diedAbroad },
    { id: 'other-death-proof', text: { zh: '公安机关非正常死亡证明或者火化证明', en: 'Police certificate of unnatural death, or cremation certificate' }, requiredWhen: (form) => isDeath(form) && form.deathCertificateNumber === undefined },
    {
      id: 'declaration-judgment',
      text: { zh: '宣告死亡判决书及生效证明', en: 'Declaration of death with proof that it is final' },
      requiredWhen: ({ applicationKind }) => applicationKind === 'declared-dead',
      waivedWhen: isOnRecord,
      waiver: { zh: '人民法院共享信息核验一致的免交', en: 'Not needed when the court’s record confirms it' },
    },
    {
      id: 'deceased-booklet',
      text: { zh: '死者居民户口簿和居民身份证', en: 'Booklet and identity card of the deceased' },
      waivedWhen: ({ facts: { entry } }) => entry !== null,
      waiver: { zh: '户口登记信息可以查到的免交；居民身份证领取时交回，或者申报遗失', en: 'Not needed when the registers have both; the card is handed in later or reported missing' },
    },
    {
      id: 'declarant-relation-proof',
      text: { zh: '申报人与死者关系的证明材料', en: 'Proof of relation to the deceased' },
      requiredWhen: ({ declarantRelation }) => declarantRelation !== 'committee',
      waivedWhen: (subject) => isEntitledToDeclare(subject).result === 'holds',
      waiver: { zh: '户口登记能够确认关系的免交', en: 'Not needed when the register shows the relation' },
    },
  ],
  notNeeded: { 'already-cancelled': { zh: '该人员的户口已经注销，不需要办理', en: 'The registration has been cancelled already' } },

  jurisdiction: ({ facts: { home } }) => ({ kind: 'police-station', regionCode: home?.regionCode ?? '410000' }),
  effects: (decided) => {
    const { form, decidedOn } = decided;
    const idNumber = form.deceased.documentNumber;
    const reason = form.applicationKind === 'deceased' ? ('death' as const) : ('declared-death' as const);
    const cancelled = { idNumber, reason, cancelledOn: decidedOn, deathOn: form.deathDate, deathCause: form.deathCause ? deathCauses[form.deathCause].zh : null };
    return [...leavingEffects(leavingOf(decided), cancelled, decidedOn), identityCard.makeVoid({ idNumber }), identityCard.endApplications({ idNumber, endedOn: decidedOn })];
  },
  result: {
    ...cancellationCertificate,
    validity: { zh: '长期', en: 'Permanent' },
    rows: ({ form, facts: { home }, decidedOn }) => [
      { label: { zh: '注销人员', en: 'Whose registration ended' }, value: inBoth(`${form.deceased.name}  ${form.deceased.documentNumber}`) },
      { label: { zh: '注销原因', en: 'Reason' }, value: form.applicationKind === 'deceased' ? { zh: '死亡', en: 'Death' } : { zh: '宣告死亡', en: 'Declared death' } },
      dateRow('死亡日期', 'Date of death', form.deathDate),
      dateRow('注销日期', 'Cancelled on', decidedOn),
      { label: { zh: '原户籍地址', en: 'Former registered address' }, value: inBoth(home?.address ?? '—') },
    ],
  },

  samples: deathSamples,
});
