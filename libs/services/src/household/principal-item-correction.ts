import { contact, declaration, defineService, delivery, ethnicAffairs, ethnicityWords, guardian, identityCard, kinship, onBehalf, population, registerEntry, registerHistory, registration, sexWords, type Ask, type Effect } from '@yichuang/definition';
import { dateInBoth, inBoth, parseIdentityNumber, type CivilDate } from '@yichuang/kernel';

import { cardAndBooklet, changedPage, changeLines, entryRow, registeredAndSettled } from './entry-changes.js';
import { civilCode, ethnicRules, noCharge, norms, regulations, waivedCosts } from './household-law.js';
import { ethnicAffairsApproved, ethnicityMayChange, followsPersonnelRules, givesNumber, isRightlyRepresented, numberIsFree, type Correcting } from './principal-item-checks.js';
import { principalItems, PrincipalItemForm } from './principal-item-form.js';
import { principalItemSamples } from './principal-item-samples.js';
import { dateRow } from './register-page.js';
import { guardianRelations } from './relations.js';

const ID = 'household.principal-item-correction';
const personnelRules = { zh: '《关于在干部人事档案审核工作中做好干部出生日期更正有关工作的通知》（组通字〔2016〕39号）', en: 'Notice on Correcting Birth Dates of Officials (Zutongzi [2016] 39)' };

interface Decided extends Correcting {
  readonly serial: number;
  readonly decidedOn: CivilDate;
}

/** The number tells birth date and sex: what is asked for, or what it tells now. */
function numberAsked(form: Partial<PrincipalItemForm>, idNumber: string) {
  const now = parseIdentityNumber(idNumber);
  if (!givesNumber({ form }) || !now.ok) return { area: '', birthDate: '', sex: 'female' as const };
  return { area: idNumber.slice(0, 6), birthDate: form.newBirthDate ?? now.value.birthDate, sex: form.newSex ?? now.value.sex };
}

function ethnicityEffects(decided: Decided): Effect[] {
  const { applicant: { documentNumber: idNumber }, form: { newEthnicity }, facts: { entryPerson } } = decided;
  if (!newEthnicity) return [];
  const ethnicity = ethnicityWords[newEthnicity].zh;
  return [
    registerEntry.amend({ idNumber, ethnicity }),
    ...changeLines(decided, idNumber, [{ item: 'ethnicity', before: entryPerson?.ethnicity ?? '', after: ethnicity }]),
    identityCard.flagItems({ idNumber, items: ['ethnicity'] }),
  ];
}

/** The lines stand in the entry of the new number; the old one is found by them. */
function numberEffects(decided: Decided): Effect[] {
  const { applicant: { documentNumber: idNumber }, form: { item, newSex, newBirthDate }, facts: { number, entryPerson } } = decided;
  if (!number || !entryPerson) throw new RangeError('A number is to be corrected without a new one');
  const [sex, birthDate] = [newSex ?? entryPerson.sex, newBirthDate ?? entryPerson.birthDate];
  const line = item === 'sex' ? { item: 'sex' as const, before: sexWords[entryPerson.sex].zh, after: sexWords[sex].zh } : { item: 'birth-date' as const, before: entryPerson.birthDate, after: birthDate };
  return [
    registerEntry.renumber({ idNumber, newNumber: number.number, sex, birthDate }),
    ...changeLines(decided, number.number, [line, { item: 'id-number', before: idNumber, after: number.number }]),
  ];
}

const newValue = ({ form: { newEthnicity, newSex, newBirthDate } }: Correcting) => (newEthnicity ? ethnicityWords[newEthnicity] : newSex ? sexWords[newSex] : newBirthDate ? dateInBoth(newBirthDate) : inBoth(''));

/** Ethnicity, sex and date of birth: what only original proof changes. */
export const principalItemCorrection = defineService({
  id: ID,
  version: 1,
  name: { zh: '主项变更更正（民族、性别、出生日期）', en: 'Correction or change of a principal item (ethnicity, sex, date of birth)' },
  summary: { zh: '公民申请变更或者更正户口登记的民族、性别或者出生日期。', en: 'A citizen asks to change or correct the registered ethnicity, sex or date of birth.' },
  keywords: ['改民族', '改出生日期', '更改年龄', '改性别', '民族变更', '出生日期更正', '户口本生日错了', 'gai minzu', 'gai nianling', 'change ethnicity', 'correct date of birth'],
  nature: 'confirmation',
  audience: ['person'],
  law: [
    regulations('第十七条', 'Article 17'),
    ethnicRules('第五条、第七条、第八条、第十一条', 'Articles 5, 7, 8 and 11'),
    { zh: '《河南省公民民族成份登记管理实施细则》（豫族〔2016〕10号）', en: 'Henan Rules on the Registration of Ethnicity (Yuzu [2016] 10)' },
    norms('第九条、第五十四条、第五十五条、第五十七条', 'Articles 9, 54, 55 and 57'),
    personnelRules,
  ],
  limit: { length: 15, unit: 'working-day', promised: 15, law: ethnicRules('第十一条', 'Article 11') },
  fee: noCharge('更正不收费；换领居民身份证20元，公安机关登记错误的免收，另行办理', 'No charge for the correction; the renewed card costs 20 yuan, nothing if the police made the error, and is another matter', waivedCosts),
  decision: 'accept-examine-inspect-decide',
  level: 'county',
  inPerson: { zh: '当面询问；更正性别、出生日期和公民身份号码的，比对人像和指纹', en: 'Interview; photo and fingerprint comparison for sex, birth date and ID number' },
  competence: { zh: '户籍地派出所受理，县级公安机关决定；更正出生日期的，由设区市公安机关决定', en: 'The police station of the registered address accepts, the county decides; a date of birth goes to the prefecture city' },
  notes: [
    { zh: '民族变更先由民族事务部门审批，其办理时间不计入公安机关期限', en: 'For ethnicity the ethnic affairs authority comes first; its time is not police time' },
    { zh: '性别、出生日期更正后编制新的公民身份号码，原号码可以查询并指向新号码；公安机关的登记和您的账户随之改用新号码，以新号码登录', en: 'A corrected sex or birth date gives a new citizen number; the old one stays searchable and points to the new. What the police keep of you and your account follow: sign in with the new number' },
    { zh: '不予更正的书面说明理由；伪造证明的不予办理，并依法处理', en: 'A refusal gives its reasons in writing; forged evidence means refusal and a penalty case' },
  ],

  formTitle: { zh: '更正的项目和依据', en: 'The item and its proof' },
  form: PrincipalItemForm,
  blocks: [
    onBehalf({ who: ['self', 'guardian'], law: regulations('第十七条', 'Article 17') }),
    guardian({ service: ID, when: ({ handledBy }) => handledBy === 'guardian', relations: guardianRelations, law: civilCode('第二十七条', 'Article 27') }),
    contact({ required: ['contactPhone'] }),
    delivery({ item: { zh: '登记页', en: 'register page' }, methods: ['window', 'post'] }),
    declaration(),
  ],
  facts: ({ form, applicant: { documentNumber }, submitter }: Ask<PrincipalItemForm>) => ({
    entry: registration.ofPerson(documentNumber),
    entryPerson: population.person(documentNumber),
    openCases: registration.openCases(documentNumber),
    parents: kinship.parentsOf(documentNumber),
    followed: population.person(form.parentFollowed?.documentNumber ?? ''),
    changes: registerHistory.changes(documentNumber),
    approval: ethnicAffairs.approval(documentNumber),
    birthRecord: registerEntry.birthRecord(documentNumber),
    number: registerEntry.freeNumber(numberAsked(form, documentNumber)),
    ownCard: identityCard.current(submitter.documentNumber),
  }),
  prefill: () => ({}),

  conditions: [
    { id: 'registered-local', text: { zh: '申请人在河南省登记有常住户口，没有正在办理的户口事项', en: 'The person is registered in Henan, and no other case of the registration is open' }, law: regulations('第十七条', 'Article 17'), remedy: 'refusal', check: registeredAndSettled },
    { id: 'applicant-entitled', text: { zh: '由本人或者监护人提出', en: 'Applied for by the person or the guardian' }, law: regulations('第十七条', 'Article 17'), remedy: 'refusal', check: isRightlyRepresented },
    { id: 'ethnicity-rules', text: { zh: '民族只能依父亲或者母亲确定，且只能变更一次', en: 'Ethnicity can change only to that of a parent, and only once' }, law: ethnicRules('第五条、第七条、第八条', 'Articles 5, 7 and 8'), remedy: 'refusal', when: ({ form }) => form.item === 'ethnicity', check: ethnicityMayChange },
    { id: 'ethnic-affairs-approval', text: { zh: '民族变更已经市级民族事务部门审批同意', en: 'The city-level ethnic affairs authority has approved the ethnicity' }, law: ethnicRules('第十一条', 'Article 11'), remedy: 'correction', when: ({ form }) => form.item === 'ethnicity', check: ethnicAffairsApproved },
    { id: 'sex-proof', text: { zh: '变更性别须有国内三级医院性别鉴定证明或者司法鉴定意见；登记差错的凭出生医学证明更正', en: 'A change of sex is proved by a grade-three hospital or a forensic institute, a clerical error by the medical certificate of birth' }, law: norms('第五十五条', 'Article 55'), remedy: 'refusal', when: ({ form }) => form.item === 'sex', check: 'examiner' },
    { id: 'birth-date-evidence', text: { zh: '更正出生日期须有原始落户材料证明登记有差错', en: 'A date of birth is corrected only where original records prove an error' }, law: norms('第五十七条', 'Article 57'), remedy: 'refusal', when: ({ form }) => form.item === 'birth-date', check: 'examiner' },
    { id: 'not-a-cadre', text: { zh: '公务员等公职人员的出生日期按组织人事规定办理', en: 'Public officials’ birth dates follow the personnel rules' }, law: personnelRules, remedy: 'correction', when: ({ form }) => form.item === 'birth-date', check: followsPersonnelRules },
    { id: 'new-number-free', text: { zh: '更正后的公民身份号码未被占用', en: 'The new ID number is free' }, law: norms('第四条', 'Article 4'), remedy: 'correction', when: givesNumber, check: numberIsFree },
  ],
  materials: [
    cardAndBooklet,
    {
      id: 'ethnic-approval',
      text: { zh: '市级民族事务部门审批意见', en: 'Approval of the city ethnic affairs authority' },
      requiredWhen: ({ item }) => item === 'ethnicity',
      waivedWhen: (subject) => ethnicAffairsApproved(subject).result === 'holds',
      waiver: { zh: '民族事务部门共享信息核验一致的免交', en: 'Not needed when ethnic affairs confirms it' },
    },
    { id: 'sex-certificate', text: { zh: '三级医院性别鉴定证明、司法鉴定意见或者公证书', en: 'Grade-three hospital certificate, forensic opinion or notarial deed' }, requiredWhen: ({ item, applicationKind }) => item === 'sex' && applicationKind === 'change' },
    {
      id: 'birth-record',
      text: { zh: '出生医学证明、户口迁移证或者原始户口底册', en: 'Birth certificate, migration certificate or original register file' },
      requiredWhen: ({ item, applicationKind }) => item === 'birth-date' || (item === 'sex' && applicationKind === 'correction'),
      waivedWhen: ({ facts: { birthRecord } }) => birthRecord !== null,
      waiver: { zh: '户口档案中存有出生医学证明的免交', en: 'Not needed when the certificate is in the register archive' },
    },
    { id: 'personnel-letter', text: { zh: '干部管理部门同意更正的公函及出生日期认定材料', en: 'Letter of the personnel authority with its finding on the birth date' }, requiredWhen: ({ isPublicOfficial }) => isPublicOfficial === true },
  ],

  jurisdiction: ({ facts: { entryPerson } }) => ({ kind: 'police-station', regionCode: entryPerson?.registeredRegion ?? '410000' }),
  decidedBy: ({ form, facts: { entryPerson } }) => ({ kind: form.item === 'birth-date' ? 'city-bureau' : 'county-bureau', regionCode: entryPerson?.registeredRegion ?? '410000' }),
  effects: (decided) => (givesNumber(decided) ? numberEffects(decided) : ethnicityEffects(decided)),
  result: {
    ...changedPage,
    title: { zh: '居民户口簿登记页（更正后）', en: 'Corrected household register page' },
    rows: (decided) => {
      const { applicant, form, facts: { number }, decidedOn } = decided;
      return [
        entryRow(givesNumber(decided) && number ? { ...applicant, documentNumber: number.number } : applicant),
        { label: principalItems[form.item], value: newValue(decided) },
        ...(givesNumber(decided) ? [{ label: { zh: '原公民身份号码', en: 'Former citizen number' }, value: inBoth(applicant.documentNumber) }] : []),
        dateRow('更正日期', 'Corrected on', decidedOn),
      ];
    },
  },

  samples: principalItemSamples,
});
