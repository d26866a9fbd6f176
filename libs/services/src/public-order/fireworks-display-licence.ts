import { declaration, defineService, delivery, free, identities, organisation, organisations, premises, publicEvent, publicOrderLicence, surroundings, type Ask } from '@yichuang/definition';
import { inBoth, timeInBoth } from '@yichuang/kernel';

import { areMakersKnown, dayOf, isAhead, isAllowedThen, isCrewFit, isCrowdLicensed, isOfCity, isOperatorFit, isOperatorKnown, isOutside, isScheme, peopleOf } from './fireworks-display-checks.js';
import { FireworksDisplayForm } from './fireworks-display-form.js';
import { fireworksDisplaySamples } from './fireworks-display-samples.js';
import { fireworksRegulations } from './goods-law.js';
import { falseApplications, isNotBarred, isRegisteredOperator, operatorPapers, type Representatives } from './trade-operator.js';

const displays = fireworksRegulations('第三十二条、第三十三条', 'Articles 32 and 33');
const operators = { zh: 'GA 898《大型焰火燃放作业单位资质条件及管理》', en: 'GA 898, Operators of large fireworks displays' };
const crews = { zh: 'GA 183《大型焰火燃放作业人员资格条件及管理》', en: 'GA 183, Crews of large fireworks displays' };
const standard = { zh: 'GB 24284《大型焰火燃放安全技术规程》', en: 'GB 24284, Safety of large fireworks displays' };

const licenceNumber = (serial: number): string => `豫焰燃${String(serial).padStart(10, '0')}`;

function displayFacts(ask: Ask<FireworksDisplayForm & Representatives & { readonly uscc?: string }>) {
  const { form } = ask;
  const { uscc = '', siteAddress = '', regionCode = '', operatorUscc = '', massEventNumber = '', products = [], crew = [] } = form;
  return {
    others: organisations.of([...new Set([operatorUscc, ...products.map(({ makerUscc }) => makerUscc)])]),
    place: premises.at(siteAddress),
    around: surroundings.of(siteAddress),
    bans: publicEvent.fireworksBans(regionCode),
    operator: publicOrderLicence.holders('fireworks-operator', [operatorUscc]),
    certified: publicOrderLicence.holders('fireworks-crew', crew.map(({ person }) => person?.documentNumber ?? '')),
    people: identities.of(peopleOf(form).map(({ documentNumber }) => documentNumber)),
    massEvent: publicEvent.byNumber(massEventNumber),
    bars: publicOrderLicence.bars('fireworks-display', uscc),
  };
}

/** The licence of a large fireworks display; its danger grade says which police decide. */
export const fireworksDisplayLicence = defineService({
  id: 'public-order.fireworks-display-licence',
  version: 1,
  name: { zh: '大型焰火燃放许可', en: 'Fireworks display licence' },
  summary: {
    zh: '举办焰火晚会以及其他大型焰火燃放活动的主办单位，按照危险等级向有权的公安机关申请焰火燃放许可证。',
    en: 'The host of a fireworks evening or other large display applies to the police of the level that matches the danger grade.',
  },
  keywords: ['焰火', '焰火晚会', '焰火燃放', '烟花晚会', '放大型烟花', '礼花', '烟花秀', 'yanhuo', 'yanhua', 'fireworks display', 'fireworks show'],
  nature: 'licence',
  audience: ['organisation'],
  law: [fireworksRegulations('第三条、第二十八条、第三十条、第三十二条至第三十五条', 'Articles 3, 28, 30 and 32 to 35'), standard, crews, operators],
  limit: { length: 20, unit: 'working-day', promised: 10, law: { zh: '《烟花爆竹安全管理条例》第三十三条；《行政许可法》第八十二条', en: 'Regulations on the Safety of Fireworks, Article 33; Administrative Licensing Law, Article 82' } },
  fee: free,
  decision: 'accept-examine-inspect-decide',
  level: 'county',
  inPerson: { zh: '主办单位和作业单位参加现场核查；燃放前现场核对作业人员证书', en: 'Host and operator attend the site inspection; the crew’s certificates are checked on site before firing' },
  competence: { zh: '燃放地公安机关：Ⅲ级至Ⅴ级由县级决定，Ⅰ级、Ⅱ级由市级决定', en: 'The police of the firing site: grades III to V the county, grades I and II the city' },
  notes: [
    { zh: 'Ⅰ级、Ⅱ级由专家组评审技术设计，书面告知后评审时间不计入办理期限', en: 'A panel of experts reviews the technical design for grades I and II; its time does not count once the applicant is told in writing' },
    { zh: '公安机关现场监督燃放，不符合方案的责令停止', en: 'The police supervise on the night and can stop the display' },
    { zh: '因天气延期的，产品、地点不变，告知原许可机关，在许可证上注明新日期；其他变更重新申请', en: 'Postponement for weather: tell the deciding police, who note the new date; any other change is a new application' },
    { zh: '个人燃放消费类烟花爆竹不适用', en: 'Consumer fireworks by individuals are not covered' },
  ],

  formTitle: { zh: '燃放活动', en: 'The display' },
  form: FireworksDisplayForm,
  blocks: [organisation({ label: { zh: '主办单位', en: 'Host' }, law: displays }), delivery({ item: { zh: '许可证', en: 'licence' }, methods: ['electronic', 'window', 'post'] }), declaration()],
  facts: displayFacts,
  prefill: () => ({ deliveryMethod: 'electronic' as const }),

  conditions: [
    { id: 'organisation-active', text: { zh: '申请单位依法登记并存续', en: 'The applicant is lawfully registered and active' }, law: displays, remedy: 'correction', check: isRegisteredOperator },
    { id: 'place-not-prohibited', text: { zh: '燃放地点不在文物保护单位、交通枢纽、易燃易爆单位、输变电设施安全保护区、医疗机构、学校、敬老院、重点防火区等禁放地点', en: 'The site is not one where setting off fireworks is forbidden' }, law: fireworksRegulations('第三十条', 'Article 30'), remedy: 'refusal', check: isOutside },
    { id: 'time-and-area-allowed', text: { zh: '符合当地人民政府关于限制、禁止燃放时间和区域的规定（经批准的除外）', en: 'Allowed by the local restriction on times and areas, or specially approved' }, law: fireworksRegulations('第二十八条', 'Article 28'), remedy: 'refusal', check: isAllowedThen },
    { id: 'operator-qualified', text: { zh: '燃放作业单位资质等级与燃放规模相符', en: 'The display operator holds a grade suited to the scale' }, law: operators, remedy: 'correction', check: isOperatorFit },
    { id: 'crew-qualified', text: { zh: '燃放作业人员具有相应资格证明', en: 'Every crew member is qualified' }, law: crews, remedy: 'correction', check: isCrewFit },
    { id: 'scheme-safe', text: { zh: '燃放作业方案、安全距离、警戒和应急措施符合国家标准', en: 'The firing scheme, safety distances, cordon and emergency measures meet the standard' }, law: standard, remedy: 'correction', check: isScheme },
    { id: 'mass-event-licensed', text: { zh: '观众1000人以上的，已取得或者同时申请大型群众性活动安全许可', en: 'With 1,000 or more spectators, the mass-event licence is held or applied for' }, law: { zh: '《大型群众性活动安全管理条例》第二条', en: 'Regulations on the Safety of Mass Events, Article 2' }, remedy: 'correction', check: isCrowdLicensed },
    { id: 'not-barred-after-false-application', text: { zh: '1年内未因隐瞒情况、提供虚假材料被不予受理或者不予许可同一事项，3年内未因骗取许可被撤销同一许可', en: 'Not within one year of a refusal of the same licence for false material, nor within three years of its revocation for fraud' }, law: falseApplications, remedy: 'refusal', check: isNotBarred },
    { id: 'fired-after-application', text: { zh: '燃放时间在申请之后', en: 'The firing lies after the application' }, law: displays, remedy: 'correction', check: isAhead },
    { id: 'makers-known', text: { zh: '产品的生产企业依法登记并存续', en: 'The makers of the products are registered and active' }, law: fireworksRegulations('第三条', 'Article 3'), remedy: 'correction', check: areMakersKnown },
  ],
  materials: [
    ...operatorPapers,
    { id: 'activity-plan', text: { zh: '活动时间、地点、环境、性质、规模说明', en: 'Time, place, surroundings, nature and scale' } },
    { id: 'product-list', text: { zh: '燃放烟花爆竹的种类、规格、数量及产品质量合格证明', en: 'Kinds, specifications, quantities and quality certificates' } },
    { id: 'firing-scheme', text: { zh: '燃放作业方案（含现场平面图、安全距离、警戒和应急预案）', en: 'Firing scheme with site plan, distances, cordon and emergency plan' } },
    { id: 'operator-certificate', text: { zh: '燃放作业单位资质证明', en: 'Operator qualification' }, waivedWhen: isOperatorKnown, waiver: { zh: '许可登记能够核验的免交', en: 'Not needed when the licence register shows it' } },
    { id: 'crew-certificates', text: { zh: '燃放作业人员资格证明', en: 'Crew qualifications' }, waivedWhen: (subject) => isCrewFit(subject).result === 'holds', waiver: { zh: '许可登记能够核验的免交', en: 'Not needed when the licence register shows them' } },
    { id: 'technical-design-and-assessment', text: { zh: '技术设计方案及安全评估报告', en: 'Technical design and safety assessment' }, requiredWhen: isOfCity },
    { id: 'site-consent', text: { zh: '场地管理者同意证明', en: 'Consent of the site owner' } },
  ],

  jurisdiction: ({ form }) => ({ kind: isOfCity(form) ? 'city-bureau' : 'county-bureau', regionCode: form.regionCode }),
  effects: ({ form, decidedOn, office, serial }) => {
    const number = licenceNumber(serial);
    const day = dayOf(form);
    const [venue, organiserUscc] = [form.siteAddress.replace(/\s/g, ''), form.uscc ?? ''];
    return [
      publicEvent.enter({
        number,
        kind: 'fireworks-display',
        name: form.activityName,
        organiserUscc,
        venue,
        regionCode: form.regionCode,
        sessions: [{ startAt: form.fireAt, endAt: form.fireAt, attendance: form.spectatorCount }],
        details: { operatorUscc: form.operatorUscc, riskGrade: form.riskGrade, durationMinutes: form.durationMinutes, products: form.products, netExplosiveMassGrams: form.netExplosiveMassGrams },
      }),
      publicOrderLicence.issue({ number, kind: 'fireworks-display', holderNumber: organiserUscc, holderName: form.organisationName ?? '', premises: null, regionCode: form.regionCode, validFrom: decidedOn < day ? decidedOn : day, validUntil: day, details: { venue, operatorUscc: form.operatorUscc, products: form.products }, issuedBy: office.code }),
    ];
  },
  result: {
    kind: 'fireworks-display-licence',
    title: { zh: '焰火燃放许可证', en: 'Fireworks display licence' },
    numberPrefix: '豫公焰燃',
    validity: { zh: '仅对所列时间、地点、产品和数量有效', en: 'Only for the stated time, place, products and quantities' },
    rows: ({ form, serial }) => [
      { label: { zh: '许可证编号', en: 'Licence number' }, value: inBoth(licenceNumber(serial)) },
      { label: { zh: '主办单位', en: 'Host' }, value: inBoth(form.organisationName ?? '') },
      { label: { zh: '燃放时间', en: 'Firing' }, value: { zh: `${timeInBoth(form.fireAt).zh}起${form.durationMinutes}分钟`, en: `${timeInBoth(form.fireAt).en}, ${form.durationMinutes} minutes` } },
      { label: { zh: '燃放地点', en: 'Site' }, value: inBoth(form.siteAddress) },
      { label: { zh: '危险等级', en: 'Danger grade' }, value: inBoth(form.riskGrade) },
      { label: { zh: '燃放作业单位证书', en: 'Operator certificate' }, value: inBoth(form.operatorCertificateNumber) },
      { label: { zh: '产品和数量', en: 'Products' }, value: inBoth(form.products.map(({ specification, quantity }) => `${specification}×${quantity}`).join('；')) },
      { label: { zh: '总药量', en: 'Net explosive mass' }, value: { zh: `${form.netExplosiveMassGrams}克`, en: `${form.netExplosiveMassGrams} g` } },
    ],
  },

  samples: fireworksDisplaySamples,
});
