import { accident, applicant, contact, declaration, defineService, driver, employer, fails, holds, medical, registerHistory, residence, violation, type Answers, type Ask, type LicenceStatus } from '@yichuang/definition';
import { inBoth } from '@yichuang/kernel';

import { agedOut, changedIn, filed, formerNumber, inPopulation, isFit, isLower, isOwn, livesThere, mayExtend, numberOf, ofOwn } from './information-change-checks.js';
import { InformationChangeForm, isDowngrade, needsExamination } from './information-change-form.js';
import { changeSamples } from './information-change-samples.js';
import { addressOf, cardRows, cardSerial, officeRegion } from './licence-card.js';
import { fitnessReport, hasStatus, licenceStatus, newCard, owesCourse, presentLicence, settled } from './licence-checks.js';
import { byAgentToo, cardDelivery, portrait } from './licence-form.js';
import { ofLicence } from './licence-holder.js';
import { licenceFee, provisions, roadSafetyLaw } from './licence-law.js';

const makesCard = ({ applicationKind }: Answers): boolean => applicationKind !== 'contact';

const changeable: readonly LicenceStatus[] = ['normal', 'overdue-renewal', 'overdue-review'];

const changeFacts = (ask: Ask<InformationChangeForm>) => {
  const { applicant: { documentNumber } } = ask;
  const number = numberOf(ask);
  return {
    licence: driver.licence(number),
    file: driver.file(number),
    itemChanges: registerHistory.changes(documentNumber),
    residences: residence.ofPerson(documentNumber),
    violations: violation.openOfDriver(documentNumber),
    accidents: accident.openOfParty(documentNumber),
    report: medical.latestReport(documentNumber),
    abilityTest: medical.latestAbilityTest(documentNumber),
  };
};

/** Whatever of a licence changes within its term: where it is kept, whose it is, how its holder is reached, and lower classes. */
export const drivingLicenceInformationChange = defineService({
  id: 'traffic.driving-licence-information-change',
  version: 1,
  name: { zh: '驾驶证转入换证、信息变更换证及降低准驾车型', en: 'Transfer-in, information change and downgrade of driving licence' },
  summary: { zh: '驾驶证从外地转入，记载的个人信息发生变化，或者需要降低准驾车型时换领驾驶证。', en: 'Exchange of a licence moved from another area, with changed personal details, or with a lower class.' },
  keywords: ['驾驶证转入', '驾照转入', '驾驶证信息变更', '驾照改名', '驾照换手机号', '降级', '降低准驾车型', '降驾', '延长驾驶资格', 'jiazhao zhuanru', 'jiangji', 'change driving licence details', 'downgrade licence'],
  nature: 'licence',
  audience: ['person', 'foreigner'],
  law: [provisions('第六十四条至第六十八条、第七十条、第七十二条、第八十一条', 'Articles 64 to 68, 70, 72 and 81'), roadSafetyLaw('第二十三条', 'Article 23')],
  limit: { length: 1, unit: 'working-day', promised: 1, law: provisions('第六十八条', 'Article 68') },
  fee: { ...licenceFee, note: { zh: '纸质驾驶证工本费每证10元，领取时缴纳；联系方式备案不收费', en: '10 yuan for the paper licence, paid when you receive it; the filing of contact data is free' } },
  decision: 'instant',
  level: 'city',
  inPerson: { zh: '无需到场；领取新证时交回原证', en: 'No visit; the old licence is handed back with delivery' },
  competence: { zh: '转入换证由转入地车辆管理所办理，其余由核发地车辆管理所办理', en: 'The vehicle office of the new place for a transfer-in, else that of the place of issue' },
  notes: [
    { zh: '信息变化后30日内申请；大中型客货车驾驶人从业单位变化的也应当备案', en: 'Changes are due within 30 days; drivers of large vehicles file a new employer too' },
    { zh: '身份证明号码变更的，驾驶证号随之变更', en: 'With the identity number the licence number changes' },
    { zh: '身体条件不符合任何准驾车型的，应当申请注销', en: 'Who is no longer fit for any class applies for deregistration instead' },
  ],

  formTitle: { zh: '换证、变更', en: 'The change' },
  form: InformationChangeForm,
  blocks: [
    applicant(),
    contact({ mobile: true }),
    byAgentToo(),
    employer({ when: ({ applicationKind }) => applicationKind === 'contact', required: false }),
    portrait(makesCard),
    cardDelivery(makesCard),
    declaration(),
  ],
  facts: changeFacts,
  prefill: (subject) => {
    const { applicant: { documentNumber }, facts } = subject;
    const named = numberOf(subject);
    const licence = isOwn(subject) ? facts.licence : null;
    return {
      licenceNumber: licence || named !== documentNumber ? named : (formerNumber(facts.itemChanges, documentNumber) ?? documentNumber),
      deliveryAddress: addressOf(facts),
      ...(licence && { fileNumber: licence.fileNumber }),
    };
  },

  conditions: [
    { ...licenceStatus(changeable, { zh: '驾驶证状态为正常、逾期未换证或者逾期未审验', en: 'The licence is normal, overdue for renewal or overdue for review' }), check: ofOwn(hasStatus(changeable)) },
    {
      id: 'own-licence',
      text: { zh: '驾驶证是申请人本人的', en: 'The licence is the applicant’s own' },
      law: provisions('第六十六条', 'Article 66'),
      remedy: 'refusal',
      when: ({ form }) => form.applicationKind === 'personal-information',
      check: ofOwn(ofLicence(() => holds())),
    },
    {
      id: 'violations-settled',
      text: { zh: '转入换证的，本人违法和事故已处理完毕并一并接受审验', en: 'Transfer-in: the driver’s violations and accidents are settled and the review is done' },
      law: provisions('第六十四条、第七十二条', 'Articles 64 and 72'),
      remedy: 'refusal',
      when: ({ form }) => form.applicationKind === 'transfer-in',
      check: ofLicence((licence, subject) => (owesCourse(licence) ? fails('记满12分后的学习、考试尚未完成', 'The course and test after 12 points are not done') : settled(subject))),
    },
    {
      id: 'residence',
      text: { zh: '转入的，在本辖区居住', en: 'Transfer-in: the holder lives in this area' },
      law: provisions('第六十四条', 'Article 64'),
      remedy: 'correction',
      when: ({ form }) => form.applicationKind === 'transfer-in',
      check: livesThere,
    },
    {
      id: 'data-in-population',
      text: { zh: '变更后的姓名、身份证明号码、住址与人口信息一致', en: 'New name, identity number and address agree with the population register' },
      law: provisions('第六十六条', 'Article 66'),
      remedy: 'correction',
      when: ({ form }) => form.applicationKind === 'personal-information',
      check: inPopulation,
    },
    {
      id: 'lower-class',
      text: { zh: '申请的准驾车型低于原准驾车型', en: 'The class asked for is lower than a class held' },
      law: provisions('第六十五条、第六十七条', 'Articles 65 and 67'),
      remedy: 'correction',
      when: ({ form }) => isDowngrade(form.applicationKind),
      check: ofLicence(isLower),
    },
    {
      id: 'age-limit',
      text: { zh: '年龄达到上限的，应在年满63周岁、70周岁后30日内换领', en: 'Age limits: exchange within 30 days of 63 or 70' },
      law: provisions('第六十五条', 'Article 65'),
      remedy: 'correction',
      when: ({ form }) => form.applicationKind === 'age-downgrade',
      check: ofLicence(agedOut),
    },
    {
      id: 'extension-eligible',
      text: { zh: '申请延长大中型客货车驾驶资格期限的，在年满63周岁前1年内提出，且能力测试合格', en: 'Extension beyond 63: asked within the year before 63 with a passed ability test' },
      law: provisions('第六十五条', 'Article 65'),
      remedy: 'refusal',
      when: ({ form }) => form.applicationKind === 'extend-heavy-class',
      check: ofLicence(mayExtend),
    },
    {
      id: 'medical-valid',
      text: { zh: '因身体条件、年龄降低准驾车型或者申请延长驾驶资格期限的，身体条件证明在6个月内且结论合格', en: 'Physical or age downgrade and extension: the fitness report is within six months and favourable' },
      law: provisions('第六十五条、第六十七条、第八十五条', 'Articles 65, 67 and 85'),
      remedy: 'correction',
      when: ({ form }) => needsExamination(form.applicationKind),
      check: ofLicence(isFit),
    },
    {
      id: 'physical-change',
      text: { zh: '身体条件的变化与申请降低的准驾车型相符', en: 'The change of physical condition calls for the class asked for' },
      law: provisions('第六十七条', 'Article 67'),
      remedy: 'refusal',
      when: ({ form }) => form.applicationKind === 'physical-downgrade',
      check: 'examiner',
    },
  ],
  materials: [
    { ...presentLicence, text: { zh: '机动车驾驶证', en: 'Driving licence' }, requiredWhen: ({ applicationKind }) => applicationKind !== 'contact' && applicationKind !== 'extend-heavy-class' },
    { ...fitnessReport, requiredWhen: ({ applicationKind }) => needsExamination(applicationKind) },
    {
      id: 'id-change-proof',
      text: { zh: '身份证明号码变更证明', en: 'Proof of the identity number change' },
      requiredWhen: ({ newIdNumber }) => newIdNumber !== undefined,
      waivedWhen: ({ applicant: { documentNumber }, facts: { itemChanges } }) => formerNumber(itemChanges, documentNumber) !== undefined,
      waiver: { zh: '户口登记有变更记录的免交', en: 'Not needed when the population register records the change' },
    },
  ],

  jurisdiction: ({ form, facts }) => ({ kind: 'vehicle-office', regionCode: form.destinationOffice ?? officeRegion(facts) }),
  effects: (decided) => {
    const { form, facts: { licence }, serial } = decided;
    if (!licence) return [];
    if (form.applicationKind === 'contact') return filed(licence, decided, { phone: form.newPhone ?? form.contactPhone, address: form.contactAddress, employer: form.employerName });
    return [...(form.newAddress ? filed(licence, decided, { phone: form.contactPhone }) : []), ...newCard(licence, cardSerial(serial), 'exchanged', changedIn(licence, decided))];
  },
  result: {
    kind: 'driving-licence',
    title: { zh: '机动车驾驶证（电子）', en: 'Driving licence (electronic)' },
    numberPrefix: '豫公交驾证',
    validity: { zh: '除延长驾驶资格外，与原证相同', en: 'As before, except for an extension' },
    titleFor: ({ form }) => (form.applicationKind === 'contact' ? { zh: '驾驶人联系方式备案回执', en: 'Receipt for the filing of contact data' } : { zh: '机动车驾驶证（电子）', en: 'Driving licence (electronic)' }),
    rows: (decided) => {
      const { form, facts: { licence } } = decided;
      if (!licence) return [];
      return [...cardRows({ ...licence, ...changedIn(licence, decided) }), ...(form.newPhone ? [{ label: { zh: '联系电话', en: 'Phone' }, value: inBoth(form.newPhone) }] : [])];
    },
  },

  samples: changeSamples,
});
