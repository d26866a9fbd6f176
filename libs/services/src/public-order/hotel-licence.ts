import { declaration, defineService, delivery, free, organisation, premises, publicOrderLicence } from '@yichuang/definition';
import { inBoth } from '@yichuang/kernel';

import { areBedsPlausible, areOfficersFit, isConnected, isFireChecked, isHere, isProtected, isStaffComplete, isUnlicensed, mayLodge, opensWithinYear } from './hotel-checks.js';
import { hotelFacts } from './hotel-facts.js';
import { HotelForm } from './hotel-form.js';
import { hotelSamples } from './hotel-samples.js';
import { falseApplications, isNotBarred, isRegisteredOperator, licensingDocuments, operatorPapers } from './trade-operator.js';
import { withoutTerm } from './without-term.js';

const lodging = (zh: string, en: string) => ({ zh: `《旅馆业治安管理办法》${zh}`, en: `Measures for the Public Security of Hotels, ${en}` });
const opening = lodging('第三条、第四条', 'Articles 3 and 4');
const fire = { zh: '《消防法》第十五条', en: 'Fire Protection Law, Article 15' };
const counterTerrorism = { zh: '《反恐怖主义法》第二十一条、第三十二条', en: 'Counter-Terrorism Law, Articles 21 and 32' };

const licenceNumber = (serial: number): string => `豫特旅${String(serial).padStart(10, '0')}`;

/** The licence to lodge paying guests, before a hotel opens. */
export const hotelLicence = defineService({
  id: 'public-order.hotel-licence',
  version: 1,
  name: { zh: '旅馆业特种行业许可', en: 'Hotel special-trade licence' },
  summary: {
    zh: '已领取营业执照、准备接待旅客住宿的企业或者个体工商户，在开业前向旅馆所在地县级公安机关申领特种行业许可证。',
    en: 'A business that already holds a business licence obtains, before opening, the county police licence to lodge paying guests.',
  },
  keywords: ['旅馆', '酒店', '宾馆', '民宿', '特种行业许可证', '开酒店', '开民宿', 'lüguan', 'jiudian', 'minsu', 'tezhong hangye', 'hotel', 'homestay', 'guesthouse'],
  nature: 'licence',
  audience: ['organisation'],
  law: [
    lodging('第三条至第七条', 'Articles 3 to 7'),
    { zh: '《国务院对确需保留的行政审批项目设定行政许可的决定》（国务院令第412号）', en: 'State Council Decision on Administrative Approvals to Be Retained (Order 412)' },
    fire,
    counterTerrorism,
    { zh: '《行政许可法》第三十四条、第四十二条', en: 'Administrative Licensing Law, Articles 34 and 42' },
  ],
  limit: { length: 20, unit: 'working-day', promised: 7, law: { zh: '《行政许可法》第四十二条', en: 'Administrative Licensing Law, Article 42' } },
  fee: free,
  decision: 'accept-examine-inspect-decide',
  level: 'county',
  inPerson: { zh: '不需要到窗口；现场核查时经营者应当在场', en: 'Nothing at a counter; the operator must be present at the on-site inspection' },
  competence: { zh: '旅馆所在地县级公安机关；全省任一综合窗口均可收件并转交', en: 'The county-level police of the premises; any one-window counter of the province receives the application and passes it on' },
  notes: [
    { zh: '两名工作人员现场核查并记录；能够整改的缺陷一次书面告知后再次核查', en: 'Two officers inspect on site and record what they find; a defect that can be cured leads to one written notice and a second visit' },
    { zh: '准予许可的决定在7个工作日内公开', en: 'A grant is published within 7 working days' },
    { zh: '名称、法定代表人变更的，应当在市场监督管理部门变更后3日内向原公安机关备案；迁址的重新申领', en: 'A change of name or legal representative is filed with the same police within 3 days of the change at the market regulator; a move needs a new licence' },
    { zh: '开业后接待境外旅客的，应当在24小时内报送住宿登记', en: 'After opening, guests from outside the mainland are reported within 24 hours' },
  ],

  formTitle: { zh: '旅馆', en: 'The hotel' },
  form: HotelForm,
  blocks: [
    organisation({ label: { zh: '经营单位', en: 'Operator' }, law: opening }),
    delivery({ item: { zh: '许可证', en: 'licence' }, methods: ['electronic', 'window', 'post'] }),
    declaration(),
  ],
  facts: hotelFacts,
  prefill: () => ({ deliveryMethod: 'electronic' as const }),

  conditions: [
    { id: 'organisation-active', text: { zh: '申请单位依法登记并存续', en: 'The applicant is lawfully registered and active' }, law: opening, remedy: 'correction', check: isRegisteredOperator },
    { id: 'lodging-in-business-scope', text: { zh: '营业执照的经营范围包含住宿类项目', en: 'The business scope includes lodging' }, law: opening, remedy: 'refusal', check: mayLodge },
    { id: 'premises-in-jurisdiction', text: { zh: '经营场所固定，位于受理机关辖区，申请人有合法使用权', en: 'Fixed premises within the county, with a lawful right of use' }, law: opening, remedy: 'correction', check: isHere },
    { id: 'one-licence-per-premises', text: { zh: '同一经营场所没有其他有效的旅馆业许可', en: 'No other valid hotel licence exists for the same premises' }, law: opening, remedy: 'refusal', check: isUnlicensed },
    { id: 'fire-safety-check-passed', text: { zh: '已通过公众聚集场所投入使用、营业前消防安全检查', en: 'The pre-opening fire-safety check has been passed' }, law: fire, remedy: 'correction', check: isFireChecked },
    { id: 'anti-theft-facilities', text: { zh: '客房门窗、贵重物品保管和公共区域视频监控等防盗安全设施齐备', en: 'Locks, a guest safe and CCTV of public areas are in place; no camera in rooms or bathrooms' }, law: lodging('第三条、第七条', 'Articles 3 and 7'), remedy: 'correction', check: isProtected },
    { id: 'guest-registration-system', text: { zh: '已安装旅馆业治安管理信息系统和身份证件读取设备，能够实名登记并实时上传', en: 'The guest-registration system and ID readers are installed and transmit in real time' }, law: lodging('第六条', 'Article 6'), remedy: 'correction', check: isConnected },
    { id: 'security-officer', text: { zh: '有治安保卫组织或者专人负责，治安、登记、访客、贵重物品保管等制度健全', en: 'A security unit or named security officer, and written rules for registration, visitors, safekeeping and incident reporting' }, law: lodging('第五条', 'Article 5'), remedy: 'correction', check: areOfficersFit },
    { id: 'not-barred-after-false-application', text: { zh: '1年内未因隐瞒情况、提供虚假材料被不予受理或者不予许可同一事项，3年内未因骗取许可被撤销同一许可', en: 'Not within one year of a refusal of the same licence for false material, nor within three years of its revocation for fraud' }, law: falseApplications, remedy: 'refusal', check: isNotBarred },
    { id: 'bed-count', text: { zh: '床位数与客房数相称', en: 'Beds and rooms go together' }, law: licensingDocuments, remedy: 'correction', check: areBedsPlausible },
    { id: 'staff-count', text: { zh: '从业人员包括治安保卫人员', en: 'The employees include the security officers' }, law: licensingDocuments, remedy: 'correction', check: isStaffComplete },
    { id: 'opening-date', text: { zh: '1年内开业', en: 'The hotel opens within a year' }, law: licensingDocuments, remedy: 'correction', check: opensWithinYear },
  ],
  materials: [
    ...operatorPapers,
    { id: 'right-of-use', text: { zh: '经营场所权属证明或者租赁合同', en: 'Title deed or lease of the premises' } },
    {
      id: 'fire-check-decision',
      text: { zh: '公众聚集场所投入使用、营业前消防安全检查意见书', en: 'Fire-safety check decision' },
      waivedWhen: ({ facts: { fireCheck, place } }) => fireCheck !== null && fireCheck.address === place?.address,
      waiver: { zh: '消防救援机构共享数据能够核验的免交', en: 'Not needed when the fire and rescue authority shares it' },
    },
    { id: 'floor-plans', text: { zh: '各楼层平面图（标明客房、床位、安全出口、监控点位）', en: 'Plan of every floor showing rooms, beds, exits and cameras' } },
    { id: 'location-map-and-photos', text: { zh: '方位图、外观和内部照片', en: 'Location map, exterior and interior photographs' } },
    { id: 'security-rules', text: { zh: '治安安全管理制度和应急预案', en: 'Security rules and emergency plan' } },
    {
      id: 'staff-list',
      text: { zh: '从业人员名册', en: 'Staff list' },
      waivedWhen: ({ form: { employeeCount, securityOfficers } }) => employeeCount === securityOfficers.length,
      waiver: { zh: '全部从业人员已在表单中填写的免交', en: 'Not needed when the form names everyone who works there' },
    },
  ],

  jurisdiction: ({ form }) => ({ kind: 'county-bureau', regionCode: form.regionCode }),
  effects: ({ form, facts: { organisation: operator, place }, decidedOn, office, serial }) => {
    const address = place?.address ?? form.premisesAddress;
    return [
      publicOrderLicence.issue({
        number: licenceNumber(serial),
        kind: 'hotel',
        holderNumber: form.uscc ?? '',
        holderName: operator?.name ?? form.organisationName ?? '',
        premises: address,
        regionCode: form.regionCode,
        validFrom: decidedOn,
        validUntil: null,
        details: { hotelName: form.hotelName, hotelKind: form.hotelKind, floors: form.floors },
        issuedBy: office.code,
      }),
      premises.use({ address, use: 'hotel', operatorUscc: form.uscc ?? '', roomCount: form.roomCount, bedCount: form.bedCount, securityOfficers: form.securityOfficers }),
    ];
  },
  result: {
    kind: 'hotel-licence',
    title: { zh: '特种行业许可证（旅馆业）', en: 'Special-trade licence (hotel)' },
    numberPrefix: '豫公特旅',
    validity: { zh: '长期；停业、迁址或者被撤销、吊销时失效', en: 'Without a term; ends on closure, relocation or revocation' },
    rows: ({ form, decidedOn, serial }) => [
      { label: { zh: '许可证编号', en: 'Licence number' }, value: inBoth(licenceNumber(serial)) },
      { label: { zh: '经营单位', en: 'Operator' }, value: inBoth(form.organisationName ?? '') },
      { label: { zh: '旅馆名称', en: 'Hotel' }, value: inBoth(form.hotelName) },
      { label: { zh: '经营场所', en: 'Premises' }, value: inBoth(form.premisesAddress) },
      { label: { zh: '使用楼层', en: 'Floors' }, value: inBoth(form.floors) },
      { label: { zh: '客房和床位', en: 'Rooms and beds' }, value: { zh: `客房${form.roomCount}间，床位${form.bedCount}张`, en: `${form.roomCount} rooms, ${form.bedCount} beds` } },
      withoutTerm(decidedOn),
    ],
  },

  samples: hotelSamples,
});
