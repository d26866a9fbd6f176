import { contact, declaration, defineService, delivery, doorNumber, employer, guardian, household, identityCard, marriage, onBehalf, pageWord, population, qualification, registerEntry, registration, standardAddress, type Ask, type Effect, type MaritalStatus } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { cardAndBooklet, changedPage, changeLines, entryRow, registeredHere } from './entry-changes.js';
import { civilCode, noCharge, norms, regulations, waivedCosts } from './household-law.js';
import { dateRow } from './register-page.js';
import { guardianRelations } from './relations.js';
import { asks, educationMatches, isEntitledToItems, isSameHome, linesOf, maritalMatches, mayBeTold, somethingChanges, type ChangingItems } from './secondary-item-checks.js';
import { secondaryItems, SecondaryItemForm, type MaritalWord } from './secondary-item-form.js';
import { secondaryItemSamples } from './secondary-item-samples.js';

const ID = 'household.secondary-item-change';

interface Decided extends ChangingItems {
  readonly serial: number;
  readonly decidedOn: CivilDate;
}

const statusOf: Readonly<Record<MaritalWord, MaritalStatus>> = { unmarried: 'single', 'first-marriage': 'married', remarried: 'married', 'remarried-same': 'married', widowed: 'widowed', divorced: 'divorced' };
const kindOf = (word: MaritalWord) => (word === 'first-marriage' || word === 'remarried' || word === 'remarried-same' ? word : null);

function maritalEffects({ applicant: { documentNumber: idNumber }, form: { maritalStatus, spouse } }: Decided): Effect[] {
  if (!maritalStatus) return [];
  return [registerEntry.amend({ idNumber, maritalStatus: statusOf[maritalStatus], spouseId: spouse?.documentNumber ?? null }), registerEntry.changeItems({ idNumber, marriageKind: kindOf(maritalStatus) })];
}

/** Everyone in the household lives at the new number. */
function doorNumberEffects(decided: Decided): Effect[] {
  const { applicant, facts: { home, members, newAddress } } = decided;
  if (!home || !newAddress) return [];
  const line = linesOf(decided).filter(({ item }) => item === 'door-number');
  const others = members.filter(({ idNumber }) => idNumber !== applicant.documentNumber);
  return [
    registerEntry.renumberHome({ number: home.number, address: newAddress.address }),
    ...others.flatMap(({ idNumber }) => changeLines(decided, idNumber, line)),
    ...members.map(({ idNumber }) => identityCard.flagAddress({ idNumber })),
  ];
}

function itemEffects(decided: Decided): Effect[] {
  const { applicant: { documentNumber: idNumber }, form } = decided;
  const { education, employerName, occupation, heightCm, bloodType, militaryService } = form;
  const named = { education, employer: employerName, occupation, heightCm, bloodType, militaryService };
  const changed = Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined));
  return Object.keys(changed).length > 0 ? [registerEntry.changeItems({ idNumber, ...changed })] : [];
}

/** What a register confirms, or a person may say of themselves, is changed at once. */
export const secondaryItemChange = defineService({
  id: ID,
  version: 1,
  name: { zh: '非主项变更（婚姻状况、文化程度、服务处所、身高、血型、住址门牌）', en: 'Change of secondary items (marital status, education, employer, height, blood type, door number)' },
  summary: { zh: '公民申请变更户口登记中不影响身份的项目，如婚姻状况、文化程度。', en: 'Updates register items that do not affect identity, such as marital status, education or employer.' },
  keywords: ['户口本改婚姻状况', '改婚姻状况', '改文化程度', '改学历', '变更服务处所', '户口本改门牌', '改血型', '改身高', 'gai hunyin zhuangkuang', 'gai xueli', 'change marital status', 'register items'],
  nature: 'confirmation',
  audience: ['person'],
  law: [regulations('第十七条、第十九条', 'Articles 17 and 19'), norms('第五十六条、第五十七条', 'Articles 56 and 57')],
  limit: { length: 1, unit: 'working-day', promised: 0, law: norms('第五十六条', 'Article 56') },
  fee: noCharge('不收费', 'No charge', waivedCosts),
  decision: 'instant',
  level: 'station',
  inPerson: { zh: '不需要到场；新的登记页下次到窗口时打印，或者邮寄', en: 'None; the new page is printed on the next visit or posted' },
  competence: { zh: '户籍地派出所；全省任何地方都可以在线申请', en: 'The police station of the registered address; applied for online from anywhere in Henan' },
  notes: [
    { zh: '与登记信息一致的，以及本人申报的身高、血型、职业、服务处所，由系统当场办结；婚姻状况、文化程度不能核对的，由派出所审查', en: 'What a register confirms, and height, blood type, occupation and employer as stated, are changed at once; a marital status or education that cannot be matched goes to the police station' },
    { zh: '居民身份证不受影响；门牌变更后可以在身份证上加写新住址', en: 'The identity card is not affected; after a change of door number the new address may be written into it' },
    { zh: '户主可以代户内成员申请变更住址门牌；宗教信仰不登记，本人要求的除外', en: 'The head may ask for the door number for everyone; religion is not recorded unless the person wishes' },
  ],

  formTitle: { zh: '变更的项目', en: 'What changes' },
  form: SecondaryItemForm,
  blocks: [
    onBehalf({ who: ['self', 'guardian', 'relative'], byRelation: true, law: norms('第五十六条', 'Article 56') }),
    guardian({ service: ID, when: ({ handledBy }) => handledBy === 'guardian', relations: guardianRelations, law: civilCode('第二十七条、第二十八条', 'Articles 27 and 28') }),
    contact({ required: ['contactPhone'] }),
    employer({ when: ({ items }) => Array.isArray(items) && items.includes('employer') }),
    delivery({ item: { zh: '登记页', en: 'register page' }, methods: ['electronic', 'window', 'post'] }),
    declaration(),
  ],
  facts: ({ form, applicant: { documentNumber }, submitter }: Ask<SecondaryItemForm>) => ({
    entry: registration.ofPerson(documentNumber),
    entryPerson: population.person(documentNumber),
    home: household.ofPerson(documentNumber),
    members: household.membersWith(documentNumber),
    items: registerEntry.items(documentNumber),
    marriages: marriage.ofPerson(documentNumber),
    spouseEntry: registerEntry.spouseOf(documentNumber),
    qualifications: qualification.ofPerson(documentNumber),
    newAddress: standardAddress.resolved(form.newDoorNumber ?? ''),
    notice: doorNumber.noticeOf(form.newDoorNumber ?? ''),
    ownCard: identityCard.current(submitter.documentNumber),
  }),
  prefill: ({ applicant, submitter, facts: { marriages: [last] } }) =>
    last?.endedBy === null && submitter.documentNumber === applicant.documentNumber ? { spouse: { name: last.spouseName, documentType: 'identity-card' as const, documentNumber: last.spouseId }, marriageCertificateNumber: last.certificateNumber } : {},

  conditions: [
    { id: 'registered-local', text: { zh: '申请人在河南省登记有常住户口', en: 'The person is registered in Henan' }, law: regulations('第十七条', 'Article 17'), remedy: 'refusal', check: registeredHere },
    { id: 'applicant-entitled', text: { zh: '由本人、户主或者监护人提出', en: 'Applied for by the person, the head of household or the guardian' }, law: regulations('第十七条', 'Article 17'), remedy: 'refusal', check: isEntitledToItems },
    { id: 'marital-matched', text: { zh: '婚姻状况与婚姻登记一致', en: 'Marital status agrees with the marriage register' }, law: regulations('第十九条', 'Article 19'), remedy: 'refusal', when: (subject) => asks(subject, 'marital-status'), check: maritalMatches },
    { id: 'education-matched', text: { zh: '文化程度与学历信息一致', en: 'Education agrees with the education record' }, law: norms('第五十六条', 'Article 56'), remedy: 'correction', when: (subject) => asks(subject, 'education'), check: educationMatches },
    { id: 'doorplate-same-home', text: { zh: '门牌变更属于同一住所重新编号', en: 'A door number change concerns the same home' }, law: norms('第五十七条', 'Article 57'), remedy: 'refusal', when: (subject) => asks(subject, 'door-number'), check: isSameHome },
    { id: 'something-changes', text: { zh: '新值与现值不同', en: 'The new value differs' }, law: regulations('第十七条', 'Article 17'), remedy: 'correction', when: mayBeTold, check: somethingChanges },
  ],
  materials: [
    cardAndBooklet,
    {
      id: 'marital-proof',
      text: { zh: '结婚证、离婚证或者配偶死亡证明', en: 'Marriage or divorce certificate or proof of the spouse’s death' },
      requiredWhen: ({ items }) => items.includes('marital-status'),
      waivedWhen: (subject) => maritalMatches(subject).result === 'holds',
      waiver: { zh: '民政信息或者配偶户口注销信息核验一致的免交', en: 'Not needed when civil affairs, or the cancelled entry of the spouse, confirms it' },
    },
    {
      id: 'diploma',
      text: { zh: '毕业证书', en: 'Diploma' },
      requiredWhen: ({ items }) => items.includes('education'),
      waivedWhen: (subject) => educationMatches(subject).result === 'holds',
      waiver: { zh: '学历信息核验一致的，以及高中以下文化程度本人申报的免交', en: 'Not needed when the education record confirms it, or for schooling below secondary vocational' },
    },
    {
      id: 'door-number-notice',
      text: { zh: '门牌编码变更证明', en: 'Notice of renumbering' },
      requiredWhen: ({ items }) => items.includes('door-number'),
      waivedWhen: ({ facts: { notice } }) => notice !== null,
      waiver: { zh: '标准地址信息有变更记载的免交', en: 'Not needed when the place-name record has the notice' },
    },
  ],

  jurisdiction: ({ facts: { home } }) => ({ kind: 'police-station', regionCode: home?.regionCode ?? '410000' }),
  effects: (decided) => [...maritalEffects(decided), ...itemEffects(decided), ...changeLines(decided, decided.applicant.documentNumber, linesOf(decided)), ...doorNumberEffects(decided)],
  result: {
    ...changedPage,
    rows: (decided) => [
      entryRow(decided.applicant),
      ...linesOf(decided).map(({ item, after }) => ({ label: secondaryItems[item as keyof typeof secondaryItems], value: pageWord(after) })),
      dateRow('变更日期', 'Changed on', decided.decidedOn),
    ],
  },

  samples: secondaryItemSamples,
});
