import { contact, declaration, defineService, delivery, employer, guardian, identityCard, kinship, livelihood, onBehalf, photo, population, registration, residence, standardAddress, type Ask } from '@yichuang/definition';
import { inBoth } from '@yichuang/kernel';

import { civilCode, noCharge, norms, permitRules } from './household-law.js';
import { ownCardPaper } from './own-papers.js';
import { endorsedUntil, groundInForce, hasGround, hasHalfYear, hasNone, isHolder, isInMonth, mayAct, residenceOf, staysInCity } from './permit-rules.js';
import { permitSamples } from './permit-samples.js';
import { dateRow } from './register-page.js';
import { guardianRelations, kinRelations } from './relations.js';
import { permitGrounds, permitKinds, ResidencePermitForm } from './residence-permit-form.js';
import { livesAway } from './residing.js';

const ID = 'household.residence-permit';
const needsGround = ({ applicationKind }: { readonly applicationKind: string }): boolean => applicationKind === 'first' || applicationKind === 'endorsement';
const permitNumber = (regionCode: string, serial: number): string => `JZ${regionCode}${String(serial).padStart(10, '0')}`;

const waiver = { zh: '不动产、租赁、社会保险或者学籍信息能够确认的免交', en: 'Not needed when property, tenancy, insurance or school data confirm it' };
const proofs = {
  home: { id: 'home-proof', waiver, text: { zh: '不动产权证书、购房合同、租赁合同或者住宿证明', en: 'Title, purchase contract, tenancy or lodging letter' } },
  employment: { id: 'work-proof', waiver, text: { zh: '劳动合同、营业执照或者劳动关系证明', en: 'Labour contract, business licence or employment letter' } },
  study: { id: 'study-proof', waiver, text: { zh: '学生证或者就读证明', en: 'Student card or school certificate' } },
};

/** A permit for who has lived here for half a year, and what it needs later. */
export const residencePermit = defineService({
  id: ID,
  version: 1,
  name: { zh: '居住证申领与签注', en: 'Residence permit: first issue, endorsement, renewal and change of address' },
  summary: { zh: '在河南省内居住满半年且有合法稳定就业、住所或者连续就读的流动人口申领居住证或者办理签注、变更、补换领。', en: 'A resident of half a year or more with steady work, home or schooling gets the permit, its yearly endorsement, or a new one.' },
  keywords: ['居住证', '办居住证', '居住证签注', '居住证续签', '居住证丢了', '居住证换地址', 'juzhuzheng', 'qianzhu', 'residence permit', 'endorse residence permit'],
  nature: 'confirmation',
  audience: ['person'],
  law: [permitRules('第二条、第三条、第四条、第八条至第十一条、第十三条、第十八条、第二十一条', 'Articles 2 to 4, 8 to 11, 13, 18 and 21'), norms('第六十三条至第七十三条', 'Articles 63 to 73')],
  limit: { length: 15, unit: 'calendar-day', promised: 7, law: permitRules('第九条', 'Article 9') },
  fee: noCharge('首次申领和签注免费；换领、补领的工本费标准未定，目前不收取', 'First issue and endorsement are free; the cost fee for renewal and replacement is not set and not charged at present', permitRules('第二十一条', 'Article 21')),
  decision: 'review',
  level: 'county',
  inPerson: { zh: '信息核验一致的不需要到场；居住证可以领取、邮寄或者电子出示', en: 'None when data match; the permit is collected, posted or shown electronically' },
  competence: { zh: '居住地派出所或者受委托的社区服务机构受理，县级公安机关签发', en: 'The police station or entrusted community service point of the residence; signed by the county' },
  notes: [
    { zh: '居住证每年签注一次；逾期未签注的功能中止，补办后恢复，年限自补办之日起连续计算', en: 'Endorsed once a year; without it the functions are suspended, and a late endorsement restores them with the years counted anew' },
    { zh: '搬到其他市、县的，在新居住地重新办理居住登记', en: 'A move to another city or county starts with a new residence registration' },
    { zh: '持证人可以申请落户、申领驾驶证、登记机动车和办理入学', en: 'A permit helps with permanent registration, driving licences, vehicles and schooling' },
    { zh: '使用虚假证明的不予办理，可以处200元以下罚款（第十八条）', en: 'False proof means refusal and a fine of up to 200 yuan (Article 18)' },
  ],

  formTitle: { zh: '居住证', en: 'The permit' },
  form: ResidencePermitForm,
  blocks: [
    onBehalf({ who: ['self', 'guardian', 'relative'], relations: kinRelations, byRelation: true, law: permitRules('第九条', 'Article 9') }),
    guardian({ service: ID, when: ({ handledBy }) => handledBy === 'guardian', relations: guardianRelations, law: civilCode('第二十七条、第二十八条', 'Articles 27 and 28') }),
    contact(),
    employer({ when: ({ ground }) => ground === 'employment' }),
    photo({ sources: ['on-file', 'upload', 'window'], specification: { zh: '近期相片', en: 'Recent photo' }, onFileAtMostYears: 10, law: norms('第六十四条', 'Article 64') }),
    delivery({ item: { zh: '居住证', en: 'permit' }, methods: ['electronic', 'window', 'post'] }),
    declaration(),
  ],
  facts: ({ form, applicant: { documentNumber }, submitter }: Ask<ResidencePermitForm>) => {
    const { residentialAddress = '', newResidentialAddress = '' }: Partial<ResidencePermitForm> = form;
    return {
      resident: population.person(documentNumber),
      elsewhere: registration.elsewhere([documentNumber]),
      residentCard: identityCard.current(documentNumber),
      ownCard: identityCard.current(submitter.documentNumber),
      residences: residence.ofPerson(documentNumber),
      registrations: residence.permits(documentNumber),
      livelihoods: livelihood.ofPerson(documentNumber),
      address: standardAddress.resolved(residentialAddress),
      newAddress: standardAddress.resolved(newResidentialAddress),
      kin: kinship.between(documentNumber, submitter.documentNumber),
    };
  },
  prefill: ({ facts: { registrations: [known] } }) => ({ residentialAddress: known?.address, residenceRegistrationNumber: known?.number, residencePermitNumber: known?.permitNumber ?? undefined }),

  conditions: [
    { id: 'away-from-home', text: { zh: '户口在居住地市、县以外（不含同一城市市辖区之间）', en: 'Registered outside the city or county of residence' }, law: permitRules('第二条', 'Article 2'), remedy: 'refusal', check: (subject) => livesAway(subject, residenceOf(subject)?.regionCode ?? subject.facts.address?.regionCode) },
    { id: 'number-on-record', text: { zh: '居住登记编号或者居住证编号可以查到', en: 'The registration or permit is on record' }, law: norms('第六十三条', 'Article 63'), remedy: 'correction', check: isHolder },
    { id: 'half-year', text: { zh: '首次申领须居住满半年', en: 'First issue needs half a year of residence' }, law: permitRules('第二条', 'Article 2'), remedy: 'refusal', when: ({ form }) => form.applicationKind === 'first', check: hasHalfYear },
    { id: 'one-of-three', text: { zh: '具备合法稳定就业、合法稳定住所、连续就读之一', en: 'Has steady employment, a steady home or continuous schooling' }, law: permitRules('第二条、第四条', 'Articles 2 and 4'), remedy: 'correction', when: ({ form }) => needsGround(form), check: hasGround },
    { id: 'no-permit-yet', text: { zh: '首次申领的，没有有效居住证', en: 'No permit yet for a first issue' }, law: permitRules('第九条', 'Article 9'), remedy: 'refusal', when: ({ form }) => form.applicationKind === 'first', check: hasNone },
    { id: 'endorsement-window', text: { zh: '签注在每满1年之日前1个月内申请；逾期的可以补办', en: 'Endorsement in the month before each full year, or late' }, law: permitRules('第十条', 'Article 10'), remedy: 'refusal', when: ({ form }) => form.applicationKind === 'endorsement', check: isInMonth },
    { id: 'address-change', text: { zh: '变更住址在同一市、县范围内', en: 'A change of address stays in the same city or county' }, law: permitRules('第十一条', 'Article 11'), remedy: 'refusal', when: ({ form }) => form.applicationKind === 'address-change', check: staysInCity },
    { id: 'guardian-or-relative', text: { zh: '未满16周岁和行动不便的由监护人或者近亲属代办', en: 'For a person under 16 or unable to come, a guardian or near relative acts' }, law: permitRules('第九条', 'Article 9'), remedy: 'correction', when: ({ form }) => form.handledBy !== undefined && form.handledBy !== 'self', check: mayAct },
  ],
  materials: [
    ownCardPaper('identity-card', { zh: '居民身份证', en: 'Identity card' }),
    ...(['home', 'employment', 'study'] as const).map((ground) => ({
      ...proofs[ground],
      requiredWhen: (form: Partial<ResidencePermitForm>) => form.ground === ground,
      waivedWhen: (subject: Parameters<typeof groundInForce>[0]) => groundInForce(subject) !== undefined,
    })),
    { id: 'old-permit', text: { zh: '原居住证', en: 'Old permit' }, requiredWhen: ({ applicationKind }) => applicationKind === 'renewal', onPaper: true },
    { ...ownCardPaper('agent-id', { zh: '代办人身份证件', en: 'Agent’s identity card' }), requiredWhen: ({ handledBy }: { readonly handledBy?: string }) => handledBy !== undefined && handledBy !== 'self' },
  ],

  jurisdiction: (subject) => ({ kind: 'police-station', regionCode: residenceOf(subject)?.regionCode ?? subject.facts.address?.regionCode ?? '410000' }),
  effects: (decided) => {
    const { form, facts: { newAddress }, decidedOn, serial } = decided;
    const known = residenceOf(decided);
    if (!known) return [];
    const { number, regionCode } = known;
    if (form.applicationKind === 'endorsement') return [residence.endorse({ number, permitUntil: endorsedUntil(decided, decidedOn) })];
    if (form.applicationKind === 'address-change') return newAddress ? [residence.changeAddress({ number, regionCode: newAddress.regionCode, address: newAddress.address, movedInOn: form.moveInDate ?? decidedOn })] : [];
    const permitUntil = form.applicationKind === 'first' ? endorsedUntil(decided, decidedOn) : known.permitUntil;
    return [residence.issuePermit({ number, permitNumber: permitNumber(regionCode, serial), permitUntil })];
  },
  result: {
    kind: 'residence-permit',
    title: { zh: '居住证', en: 'Residence permit' },
    numberPrefix: '豫公居证',
    validity: { zh: '长期；每年签注一次方可使用', en: 'No end date; valid for use while endorsed each year' },
    rows: (decided) => {
      const { applicant, form, facts: { newAddress }, decidedOn, serial } = decided;
      const known = residenceOf(decided);
      const isNew = form.applicationKind !== 'endorsement' && form.applicationKind !== 'address-change';
      const until = needsGround(form) ? endorsedUntil(decided, decidedOn) : known?.permitUntil;
      return [
        { label: { zh: '持证人', en: 'Holder' }, value: inBoth(`${applicant.name}  ${applicant.documentNumber}`) },
        { label: { zh: '办理类别', en: 'Kind' }, value: permitKinds[form.applicationKind] },
        { label: { zh: '居住证编号', en: 'Permit number' }, value: inBoth(isNew ? permitNumber(known?.regionCode ?? '410000', serial) : (known?.permitNumber ?? '—')) },
        { label: { zh: '居住地址', en: 'Address' }, value: inBoth(newAddress?.address ?? known?.address ?? form.residentialAddress) },
        ...(form.ground ? [{ label: { zh: '申领依据', en: 'Ground' }, value: permitGrounds[form.ground] }] : []),
        ...(until ? [dateRow('签注有效期至', 'Endorsed until', until)] : []),
        dateRow('签发日期', 'Issued on', decidedOn),
      ];
    },
  },

  samples: permitSamples,
});
