import { Address, Choice, DateField, identities, Integer, criminalRecord, business, ListOf, LongText, Money, MultiChoice, PersonField, PersonList, Phone, premises, publicOrderLicence, RegionCode, ShortText, Uscc, type Ask, type PersonRef } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { type Representatives } from './trade-operator.js';

const kinds = {
  movables: { zh: '动产质押典当', en: 'Pledge of movables' },
  'property-rights': { zh: '财产权利质押典当', en: 'Pledge of property rights' },
  'real-estate': { zh: '房地产抵押典当', en: 'Mortgage of real estate' },
};
const roles = {
  'legal-representative': { zh: '法定代表人', en: 'Legal representative' },
  shareholder: { zh: '个人股东', en: 'Individual shareholder' },
  manager: { zh: '高级管理人员', en: 'Senior manager' },
};
const rights = { own: { zh: '自有', en: 'Owned' }, lease: { zh: '租赁', en: 'Leased' } };
export const facilities = {
  recording: { zh: '录像设备', en: 'Recording equipment' },
  counter: { zh: '营业柜台防护', en: 'Protected counter' },
  vault: { zh: '保管库房、保险箱（柜、库）', en: 'Vault or safe' },
  alarm: { zh: '报警装置', en: 'Alarm' },
  'doors-windows': { zh: '门窗防护', en: 'Door and window protection' },
  fire: { zh: '消防设施', en: 'Fire equipment' },
};

export class PawnshopManager {
  @PersonField({ zh: '人员', en: 'Person' })
  person: PersonRef;

  @Choice({ zh: '身份', en: 'Role' }, roles)
  role: keyof typeof roles;
}

export class PawnshopForm {
  @ShortText({ zh: '典当经营许可证编号', en: 'Pawn business permit number' })
  pawnPermitNumber: string;

  @DateField({ zh: '典当经营许可证领取日期', en: 'Date the permit was received' }, { notAfter: 'today' })
  permitIssueDate: CivilDate;

  @LongText({ zh: '超过10日申请的原因', en: 'Reason for applying after 10 days' }, { required: false, minLength: 10, maxLength: 500 })
  lateReason?: string;

  @Money({ zh: '注册资本', en: 'Registered capital' }, { fromRegister: true })
  registeredCapitalYuan?: number;

  @MultiChoice({ zh: '典当业务种类', en: 'Kinds of pawning' }, kinds, { minItems: 1 })
  businessKinds: readonly (keyof typeof kinds)[];

  @ListOf({ zh: '法定代表人、个人股东和高级管理人员', en: 'Legal representative, individual shareholders and senior managers' }, PawnshopManager, { minItems: 1, maxItems: 30 })
  managers: readonly PawnshopManager[];

  @RegionCode({ zh: '所在县（市、区）', en: 'County or district' })
  regionCode: string;

  @Address({ zh: '营业场所地址', en: 'Business address' })
  premisesAddress: string;

  @Address({ zh: '保管库房地址', en: 'Address of the vault' }, { required: false, hint: { zh: '与营业场所不在一处的填写', en: 'Only when it is elsewhere' } })
  vaultAddress?: string;

  @Choice({ zh: '场所使用权', en: 'Right of occupancy' }, rights)
  occupancyRight: keyof typeof rights;

  @DateField({ zh: '租赁期满日期', en: 'End of lease' }, { when: ({ occupancyRight }: Partial<PawnshopForm>) => occupancyRight === 'lease', notBefore: 'today' })
  leaseEndDate?: CivilDate;

  @Integer({ zh: '营业面积（平方米）', en: 'Floor area (square metres)' }, { min: 1, max: 100_000 })
  floorAreaSquareMetres: number;

  @MultiChoice({ zh: '安全防范设施', en: 'Security facilities' }, facilities)
  facilities: readonly (keyof typeof facilities)[];

  @Integer({ zh: '录像保存天数', en: 'CCTV retention (days)' }, { min: 1, max: 3_650, hint: { zh: '60日以上', en: '60 or more' } })
  cctvRetentionDays: number;

  @Uscc({ zh: '保安服务公司统一社会信用代码', en: 'Security company code' }, { required: false })
  guardCompanyUscc?: string;

  @PersonList({ zh: '保安人员', en: 'Guards' }, { minItems: 1, maxItems: 50 })
  guards: readonly PersonRef[];

  @Phone({ zh: '现场核查联系电话', en: 'Phone for the on-site inspection' })
  inspectionContactPhone: string;
}

/** What registers are asked about a pawnshop, whoever runs it and whoever guards it. */
export function pawnshopFacts(ask: Ask<PawnshopForm & Representatives & { readonly uscc?: string }>) {
  const { uscc = '', premisesAddress = '', vaultAddress = '', pawnPermitNumber = '', guardCompanyUscc = '', managers = [], guards = [] } = ask.form;
  const managing = managers.map(({ person }) => person?.documentNumber ?? '');
  const guarding = guards.map(({ documentNumber }) => documentNumber);
  return {
    business: business.byUscc(uscc),
    pawnPermit: business.pawnPermit(pawnPermitNumber),
    place: premises.at(premisesAddress),
    vault: premises.at(vaultAddress),
    bars: publicOrderLicence.bars('pawnshop', uscc),
    people: identities.of([...managing, ...guarding]),
    criminals: criminalRecord.intentional(managing),
    certifiedGuards: publicOrderLicence.holders('security-guard', guarding),
    guardCompany: publicOrderLicence.holders('security-company', [guardCompanyUscc]),
  };
}
