import { contact, declaration, defineService, delivery, household, military, onBehalf, population, qualification, registerEntry, registration, type Ask } from '@yichuang/definition';
import { inBoth } from '@yichuang/kernel';

import { enlistmentIsProved, isNearEnlistment, isOfEnlistingAge, isRecruitOrHead, mayBeTold, isStillRegistered, recruitRegistered, type Enlisting } from './enlistment-checks.js';
import { EnlistmentForm } from './enlistment-form.js';
import { enlistmentSamples } from './enlistment-samples.js';
import { entryRow } from './entry-changes.js';
import { noCharge, norms, regulations, waivedCosts } from './household-law.js';
import { cancellationCertificate, headIsReplaced, leavingEffects, type Leaving } from './leaving-household.js';
import { bookletPaper } from './own-papers.js';
import { dateRow } from './register-page.js';

const conscription = (zh: string, en: string) => ({ zh: `《征兵工作条例》（国务院、中央军委令第759号）${zh}`, en: `Conscription Regulations (State Council and CMC Order 759), ${en}` });
const serviceLaw = { zh: '《兵役法》第二十条', en: 'Military Service Law, Article 20' };

const leavingOf = ({ form: { newHead }, facts: { entry, home, members } }: Enlisting): Leaving => ({ entry, home, members, newHead });

/** The end of a registration by enlistment; who comes back is registered anew. */
export const enlistmentCancellation = defineService({
  id: 'household.enlistment-cancellation',
  version: 1,
  name: { zh: '参军入伍户口注销', en: 'Cancellation of registration on enlistment' },
  summary: { zh: '公民被批准服现役时注销其常住户口。', en: 'Cancels the registration of a citizen approved for active military service.' },
  keywords: ['参军注销户口', '入伍户口', '当兵销户口', '入伍注销户口', '参军销户', 'canjun zhuxiao', 'ruwu hukou', 'enlistment', 'join the army'],
  nature: 'confirmation',
  audience: ['person'],
  law: [regulations('第二条、第十一条', 'Articles 2 and 11'), conscription('第三十一条', 'Article 31'), serviceLaw],
  limit: { length: 1, unit: 'working-day', promised: 1, law: conscription('第三十一条', 'Article 31') },
  fee: noCharge('不收费，也不签发户口迁移证', 'No charge; no migration certificate is issued', waivedCosts),
  decision: 'review',
  level: 'station',
  inPerson: { zh: '与征兵办公室名单一致的不需要到场；否则出示入伍通知书', en: 'None when the office list matches; otherwise show the notice' },
  competence: { zh: '入伍人员户籍地派出所', en: 'The police station of the recruit’s registered address' },
  notes: [
    { zh: '离开户籍地前办理；征兵办公室也会送达名单，派出所可以据此直接注销', en: 'Handled before departure; the conscription office also sends a list, from which the station may cancel by itself' },
    { zh: '部队番号、职级、驻地属于军事信息，不填写、不上传，附件只交入伍通知书', en: 'Unit, rank and place are military information: do not write or upload them; only the notice is attached' },
    { zh: '居民身份证号码不变；退役后凭户口登记介绍信恢复户口', en: 'The citizen number stays; after discharge the registration is restored with the letter of veterans affairs' },
  ],

  formTitle: { zh: '入伍情况', en: 'The enlistment' },
  form: EnlistmentForm,
  blocks: [
    onBehalf({ who: ['self', 'relative'], relations: { head: { zh: '户主', en: 'Head of household' } }, byRelation: true, law: regulations('第十一条', 'Article 11') }),
    contact({ required: ['contactPhone'] }),
    delivery({ item: { zh: '户口注销证明', en: 'certificate' }, methods: ['electronic', 'window', 'post'] }),
    declaration(),
  ],
  facts: ({ applicant: { documentNumber } }: Ask<EnlistmentForm>) => ({
    entry: registration.ofPerson(documentNumber),
    entryPerson: population.person(documentNumber),
    home: household.ofPerson(documentNumber),
    members: household.membersWith(documentNumber),
    listed: military.enlistment(documentNumber),
    qualifications: qualification.ofPerson(documentNumber),
  }),
  prefill: ({ applicant, submitter, facts: { listed } }) => (listed && submitter.documentNumber === applicant.documentNumber ? { enlistmentNoticeNumber: listed.noticeNumber, approvingOffice: listed.approvedBy, enlistmentDate: listed.enlistedOn } : {}),

  conditions: [
    { id: 'registered-local', text: { zh: '入伍人员在河南省登记有常住户口', en: 'The recruit is registered in Henan' }, law: regulations('第十一条', 'Article 11'), remedy: 'refusal', check: recruitRegistered },
    { id: 'enlistment-proved', text: { zh: '已被批准服现役，持有入伍通知书', en: 'Approved for service and holding the notice of enlistment' }, law: conscription('第三十一条', 'Article 31'), remedy: 'correction', when: mayBeTold, check: enlistmentIsProved },
    { id: 'enlistment-day', text: { zh: '在批准入伍前30日至后60日内申报', en: 'Declared from 30 days before to 60 days after the enlistment' }, law: conscription('第三十一条', 'Article 31'), remedy: 'correction', check: isNearEnlistment },
    { id: 'age-range', text: { zh: '年龄符合征集规定', en: 'Age is within the conscription range' }, law: serviceLaw, remedy: 'refusal', when: mayBeTold, check: isOfEnlistingAge },
    { id: 'declarant-entitled', text: { zh: '由本人或者户主申报', en: 'Declared by the recruit or the head of household' }, law: regulations('第十一条', 'Article 11'), remedy: 'refusal', check: isRecruitOrHead },
    { id: 'not-already-cancelled', text: { zh: '尚未注销', en: 'Not cancelled already' }, law: regulations('第十一条', 'Article 11'), remedy: 'refusal', check: isStillRegistered },
    { id: 'head-replaced', text: { zh: '入伍人员是户主且户内另有成员的，应当推定新户主', en: 'If the recruit is head and members remain, a new head is named' }, law: norms('第十五条', 'Article 15'), remedy: 'correction', when: mayBeTold, check: (subject) => headIsReplaced(leavingOf(subject), subject.today) },
  ],
  materials: [
    {
      id: 'enlistment-notice',
      text: { zh: '应征公民入伍通知书', en: 'Notice of enlistment' },
      waivedWhen: (subject) => mayBeTold(subject) && enlistmentIsProved(subject).result === 'holds',
      waiver: { zh: '已列入征兵办公室批准名单的免交', en: 'Not needed when you are on the conscription office’s list' },
    },
    { id: 'cadet-notice', text: { zh: '军队院校录取通知书', en: 'Letter of admission of a military academy' }, requiredWhen: ({ enlistmentKind }) => enlistmentKind === 'cadet' },
    bookletPaper('recruit-booklet'),
  ],
  notNeeded: { 'already-cancelled': { zh: '派出所已按征兵办公室名单注销户口，不需要办理', en: 'The station has cancelled the registration already, from the list of the conscription office' } },

  jurisdiction: ({ facts: { home } }) => ({ kind: 'police-station', regionCode: home?.regionCode ?? '410000' }),
  effects: (decided) => {
    const { applicant: { documentNumber: idNumber }, form: { enlistmentDate }, decidedOn } = decided;
    const cancelled = { idNumber, reason: 'enlistment' as const, cancelledOn: enlistmentDate, deathOn: null, deathCause: null };
    return [...leavingEffects(leavingOf(decided), cancelled, decidedOn), registerEntry.changeItems({ idNumber, militaryService: 'serving' })];
  },
  result: {
    ...cancellationCertificate,
    validity: { zh: '至恢复户口时止', en: 'Until the registration is restored' },
    rows: ({ applicant, form, facts: { home } }) => [
      entryRow(applicant),
      { label: { zh: '注销原因', en: 'Reason' }, value: { zh: '参军入伍', en: 'Enlistment' } },
      dateRow('注销日期', 'Cancelled on', form.enlistmentDate),
      { label: { zh: '原户籍地址', en: 'Former registered address' }, value: inBoth(home?.address ?? '—') },
    ],
  },

  samples: enlistmentSamples,
});
