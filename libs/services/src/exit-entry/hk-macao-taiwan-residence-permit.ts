import { accommodation, compatriot, defineService, employer, freeNumber, livelihood, organisations, type Ask } from '@yichuang/definition';
import { addYears, formatDate, inBoth, isHenan } from '@yichuang/kernel';

import { actsForAnother, guardianActs, needsGuardian } from './applying.js';
import { compatriotBlocks, guardianIdentity } from './compatriot-blocks.js';
import { CompatriotCardForm, cardKinds, residentsOf } from './compatriot-card-form.js';
import { compatriotCardSamples } from './compatriot-card-samples.js';
import { groundShown, hasCardToRenew, hasHalfYear, hasOneOfThree, isCompatriot, isHalfYearShown, isInDistrict, type SettledCompatriot } from './compatriot-checks.js';
import { presentLodging } from './lodging.js';
import { guardianLaw } from './travel-law.js';

const ID = 'exit-entry.hk-macao-taiwan-residence-permit';
const measuresOf2018 = (zh: string, en: string) => ({ zh: `《港澳台居民居住证申领发放办法》（国办发〔2018〕81号）${zh}`, en: `Measures on Residence Permits for Hong Kong, Macao and Taiwan Residents (Guobanfa [2018] 81), ${en}` });
const prices = { first: 0, renewal: 20, replacement: 40 };
const codes = { hongKong: '810000', macao: '820000', taiwan: '830000' };
const isFirst = ({ form }: { readonly form: Pick<CompatriotCardForm, 'applicationKind'> }): boolean => form.applicationKind === 'first';

const placeOf = ({ residentOf }: Partial<CompatriotCardForm>): string => (residentOf ? codes[residentOf] : '');

/** The number is given once; undefined while nobody knows the birth date. */
const cardNumber = ({ facts: { card, freeCard } }: SettledCompatriot): string | undefined => card?.number ?? freeCard?.number;

/** The card with which residents of Hong Kong, Macao and Taiwan use the services of the place where they live. */
export const hkMacaoTaiwanResidencePermit = defineService({
  id: ID,
  version: 1,
  name: { zh: '港澳台居民居住证申领、换领、补领', en: 'Residence Permit for Hong Kong, Macao and Taiwan Residents' },
  summary: { zh: '为在内地（大陆）居住半年以上、符合条件的港澳台居民办理居住证，持证人在居住地依法享受权利、基本公共服务和便利。', en: 'Issues the card with which residents of Hong Kong, Macao and Taiwan who have lived in the mainland for over half a year enjoy local rights and public services.' },
  keywords: ['港澳台居民居住证', '台湾居民居住证', '港澳居民居住证', '港澳居住证', '香港人居住证', '台胞居住证', 'gangaotai juzhuzheng', 'Hong Kong resident card', 'Taiwan resident card', 'residence permit for Hong Kong, Macao and Taiwan residents'],
  nature: 'confirmation',
  audience: ['person'],
  law: [measuresOf2018('第二条、第三条', 'Articles 2 and 3'), { zh: '《居住证暂行条例》（国务院令第663号）', en: 'Interim Regulations on Residence Permits (State Council Order 663)' }],
  limit: { length: 20, unit: 'working-day', promised: 15, law: measuresOf2018('关于制发期限的规定', 'on the term of issue') },
  fee: { yuan: 0, note: { zh: '首次申领免费；换领20元，补领40元', en: 'The first card is free; renewal 20, replacement 40 yuan' }, law: { zh: '发改价格〔2003〕2322号', en: 'NDRC price notice [2003] 2322' } },
  decision: 'accept-examine-decide',
  level: 'county',
  inPerson: { zh: '到场一次，拍照，年满16周岁的留存指纹，交验出入境证件；换领时交回原证', en: 'One visit for a live photo, fingerprints from 16 on, and sight of the travel document; the old card is handed back on renewal' },
  competence: { zh: '居住地指定的派出所或者户政办证大厅受理，县级公安机关签发；迁居后向新居住地申请', en: 'A designated police station or service hall of the residence accepts it, the county signs; after a move it goes to the new address' },
  notes: [
    { zh: '居住证不代替出入境证件；在香港、澳门、台湾的户籍和出入境证件不受影响', en: 'The card does not replace the travel document at the border; household and travel document at home are unaffected' },
    { zh: '出入境证件被注销、不再是港澳台居民或者使用虚假证明骗取的，居住证宣布作废', en: 'It is void when the travel document is cancelled, the holder is no longer a resident there, or it was got by false proof' },
  ],

  formTitle: { zh: '居住证申请', en: 'The card' },
  form: CompatriotCardForm,
  blocks: [
    employer({ when: ({ qualifyingCondition }) => qualifyingCondition === 'work' }),
    ...compatriotBlocks({ service: ID, item: { zh: '居住证', en: 'card' }, offices: { zh: '居住地所在县（市、区）指定的派出所或者户政办证大厅', en: 'A designated police station or service hall of the county of residence' }, law: measuresOf2018('第三条', 'Article 3') }),
  ],
  facts: ({ form, applicant: { documentNumber } }: Ask<CompatriotCardForm & { readonly employerUscc?: string }>) => ({
    document: compatriot.document(documentNumber),
    card: compatriot.card(documentNumber),
    stays: accommodation.ofGuest(documentNumber),
    livelihoods: livelihood.ofPerson(documentNumber),
    employerOrganisation: organisations.byUscc(form.employerUscc ?? ''),
    freeCard: freeNumber.compatriotCard(placeOf(form), documentNumber),
  }),
  prefill: ({ applicant, facts: { document, card, stays, livelihoods: [first] }, today }) => {
    const lodging = presentLodging(stays, today);
    return { documentNumber: document?.number ?? applicant.documentNumber, residencePermitNumber: card?.number, residentialAddress: lodging?.address, regionCode: lodging?.regionCode, employmentStartDate: first?.ground === 'employment' ? first.since : undefined };
  },

  conditions: [
    { id: 'hmt-resident', text: { zh: '申请人为港澳居民或者台湾居民', en: 'The applicant is a resident of Hong Kong, Macao or Taiwan' }, law: measuresOf2018('第二条', 'Article 2'), remedy: 'refusal', check: isCompatriot },
    { id: 'half-year', text: { zh: '在内地（大陆）居住半年以上', en: 'More than half a year’s residence' }, law: measuresOf2018('第二条', 'Article 2'), remedy: 'refusal', when: isFirst, check: hasHalfYear },
    { id: 'one-of-three', text: { zh: '有合法稳定就业、合法稳定住所或者连续就读之一', en: 'One of lawful stable work, lawful stable home, or continuous study' }, law: measuresOf2018('第二条', 'Article 2'), remedy: 'correction', when: isFirst, check: hasOneOfThree },
    { id: 'card-on-record', text: { zh: '首次申领的没有有效居住证，换领、补领的可以查到原居住证', en: 'No valid card for a first issue; for a renewal or replacement the card is on record' }, law: measuresOf2018('第三条', 'Article 3'), remedy: 'correction', check: hasCardToRenew },
    { id: 'current-address', text: { zh: '现住址在受理地公安机关辖区', en: 'The address belongs to the office' }, law: measuresOf2018('第三条', 'Article 3'), remedy: 'correction', check: isInDistrict },
    { id: 'guardian', text: { zh: '未满16周岁的，由监护人代为申领', en: 'A minor is represented by a guardian' }, law: guardianLaw, remedy: 'correction', when: (subject) => needsGuardian(subject) || actsForAnother(subject.form), check: guardianActs },
  ],
  materials: [
    { id: 'travel-document', text: { zh: '港澳台居民出入境证件', en: 'Travel document of the Hong Kong, Macao or Taiwan resident' }, waivedWhen: ({ facts: { document } }) => document !== null, waiver: { zh: '出入境证件信息可以查到的免交，到窗口时出示', en: 'Not needed when the document is found; shown at the window' } },
    { id: 'residence-proof', text: { zh: '居住满半年的证明（住宿登记、租赁合同、在职证明）', en: 'Proof of half a year’s residence (registration, lease, letter of the employer)' }, requiredWhen: ({ applicationKind }) => applicationKind === 'first', waivedWhen: isHalfYearShown, waiver: { zh: '住宿登记、就业、住所或者就读信息能够确认的免交', en: 'Not needed when lodging, work, home or school data show it' } },
    { id: 'condition-proof', text: { zh: '就业、住所或者就读证明', en: 'Proof of work, home or study' }, requiredWhen: ({ applicationKind }) => applicationKind === 'first', waivedWhen: (subject) => groundShown(subject) !== undefined, waiver: { zh: '社会保险、不动产或者教育信息能够确认的免交', en: 'Not needed when insurance, property or school data confirm it' } },
    { id: 'present-card', text: { zh: '现持的港澳台居民居住证（换领交回）', en: 'Present card (handed in on renewal)' }, requiredWhen: ({ applicationKind }) => applicationKind === 'renewal', onPaper: true, waiver: { zh: '到窗口时交回', en: 'Handed back at the window' } },
    guardianIdentity,
  ],

  jurisdiction: ({ form }) => ({ kind: 'police-station', regionCode: isHenan(form.regionCode) ? form.regionCode : '410100' }),
  decidedBy: ({ form }) => ({ kind: 'county-bureau', regionCode: isHenan(form.regionCode) ? form.regionCode : '410100' }),
  charges: ({ form: { applicationKind } }) => (applicationKind && prices[applicationKind] > 0 ? [{ name: { zh: `港澳台居民居住证工本费（${cardKinds[applicationKind].zh}）`, en: `Cost of the card (${cardKinds[applicationKind].en.toLowerCase()})` }, yuan: prices[applicationKind] }] : []),
  effects: (decided) => {
    const { form, facts: { card }, applicant: { documentNumber }, decidedOn } = decided;
    const number = cardNumber(decided);
    if (!number) return [];
    return [
      ...(card?.status === 'valid' ? [compatriot.endCard({ number, status: form.applicationKind === 'replacement' ? 'void-lost' : 'void-replaced' })] : []),
      compatriot.issueCard({ number, issue: (card?.issue ?? 0) + 1, holderNumber: documentNumber, regionCode: form.regionCode, address: form.residentialAddress, validFrom: decidedOn, validUntil: addYears(decidedOn, 5) }),
    ];
  },
  result: {
    kind: 'compatriot-residence-permit',
    title: { zh: '港澳台居民居住证', en: 'Residence Permit for Hong Kong, Macao and Taiwan Residents' },
    titleFor: ({ form }) => (form.residentOf === 'taiwan' ? { zh: '台湾居民居住证', en: 'Residence Permit for Taiwan Residents' } : { zh: '港澳居民居住证', en: 'Residence Permit for Hong Kong and Macao Residents' }),
    numberPrefix: '豫公港澳台居',
    validity: { zh: '5年', en: '5 years' },
    rows: (decided) => {
      const { applicant: { name }, form, decidedOn } = decided;
      const until = addYears(decidedOn, 5);
      return [
        { label: { zh: '持证人', en: 'Holder' }, value: inBoth(name) },
        { label: { zh: '居民身份', en: 'Resident of' }, value: residentsOf[form.residentOf] },
        { label: { zh: '居住证号码', en: 'Number of the card' }, value: inBoth(cardNumber(decided) ?? '—') },
        { label: { zh: '居住地住址', en: 'Address' }, value: inBoth(form.residentialAddress) },
        { label: { zh: '有效期至', en: 'Valid until' }, value: { zh: formatDate(until, 'zh'), en: formatDate(until, 'en') } },
      ];
    },
  },

  samples: compatriotCardSamples,
});
