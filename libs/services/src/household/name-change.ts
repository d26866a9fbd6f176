import { consent, contact, declaration, defineService, delivery, guardian, identityCard, kinship, marriage, onBehalf, population, registerEntry, registerHistory, registration, sentence, type Ask } from '@yichuang/definition';
import { inBoth } from '@yichuang/kernel';

import { changedPage, changeLines, entryRow, registeredAndSettled } from './entry-changes.js';
import { civilCode, noCharge, norms, regulations, waivedCosts } from './household-law.js';
import { childAgrees, isFirstTime, isMinor, isReasonShown, isUnrestricted, minorMayBeRenamed, nameIsAllowed } from './name-change-checks.js';
import { NameChangeForm } from './name-change-form.js';
import { nameChangeSamples } from './name-change-samples.js';
import { bookletPaper, ownCardPaper } from './own-papers.js';
import { dateRow } from './register-page.js';
import { guardianRelations } from './relations.js';

const ID = 'household.name-change';
const byGuardian = ({ handledBy }: { readonly handledBy?: unknown }): boolean => handledBy === 'guardian';

/** Another name: a reason that is judged, and for a minor both parents. */
export const nameChange = defineService({
  id: ID,
  version: 1,
  name: { zh: '姓名变更', en: 'Change of name' },
  summary: { zh: '公民申请变更常住户口登记的姓名。', en: 'A citizen asks to change the name in the permanent register.' },
  keywords: ['改名字', '改名', '改姓', '更改姓名', '孩子改名', '户口本改名', 'gaiming', 'gai mingzi', 'change name', 'new name'],
  nature: 'confirmation',
  audience: ['person'],
  law: [
    regulations('第十七条、第十八条', 'Articles 17 and 18'),
    civilCode('第十八条、第十九条、第一千零一十二条、第一千零一十五条、第一千零一十六条', 'Articles 18, 19, 1012, 1015 and 1016'),
    norms('第九条、第四十八条至第五十三条', 'Articles 9 and 48 to 53'),
    { zh: '《公安部关于父母离婚后子女姓名变更有关问题的批复》（公治〔2002〕74号）', en: 'Ministry Reply on Children’s Names after Divorce (Gongzhi [2002] 74)' },
    { zh: '公安部治安管理局关于父母一方亡故另一方再婚未成年子女姓名变更有关问题的通知（公治〔2006〕304号）', en: 'Notice on Minors’ Names after the Death of One Parent and Remarriage of the Other (Gongzhi [2006] 304)' },
  ],
  limit: { length: 15, unit: 'working-day', promised: 10, law: norms('第九条、第五十三条', 'Articles 9 and 53') },
  fee: noCharge('变更不收费；换领居民身份证20元，另行办理', 'No charge for the change; the renewed identity card costs 20 yuan and is another matter', waivedCosts),
  decision: 'accept-examine-decide',
  level: 'county',
  inPerson: { zh: '到派出所比对人像和指纹；换领居民身份证要重新采集', en: 'Photo and fingerprint comparison at the police station; the new identity card needs new biometrics' },
  competence: { zh: '户籍地派出所受理、审查，县级公安机关决定', en: 'The police station of the registered address accepts and examines; the county’s public security organ decides' },
  notes: [
    { zh: '父母离婚的，未经另一方同意不予受理；隐瞒离婚事实变更的，另一方要求时予以恢复', en: 'Divorced parents: without the other parent’s agreement the application is not accepted; a change made by concealing the divorce is undone on request' },
    { zh: '变更后请及时换领居民身份证，并凭变更后的登记页更新银行、不动产、学籍信息', en: 'Afterwards renew the identity card, and update bank, property and school records with the new page' },
    { zh: '成年后变更过姓名的，再次变更由工作人员审查理由；不予变更的书面说明理由', en: 'A second change as an adult needs a reason that an officer judges; a refusal gives its reason in writing' },
  ],

  formTitle: { zh: '新姓名和理由', en: 'The new name and the reason' },
  form: NameChangeForm,
  blocks: [
    onBehalf({ who: ['self', 'guardian'], law: regulations('第十八条', 'Article 18') }),
    guardian({ service: ID, when: byGuardian, relations: guardianRelations, law: civilCode('第二十七条', 'Article 27') }),
    contact({ required: ['contactPhone'] }),
    delivery({ item: { zh: '登记页', en: 'register page' }, methods: ['window', 'post'] }),
    declaration(),
  ],
  facts: ({ form, applicant: { documentNumber }, submitter }: Ask<NameChangeForm>) => ({
    entry: registration.ofPerson(documentNumber),
    entryPerson: population.person(documentNumber),
    openCases: registration.openCases(documentNumber),
    parents: kinship.parentsOf(documentNumber),
    guardianMarriages: marriage.ofPerson(submitter.documentNumber),
    parentAnswer: consent.answered({ service: ID, consent: 'other-parent', by: form.otherParent?.documentNumber ?? '', applicant: documentNumber }),
    sentences: sentence.supervised(documentNumber),
    changes: registerHistory.changes(documentNumber),
    ownCard: identityCard.current(submitter.documentNumber),
  }),
  consents: ({ form, applicant, submitter }) => {
    const other = form.otherParent;
    if (!byGuardian({ ...form }) || !other?.documentNumber || other.documentNumber === submitter.documentNumber) return [];
    return [{ id: 'other-parent', by: other, statement: { zh: `${submitter.name}申请把子女${applicant.name}的姓名变更为${form.newName}`, en: `${submitter.name} asks to change the name of your child ${applicant.name} to ${form.newName}` } }];
  },
  prefill: () => ({}),

  conditions: [
    { id: 'registered-local', text: { zh: '变更人在河南省登记有常住户口，没有正在办理的户口事项', en: 'The person is registered in Henan, and no other case of the registration is open' }, law: regulations('第十八条', 'Article 18'), remedy: 'refusal', check: registeredAndSettled },
    { id: 'reason-justified', text: { zh: '变更理由正当，不违背公序良俗', en: 'The reason is justified and consistent with public order' }, law: civilCode('第一千零一十二条、第一千零一十五条', 'Articles 1012 and 1015'), remedy: 'refusal', check: 'examiner' },
    { id: 'name-characters', text: { zh: '新姓名用字和姓氏合规', en: 'The new name uses permitted characters and a permitted surname' }, law: norms('第四十八条至第五十条', 'Articles 48 to 50'), remedy: 'correction', check: nameIsAllowed },
    { id: 'not-restricted', text: { zh: '未被剥夺政治权利，未在服刑、被刑事追诉或者通缉', en: 'Not deprived of political rights, serving a sentence, being prosecuted or wanted' }, law: norms('第五十二条', 'Article 52'), remedy: 'refusal', check: isUnrestricted },
    { id: 'minor-both-parents', text: { zh: '未成年人由父母双方协商一致提出', en: 'For a minor both parents agree' }, law: { zh: '《户口登记条例》第十八条；公治〔2002〕74号', en: 'Household Registration Regulations, Article 18; Gongzhi [2002] 74' }, remedy: 'refusal', when: (subject) => isMinor(subject) || byGuardian(subject.form), check: minorMayBeRenamed },
    { id: 'child-consents', text: { zh: '年满8周岁的未成年人本人同意', en: 'A child of eight or over consents' }, law: civilCode('第十九条', 'Article 19'), remedy: 'correction', when: (subject) => isMinor(subject) && byGuardian(subject.form), check: childAgrees },
    { id: 'frequency', text: { zh: '成年后没有变更过姓名，或者有再次变更的理由', en: 'The name was not changed as an adult before, or there is a reason to change it again' }, law: norms('第五十一条', 'Article 51'), remedy: 'refusal', when: (subject) => !isMinor(subject), check: isFirstTime },
  ],
  materials: [
    ownCardPaper('person-id', { zh: '居民身份证', en: 'Identity card' }),
    bookletPaper(),
    {
      id: 'reason-evidence',
      text: { zh: '变更理由的证明材料', en: 'Evidence for the reason' },
      requiredWhen: ({ reason }) => reason !== 'other',
      waivedWhen: isReasonShown,
      waiver: { zh: '户口登记能够反映理由的（冷僻字、名字与性别不符）免交', en: 'Not needed where the register shows the reason (rare characters, a name that does not suit the sex)' },
    },
    {
      id: 'parents-agreement',
      text: { zh: '父母双方书面协议或者公证书', en: 'Both parents’ agreement or notarial deed' },
      requiredWhen: byGuardian,
      waivedWhen: (subject) => minorMayBeRenamed(subject).result === 'holds',
      waiver: { zh: '父母另一方在本人账户中同意，或者户口登记显示另一方已去世的免交', en: 'Not needed when the other parent agrees from their own account, or the register shows their death' },
    },
    { id: 'adoption-certificate', text: { zh: '收养登记证', en: 'Adoption certificate' }, requiredWhen: ({ surnameBasis }) => surnameBasis === 'adoptive-parent' },
  ],

  jurisdiction: ({ facts: { entryPerson } }) => ({ kind: 'police-station', regionCode: entryPerson?.registeredRegion ?? '410000' }),
  decidedBy: ({ facts: { entryPerson } }) => ({ kind: 'county-bureau', regionCode: entryPerson?.registeredRegion ?? '410000' }),
  effects: (decided) => {
    const { applicant: { documentNumber: idNumber }, form: { newName }, facts: { entryPerson } } = decided;
    return [
      registerEntry.amend({ idNumber, name: newName }),
      ...changeLines(decided, idNumber, [{ item: 'name', before: entryPerson?.name ?? '', after: newName }]),
      identityCard.flagItems({ idNumber, items: ['name'] }),
    ];
  },
  result: {
    ...changedPage,
    rows: ({ applicant, form, decidedOn }) => [
      entryRow({ ...applicant, name: form.newName }),
      { label: { zh: '曾用名', en: 'Former name' }, value: inBoth(applicant.name) },
      dateRow('变更日期', 'Changed on', decidedOn),
    ],
  },

  samples: nameChangeSamples,
});
