import { applicant, consent, contact, declaration, defineService, electricBicycle, free, guardian, onBehalf, residence, violation, type Ask, type Effect, type ElectricBicycle, type PersonRef } from '@yichuang/definition';
import { inBoth, isHenan, type CivilDate, type Text } from '@yichuang/kernel';

import { frameUnique, isRegisteredOwner, newOwnerAgrees, notStolen, oldEnough, settledFor, standardProduct, withinLimits, type BicycleCase } from './bicycle-checks.js';
import { BicycleForm, isNew, isPresented, isTransferred, type BicycleKind } from './bicycle-form.js';
import { bicycleSamples } from './bicycle-samples.js';
import { roadSafetyLaw } from './vehicle-law.js';
import { handlerLetter, owningOrganisation } from './vehicle-owner.js';
import { newOwnerNumber } from './vehicle-transfer-checks.js';

const ID = 'traffic.electric-bicycle-registration';

const notice: Text = { zh: '《河南省公安厅交通警察总队关于电动自行车登记工作的通知》（豫公交办〔2020〕330号）', en: 'Notice of the Traffic Police of Henan on the Registration of Electric Bicycles (Yugongjiaoban [2020] 330)' };
const standard: Text = { zh: '《电动自行车安全技术规范》（GB 17761）', en: 'Safety Technical Specification for Electric Bicycles (GB 17761)' };
const article18 = roadSafetyLaw('第十八条', 'Article 18');

const titles: Readonly<Record<BicycleKind, Text>> = {
  registration: { zh: '电动自行车行驶证（电子）', en: 'Electric bicycle licence (electronic)' },
  transfer: { zh: '电动自行车行驶证（电子，转让）', en: 'Electric bicycle licence (electronic, transfer)' },
  deregistration: { zh: '电动自行车注销登记证明', en: 'Proof that an electric bicycle is deregistered' },
  'plate-reissue': { zh: '电动自行车号牌补领凭证', en: 'Confirmation of a reissued electric bicycle plate' },
};

type Asking = Ask<Partial<BicycleForm> & { readonly legalRepresentative?: PersonRef; readonly uscc?: string }>;

function bicycleFacts(ask: Asking) {
  const { form, applicant: owner } = ask;
  const { plateNumber = '', frameCode = '', cccCertificateNumber = '', newOwner } = form;
  return {
    residences: residence.ofPerson(owner.documentNumber),
    bicycle: electricBicycle.byPlate(plateNumber),
    sameFrame: electricBicycle.byFrame(frameCode),
    stolen: electricBicycle.stolen(frameCode),
    certificate: electricBicycle.certificate(cccCertificateNumber),
    violations: violation.openOfPlates({ plateNumber, plateType: 'electric-bicycle' }),
    newOwnerAnswer: consent.answered({ service: ID, consent: 'new-owner', by: newOwner?.documentNumber ?? '', applicant: owner.documentNumber }),
  };
}

const of = (kinds: (form: Partial<BicycleForm>) => boolean) => ({ form }: { readonly form: Partial<BicycleForm> }): boolean => kinds(form);
const leavesOwner = ({ applicationKind }: Partial<BicycleForm>): boolean => applicationKind === 'transfer' || applicationKind === 'deregistration';
const byGuardian = ({ handledBy }: { readonly handledBy?: unknown }): boolean => handledBy === 'guardian';

interface Entering extends Pick<BicycleCase, 'form' | 'applicant' | 'facts'> {
  readonly decidedOn: CivilDate;
  readonly office: { readonly regionCode: string };
  readonly serial: number;
}

const plateSerial = (serial: number): string => `DP${String(serial).padStart(10, '0')}`;

/** The bicycle as it stands in the register after its registration. */
function entered({ form, applicant: owner, facts: { organisation }, decidedOn, office, serial }: Entering): ElectricBicycle {
  const { frameCode = '', motorCode = '', brandModel = '', bodyColour = '', cccCertificateNumber = '' } = form;
  return {
    ...{ plateNumber: `豫电${office.regionCode.slice(2, 4)}${String(serial).padStart(7, '0')}`, frameCode, motorCode, brandModel, bodyColour, cccCertificateNumber },
    ...{ ownerNumber: newOwnerNumber({ form, applicant: owner }), ownerName: (form.ownerType === 'organisation' ? organisation?.name : undefined) ?? owner.name },
    ...{ regionCode: office.regionCode, plateSerial: plateSerial(serial), registeredOn: decidedOn, status: 'normal' },
  };
}

function changed({ form: { applicationKind, newOwner }, facts: { bicycle }, serial }: Entering): Effect[] {
  if (!bicycle) return [];
  const { plateNumber } = bicycle;
  if (applicationKind === 'deregistration') return [electricBicycle.deregister({ plateNumber })];
  if (applicationKind === 'plate-reissue') return [electricBicycle.replacePlate({ plateNumber, plateSerial: plateSerial(serial) })];
  return newOwner ? [electricBicycle.transfer({ plateNumber, ownerNumber: newOwner.documentNumber, ownerName: newOwner.name })] : [];
}

/** Electric bicycles get their plates, change owners and leave the register; the vehicle is looked at when it is registered or transferred. */
export const electricBicycleRegistration = defineService({
  id: ID,
  version: 1,
  name: { zh: '非机动车（电动自行车）登记', en: 'Registration of non-motor vehicle (electric bicycle)' },
  summary: { zh: '电动自行车上道路行驶前办理登记，领取号牌；已登记车辆办理转让、注销、补领号牌。', en: 'Registers an electric bicycle and issues its plate before it uses the road; also transfer, deregistration and plate reissue.' },
  keywords: ['电动车上牌', '电动自行车', '电动车', '电瓶车', '电瓶车上牌', '电驴', '非机动车登记', '电动车过户', '电动车注销', 'diandongche', 'dianpingche', 'electric bicycle', 'e-bike', 'register an e-bike'],
  nature: 'licence',
  audience: ['person', 'organisation', 'foreigner'],
  law: [article18, notice, { zh: '《郑州市城市道路交通安全管理条例》第十一条', en: 'Zhengzhou Regulations on Urban Road Traffic Safety, Article 11' }, { zh: '《漯河市电动自行车服务和管理条例》', en: 'Luohe Regulations on Electric Bicycles' }, standard],
  limit: { length: 20, unit: 'working-day', promised: 1, law: { zh: '《行政许可法》第四十二条', en: 'Administrative Licensing Law, Article 42' } },
  fee: { ...free, note: { zh: '不收费，含号牌', en: 'Free of charge, plate included' } },
  decision: 'accept-examine-inspect-decide',
  level: 'county',
  inPerson: { zh: '注册、转让时交验车辆；注销、补领号牌可以全程网办', en: 'The vehicle is presented for registration and transfer; deregistration and reissue are wholly online' },
  competence: { zh: '所有人住所地的县级公安机关交通管理部门，本市任一登记点可以交验', en: 'The county traffic police of the owner’s residence; any registration point of the city can look at the vehicle' },
  notes: [
    { zh: '驾驶电动自行车应当年满16周岁；未满的由监护人办理登记', en: 'Riders must be 16 or over; a guardian registers for a younger owner' },
    { zh: '超过国家标准的属于机动车；各市另有规定的，从其规定', en: 'A vehicle above the limits is a motor vehicle; cities may have rules of their own' },
  ],

  formTitle: { zh: '电动自行车', en: 'The electric bicycle' },
  form: BicycleForm,
  blocks: [
    applicant(),
    owningOrganisation(),
    onBehalf({ who: ['self', 'guardian'], when: ({ ownerType }) => ownerType !== 'organisation', law: notice }),
    guardian({ service: ID, when: byGuardian, relations: { parent: { zh: '父母', en: 'Parent' }, other: { zh: '其他监护人', en: 'Other guardian' } }, law: { zh: '《民法典》第二十三条、第二十七条', en: 'Civil Code, Articles 23 and 27' } }),
    contact(),
    declaration(),
  ],
  facts: bicycleFacts,
  prefill: ({ facts }) => ({ ownerType: 'individual' as const, residentialAddress: facts.person?.registeredAddress ?? facts.foreigner?.address }),
  consents: ({ form: { newOwner, plateNumber }, applicant: { name } }) =>
    newOwner?.documentNumber ? [{ id: 'new-owner', by: newOwner, statement: { zh: `${name}把电动自行车${plateNumber ?? ''}转让给您。您同意的，登记的所有人变更为您。`, en: `${name} passes the electric bicycle ${plateNumber ?? ''} on to you. If you agree, you become its registered owner.` } }] : [],

  conditions: [
    { id: 'owner-matches-origin', text: { zh: '申请人与购车凭证记载的所有人一致', en: 'The applicant is the buyer on the proof of purchase' }, law: notice, remedy: 'correction', when: of(isNew), check: 'examiner' },
    { id: 'standard-product', text: { zh: '车辆属于通过强制性产品认证、符合国家标准的电动自行车', en: 'The vehicle is a CCC-certified electric bicycle of the national standard' }, law: standard, remedy: 'refusal', when: of(isNew), check: standardProduct },
    { id: 'technical-limits', text: { zh: '整车参数符合国家标准限值', en: 'Technical limits are met' }, law: standard, remedy: 'refusal', when: of(isNew), check: withinLimits },
    { id: 'frame-code-unique', text: { zh: '整车编码未登记过', en: 'The frame code is not registered' }, law: article18, remedy: 'refusal', when: of(isNew), check: frameUnique },
    { id: 'not-altered', text: { zh: '未擅自改装，整车编码、电动机编码无凿改', en: 'Not altered, codes not tampered with' }, law: standard, remedy: 'refusal', when: of(isPresented), check: 'examiner' },
    { id: 'not-stolen', text: { zh: '车辆不属于被盗抢车辆', en: 'The vehicle is not recorded as stolen' }, law: article18, remedy: 'refusal', when: of(isNew), check: notStolen },
    { id: 'active-record', text: { zh: '转让、注销、补牌的，车辆已登记且申请人为所有人', en: 'Transfer, deregistration and reissue: the applicant is the registered owner' }, law: article18, remedy: 'refusal', when: ({ form }) => !isNew(form), check: isRegisteredOwner },
    { id: 'violations-settled', text: { zh: '转让、注销的，涉及该车的违法已处理完毕', en: 'Transfer and deregistration: violations are settled' }, law: notice, remedy: 'refusal', when: (subject) => leavesOwner(subject.form) && isRegisteredOwner(subject).result !== 'fails', check: settledFor },
    { id: 'new-owner-agrees', text: { zh: '转让的，现所有人同意', en: 'Transfer: the new owner agrees' }, law: notice, remedy: 'correction', when: of(isTransferred), check: newOwnerAgrees },
    { id: 'owner-age', text: { zh: '所有人年满16周岁，或者由监护人办理', en: 'The owner is 16 or over, or a guardian applies' }, law: { zh: '《道路交通安全法实施条例》第七十二条', en: 'Implementing Regulations of the Road Traffic Safety Law, Article 72' }, remedy: 'correction', check: oldEnough },
  ],
  materials: [
    { id: 'purchase-proof', text: { zh: '购车发票或者来历承诺书', en: 'Invoice or declaration of origin' }, requiredWhen: isNew },
    { id: 'conformity-certificate', text: { zh: '带CCC标志的整车合格证', en: 'Conformity certificate with CCC mark' }, requiredWhen: isNew },
    { id: 'vehicle-photos', text: { zh: '车辆左前方45°照片及整车编码照片', en: 'Front-left photograph and photograph of the frame code' }, requiredWhen: isNew },
    { id: 'transfer-agreement', text: { zh: '转让协议', en: 'Transfer agreement' }, requiredWhen: isTransferred, waivedWhen: (subject) => newOwnerAgrees(subject).result === 'holds', waiver: { zh: '双方在本人账户中确认的免交', en: 'Not needed when both agree from their own accounts' } },
    { id: 'old-plate', text: { zh: '原号牌', en: 'Old plate' }, requiredWhen: ({ applicationKind, plateMissing }) => applicationKind === 'deregistration' && plateMissing !== true, onPaper: true },
    handlerLetter,
  ],

  jurisdiction: ({ facts: { bicycle, organisation, residences, person, foreigner } }) => {
    const regionCode = bicycle?.regionCode ?? organisation?.regionCode ?? residences.at(-1)?.regionCode ?? person?.registeredRegion ?? foreigner?.regionCode ?? '';
    return { kind: 'county-bureau', regionCode: isHenan(regionCode) ? regionCode : '410105' };
  },
  effects: (decided) => (isNew(decided.form) ? [electricBicycle.register(entered(decided))] : changed(decided)),
  result: {
    kind: 'electric-bicycle-licence',
    title: titles.registration,
    titleFor: ({ form }) => titles[form.applicationKind],
    numberPrefix: '豫公交非机',
    validity: { zh: '至转让、注销或者报废时止', en: 'Until transfer, deregistration or scrapping' },
    rows: (decided) => {
      const shown = isNew(decided.form) ? entered(decided) : decided.facts.bicycle;
      if (!shown) return [];
      return [
        { label: { zh: '号牌号码', en: 'Plate number' }, value: inBoth(shown.plateNumber) },
        { label: { zh: '所有人', en: 'Owner' }, value: inBoth(decided.form.newOwner?.name ?? shown.ownerName) },
        { label: { zh: '品牌型号', en: 'Make and model' }, value: inBoth(shown.brandModel) },
        { label: { zh: '整车编码', en: 'Frame code' }, value: inBoth(shown.frameCode) },
      ];
    },
  },

  samples: bicycleSamples,
});
