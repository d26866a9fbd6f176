import { contact, declaration, defineService, delivery, employer, fails, holds, identityCard, livelihood, onBehalf, population, registration, residence, standardAddress, unknown, type Ask, type Livelihood, type Outcome } from '@yichuang/definition';
import { inBoth } from '@yichuang/kernel';

import { noCharge, norms, permitRules, regulations, waivedCosts } from './household-law.js';
import { ownCardPaper } from './own-papers.js';
import { dateRow } from './register-page.js';
import { housingKinds, residenceReasons, ResidenceRegistrationForm } from './residence-registration-form.js';
import { residenceSamples } from './residence-samples.js';
import { hasValidCard, homeOf, isKnownAddress, livesAway, type Residing } from './residing.js';

const ID = 'household.residence-registration';

interface Declaring extends Residing {
  readonly form: ResidenceRegistrationForm & { readonly handledBy?: string; readonly agentRelation?: string };
  readonly facts: Residing['facts'] & { readonly livelihoods: readonly Livelihood[] };
}

function isAway(subject: Declaring): Outcome {
  const { registeredRegionCode } = subject.form;
  const away = livesAway(subject, subject.facts.address?.regionCode);
  if (away.result === 'fails' || !registeredRegionCode) return away;
  return homeOf(subject) === registeredRegionCode ? away : fails('所填户口所在地与登记不一致，请照居民身份证核对', 'The place of registration is another one on record: compare it with the card');
}

/** A home that property, tenancy or insurance data know, here. */
const isMatched = ({ facts: { address, livelihoods } }: Declaring): boolean => livelihoods.some(({ ground, regionCode }) => ground !== 'study' && regionCode === address?.regionCode);

/** Hotels, hospitals, schools and aid stations are no kind of accommodation of the form; what else there is, a person looks at. */
const isNotHoused = ({ form: { housingKind } }: Declaring): Outcome =>
  housingKind === 'other' ? unknown('由工作人员核对是否属于旅馆住宿、住院、寄宿就读或者救助，这些不需要居住登记', 'An officer checks that it is no hotel, hospital, school dormitory or aid station: those have registers of their own') : holds();

const isNew = ({ facts: { residences, address } }: Declaring): Outcome =>
  residences.some((known) => known.address === address?.address) ? fails('您在该地址已有有效的居住登记', 'You are registered as living at this address already') : holds();

const numberOf = (regionCode: string, serial: number): string => `${regionCode}${String(serial).padStart(10, '0')}`;

/** Someone lives in another city or county than the one they are registered in. */
export const residenceRegistration = defineService({
  id: ID,
  version: 1,
  name: { zh: '流动人口居住登记', en: 'Residence registration for people living away from their registered place' },
  summary: { zh: '离开常住户口所在市、县到河南省内其他市、县居住的人员申报居住登记。', en: 'A person staying in a Henan city or county other than the one of registration declares the residence.' },
  keywords: ['居住登记', '暂住登记', '暂住证', '流动人口登记', '租房登记', '外地人登记', 'juzhu dengji', 'zanzhu', 'residence registration', 'temporary residence'],
  nature: 'filing',
  audience: ['person'],
  law: [regulations('第十五条、第十六条', 'Articles 15 and 16'), norms('第五十八条至第六十二条', 'Articles 58 to 62'), permitRules('第二条', 'Article 2')],
  limit: { length: 1, unit: 'working-day', promised: 0, law: norms('第六十条', 'Article 60') },
  fee: noCharge('不收费，居住登记凭证免费', 'No charge; the slip is free', waivedCosts),
  decision: 'instant',
  level: 'station',
  inPerson: { zh: '在线申报不需要到场；凭证可以在派出所或者社区服务站打印', en: 'None online; the slip can be printed at the station or the community service point' },
  competence: { zh: '居住地派出所，或者受其委托的社区服务机构', en: 'The police station of the residence, or a community service point entrusted by it' },
  notes: [
    { zh: '离开常住地到其他市、县居住3日以上的，应当在3日内申报；离开时也应当申报', en: 'A stay of over three days in another city or county is reported in three days; leaving is reported too' },
    { zh: '出租人、用人单位可以为承租人、职工申报，不需要委托；16周岁以下的同住人由监护人申报', en: 'Landlords and employers may report tenants and workers without an authorisation; companions under 16 are reported by the guardian' },
    { zh: '社区民警随后核实地址，虚假登记予以注销；登记信息不向出租人提供', en: 'The community officer checks the address afterwards and may strike a false entry; the data are not shown to landlords' },
    { zh: '申领居住证所需的半年自登记之日起算', en: 'The half year for the residence permit starts with the registration' },
  ],

  formTitle: { zh: '居住情况', en: 'The residence' },
  form: ResidenceRegistrationForm,
  blocks: [
    onBehalf({ who: ['self', 'agent'], relations: { landlord: { zh: '出租人', en: 'Landlord' }, employer: { zh: '用人单位', en: 'Employer' } }, reports: true, law: norms('第五十九条', 'Article 59') }),
    contact(),
    employer({ when: ({ reason }) => reason === 'work' }),
    delivery({ item: { zh: '居住登记凭证', en: 'slip' }, methods: ['electronic', 'window'] }),
    declaration(),
  ],
  facts: ({ form, applicant: { documentNumber }, submitter }: Ask<ResidenceRegistrationForm>) => ({
    resident: population.person(documentNumber),
    elsewhere: registration.elsewhere([documentNumber]),
    residentCard: identityCard.current(documentNumber),
    ownCard: identityCard.current(submitter.documentNumber),
    residences: residence.ofPerson(documentNumber),
    livelihoods: livelihood.ofPerson(documentNumber),
    address: standardAddress.resolved((form as Partial<ResidenceRegistrationForm>).residentialAddress ?? ''),
  }),
  prefill: () => ({}),

  conditions: [
    { id: 'away-from-home', text: { zh: '户口在外市、县（不含同一城市市辖区之间）', en: 'Registered in another city or county (not another district of the same city)' }, law: permitRules('第二条', 'Article 2'), remedy: 'refusal', check: isAway },
    { id: 'lawful-identity', text: { zh: '持有有效居民身份证', en: 'Holds a valid identity card' }, law: norms('第五十八条', 'Article 58'), remedy: 'correction', check: hasValidCard },
    { id: 'address-real', text: { zh: '居住地址真实存在且可以确认', en: 'The address exists' }, law: norms('第六十条', 'Article 60'), remedy: 'correction', check: isKnownAddress },
    { id: 'not-otherwise-registered', text: { zh: '不属于旅馆住宿、住院、寄宿就读、救助人员', en: 'Not a hotel guest, inpatient, boarding student or aid recipient who is already on a register' }, law: norms('第五十八条', 'Article 58'), remedy: 'refusal', check: isNotHoused },
    { id: 'no-duplicate', text: { zh: '同一地址没有有效的居住登记', en: 'No valid registration at the same address' }, law: norms('第六十一条', 'Article 61'), remedy: 'refusal', check: isNew },
  ],
  materials: [
    ownCardPaper('identity-card', { zh: '居民身份证或者居民户口簿', en: 'Identity card or booklet' }),
    { id: 'residence-proof', text: { zh: '住所证明（租赁合同、产权证或者单位证明）', en: 'Proof of the address (tenancy, title or employer letter)' }, waivedWhen: isMatched, waiver: { zh: '不动产、租赁备案或者社会保险信息能够确认的免交', en: 'Not needed when property, tenancy or insurance data confirm it' } },
  ],
  notNeeded: { 'same-city': { zh: '在同一市、县（市辖区之间）居住，不需要居住登记', en: 'The residence is in the same city or county: nothing is registered' } },

  jurisdiction: ({ facts: { address } }) => ({ kind: 'police-station', regionCode: address?.regionCode ?? '410000' }),
  effects: ({ applicant, form, facts: { address, residences }, decidedOn, serial }) => {
    if (!address) return [];
    const idNumber = applicant.documentNumber;
    const entered = { number: numberOf(address.regionCode, serial), idNumber, regionCode: address.regionCode, address: address.address, movedInOn: form.moveInDate, reason: form.reason, registeredOn: decidedOn };
    const former = [...new Set(residences.map(({ regionCode }) => regionCode.slice(0, 4)))];
    return [...former.map((city) => residence.end({ idNumber, city, endedOn: decidedOn })), residence.register(entered)];
  },
  result: {
    kind: 'residence-slip',
    title: { zh: '居住登记凭证', en: 'Residence registration slip' },
    numberPrefix: '豫公居登',
    validity: { zh: '离开居住地或者返回户籍地前有效', en: 'Until moving away or returning home' },
    rows: ({ applicant, form, facts: { address }, decidedOn, serial }) => [
      { label: { zh: '居住人', en: 'Resident' }, value: inBoth(`${applicant.name}  ${applicant.documentNumber}`) },
      { label: { zh: '居住登记编号', en: 'Registration number' }, value: inBoth(numberOf(address?.regionCode ?? '410000', serial)) },
      { label: { zh: '居住地址', en: 'Address' }, value: inBoth(address?.address ?? form.residentialAddress) },
      { label: { zh: '住所类型', en: 'Accommodation' }, value: housingKinds[form.housingKind] },
      { label: { zh: '居住事由', en: 'Reason' }, value: residenceReasons[form.reason] },
      dateRow('入住日期', 'Moved in on', form.moveInDate),
      dateRow('登记日期', 'Registered on', decidedOn),
    ],
  },

  samples: residenceSamples,
});
