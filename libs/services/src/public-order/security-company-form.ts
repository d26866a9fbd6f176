import { Address, Choice, DateField, Integer, ListOf, LongText, Money, MultiChoice, PersonField, PlateNumber, RegionCode, ShortText, Uscc, YesNo, type PersonRef } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

const services = {
  gate: { zh: '门卫', en: 'Gate keeping' },
  patrol: { zh: '巡逻', en: 'Patrol' },
  guarding: { zh: '守护', en: 'Guarding' },
  escort: { zh: '押运（非武装）', en: 'Unarmed escort' },
  bodyguard: { zh: '随身护卫', en: 'Close protection' },
  screening: { zh: '安全检查', en: 'Security screening' },
  technical: { zh: '安全技术防范', en: 'Technical protection' },
  'alarm-monitoring': { zh: '报警监控运营', en: 'Alarm monitoring' },
  'risk-assessment': { zh: '安全风险评估', en: 'Risk assessment' },
  'armed-escort': { zh: '武装守护押运', en: 'Armed guarding and escort' },
};
export const isService = (id: unknown): id is keyof typeof services => typeof id === 'string' && id in services;
const investorKinds = { person: { zh: '自然人', en: 'Person' }, organisation: { zh: '单位', en: 'Organisation' }, foreign: { zh: '境外投资者', en: 'Foreign investor' } };
const rights = { own: { zh: '自有', en: 'Owned' }, lease: { zh: '租赁', en: 'Leased' } };

type Asked = Partial<SecurityCompanyForm>;

export const isNewCompany = ({ applicationKind }: { readonly applicationKind?: unknown }): boolean => applicationKind === 'new-company';
export const addsEscort = ({ applicationKind }: { readonly applicationKind?: unknown }): boolean => applicationKind === 'add-armed-escort';
export const isArmed = ({ services: offered = [] }: Asked): boolean => offered.includes('armed-escort');
export const servicesInWords = (offered: readonly (keyof typeof services)[]) => ({ zh: offered.map((id) => services[id].zh).join('、'), en: offered.map((id) => services[id].en).join(', ') });

const cent = (yuan: number): number => Math.round(yuan * 100);
const addUp = (investors: readonly Partial<Investor>[], { registeredCapitalYuan = 0 }: Asked): boolean => investors.reduce((sum, { amountYuan = 0 }) => sum + cent(amountYuan), 0) === cent(registeredCapitalYuan);

export class Investor {
  @Choice({ zh: '出资人类别', en: 'Kind of investor' }, investorKinds)
  kind: keyof typeof investorKinds;

  @PersonField({ zh: '自然人出资人', en: 'Individual investor' }, { when: ({ kind }: Partial<Investor>) => kind === 'person' })
  person?: PersonRef;

  @Uscc({ zh: '统一社会信用代码', en: 'Unified social credit code' }, { when: ({ kind }: Partial<Investor>) => kind === 'organisation' })
  investorUscc?: string;

  @ShortText({ zh: '境外投资者名称', en: 'Foreign investor name' }, { when: ({ kind }: Partial<Investor>) => kind === 'foreign' })
  name?: string;

  @Money({ zh: '出资额', en: 'Amount contributed' }, { min: 1 })
  amountYuan: number;
}

export class SecurityManager {
  @PersonField({ zh: '人员', en: 'Person' })
  person: PersonRef;

  @ShortText({ zh: '拟任职务', en: 'Post' })
  post: string;

  @Integer({ zh: '相关工作年限', en: 'Years of experience' }, { min: 0, max: 60 })
  yearsOfExperience: number;

  @LongText({ zh: '工作经历', en: 'Work experience' })
  experience: string;

  @ShortText({ zh: '专业资格证书编号', en: 'Qualification number' }, { required: false })
  qualificationNumber?: string;
}

export class Technician {
  @PersonField({ zh: '人员', en: 'Person' })
  person: PersonRef;

  @ShortText({ zh: '专业', en: 'Speciality' })
  speciality: string;

  @ShortText({ zh: '证书编号', en: 'Certificate number' }, { required: false })
  certificateNumber?: string;
}

export class Equipment {
  @ShortText({ zh: '名称', en: 'Item' })
  item: string;

  @Integer({ zh: '数量', en: 'Quantity' }, { min: 1, max: 1_000_000 })
  quantity: number;
}

export class EscortVehicle {
  @PlateNumber({ zh: '号牌号码', en: 'Plate number' })
  plateNumber: string;
}

export class SecurityCompanyForm {
  @Choice({ zh: '申请类型', en: 'Kind of application' }, { 'new-company': { zh: '设立保安服务公司', en: 'Set up a security company' }, 'add-armed-escort': { zh: '增设武装守护押运业务', en: 'Add armed escort to an existing company' } })
  applicationKind: 'new-company' | 'add-armed-escort';

  @ShortText({ zh: '拟设立公司名称', en: 'Proposed company name' }, { when: isNewCompany, pattern: { regex: /保安/, message: { zh: '公司名称应当含有“保安服务”或者“保安”', en: 'The name contains 保安服务 or 保安' } } })
  proposedName?: string;

  @ShortText({ zh: '企业名称申报保留编号', en: 'Name reservation number' }, { when: isNewCompany })
  nameReservationNumber?: string;

  @MultiChoice({ zh: '拟提供的保安服务', en: 'Services offered' }, services, {
    minItems: 1,
    rule: { holds: (offered: readonly string[], form: Asked) => !addsEscort(form) || offered.includes('armed-escort'), message: { zh: '增设业务的，应当包括武装守护押运', en: 'What is added must include armed escort' } },
  })
  services: readonly (keyof typeof services)[];

  @Money({ zh: '注册资本', en: 'Registered capital' }, { min: 1, hint: { zh: '100万元以上；武装守护押运1000万元以上', en: '1 million or more; 10 million for armed escort' } })
  registeredCapitalYuan: number;

  @Integer({ zh: '国有资本占比（%）', en: 'State capital (per cent)' }, { when: isArmed, min: 0, max: 100 })
  stateOwnedPercent?: number;

  @YesNo({ zh: '是否外商投资', en: 'Foreign-invested' }, { rule: { holds: (foreign: boolean, form: Asked) => !foreign || !isArmed(form), message: { zh: '外商投资的，不得从事武装守护押运', en: 'A foreign-invested company may not offer armed escort' } } })
  foreignInvested: boolean;

  @ListOf({ zh: '出资人', en: 'Investors' }, Investor, { minItems: 1, maxItems: 50, rule: { holds: addUp, message: { zh: '各出资额之和应当等于注册资本', en: 'The amounts add up to the registered capital' } } })
  investors: readonly Investor[];

  @PersonField({ zh: '拟任法定代表人', en: 'Proposed legal representative' }, { when: isNewCompany })
  proposedLegalRepresentative?: PersonRef;

  @ListOf({ zh: '拟任主要管理人员', en: 'Proposed main managers' }, SecurityManager, { minItems: 2, hint: { zh: '包括总经理、副总经理', en: 'General manager and deputies included' } })
  managers: readonly SecurityManager[];

  @ListOf({ zh: '专业技术人员', en: 'Technical staff' }, Technician, { minItems: 1, maxItems: 100 })
  technicalStaff: readonly Technician[];

  @Integer({ zh: '拟招用保安员人数', en: 'Planned number of guards' }, { min: 1, max: 100_000 })
  plannedGuardCount: number;

  @RegionCode({ zh: '住所所在县（市、区）', en: 'County or district of the seat' })
  regionCode: string;

  @Address({ zh: '住所地址', en: 'Registered office' })
  officeAddress: string;

  @Choice({ zh: '场所使用权', en: 'Right of occupancy' }, rights)
  occupancyRight: keyof typeof rights;

  @DateField({ zh: '租赁期满日期', en: 'End of lease' }, { when: ({ occupancyRight }: Asked) => occupancyRight === 'lease', notBefore: 'today' })
  leaseEndDate?: CivilDate;

  @ListOf({ zh: '设施、装备清单', en: 'Facilities and equipment' }, Equipment, { minItems: 1, maxItems: 200 })
  equipment: readonly Equipment[];

  @ListOf({ zh: '专用运输车辆号牌', en: 'Armoured vehicles' }, EscortVehicle, { when: isArmed, minItems: 1, maxItems: 100 })
  armedEscortVehicles?: readonly EscortVehicle[];

  @Address({ zh: '枪支保管场所', en: 'Gun store' }, { when: isArmed })
  gunStoreAddress?: string;
}
