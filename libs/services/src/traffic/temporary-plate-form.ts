import { Choice, DateField, Integer, LongText, MultiChoice, RegionCode, ShortText, Vin, type BodyColour, type TemporaryPlatePurpose } from '@yichuang/definition';
import { addDays, type CivilDate } from '@yichuang/kernel';

import { colours } from './vehicle-kinds.js';

type Asked = Partial<TemporaryPlateForm>;

/** For how many days at most, by purpose (《机动车登记规定》第四十七条、第四十八条、第五十一条). */
const mostDays: Readonly<Record<TemporaryPlatePurpose, number>> = {
  unsold: 30,
  purchased: 30,
  export: 30,
  'transfer-out': 30,
  'plate-in-production': 15,
  'special-oversize': 90,
  'research-test': 183,
  'connected-vehicle': 183,
};

const isPurchased = ({ purpose }: Asked): boolean => purpose === 'purchased';
const isConnected = ({ purpose }: Asked): boolean => purpose === 'connected-vehicle';
const isTest = ({ purpose }: Asked): boolean => purpose === 'research-test' || purpose === 'connected-vehicle';
const leavesCity = ({ travelArea }: Asked): boolean => travelArea === 'cross-city';

export class TemporaryPlateForm {
  @Choice(
    { zh: '申领情形', en: 'Purpose' },
    {
      unsold: { zh: '未销售', en: 'Unsold vehicle' },
      purchased: { zh: '购买、调拨、赠予等获得后尚未注册登记', en: 'Acquired, not yet registered' },
      export: { zh: '新车出口销售', en: 'New vehicle sold for export' },
      'research-test': { zh: '科研、定型试验', en: 'Research or type test' },
      'special-oversize': { zh: '轴荷、总质量、外廓尺寸超出国家标准的特型机动车', en: 'Oversize special vehicle not open to registration' },
      'connected-vehicle': { zh: '智能网联汽车道路测试、示范应用', en: 'Road test of a connected and automated vehicle' },
      'plate-in-production': { zh: '号牌制作、补换领期间', en: 'While plates are being made or reissued' },
      'transfer-out': { zh: '转让、住所迁出辖区', en: 'Vehicle moving to another area' },
    },
  )
  purpose: TemporaryPlatePurpose;

  @Choice({ zh: '所有人类型', en: 'Owner type' }, { individual: { zh: '个人', en: 'Individual' }, organisation: { zh: '单位', en: 'Organisation' } })
  ownerType: 'individual' | 'organisation';

  @Vin({ zh: '车辆识别代号', en: 'VIN' })
  vin: string;

  @ShortText({ zh: '发动机（驱动电机）号码', en: 'Engine or drive motor number' }, { pattern: { regex: /^[A-Za-z0-9-]{1,30}$/u, message: { zh: '1至30个字母、数字或者连字符', en: '1 to 30 letters, digits or hyphens' } } })
  engineNumber: string;

  @ShortText({ zh: '品牌型号', en: 'Make and model' })
  brandModel: string;

  @Choice(
    { zh: '车辆类型', en: 'Vehicle category' },
    {
      'small-passenger': { zh: '小型、微型载客汽车', en: 'Small passenger car' },
      'medium-large-passenger': { zh: '大中型载客汽车', en: 'Medium or large passenger vehicle' },
      goods: { zh: '载货汽车', en: 'Goods vehicle' },
      trailer: { zh: '挂车', en: 'Trailer' },
      motorcycle: { zh: '摩托车', en: 'Motorcycle' },
      special: { zh: '专项作业车及其他', en: 'Special-purpose and other' },
    },
  )
  vehicleCategory: string;

  @MultiChoice({ zh: '车身颜色', en: 'Body colour' }, colours, { minItems: 1, maxItems: 3, hint: { zh: '1至3种，主色在前', en: '1 to 3 colours, the main one first' } })
  bodyColour: readonly BodyColour[];

  @Integer({ zh: '核定载客人数', en: 'Approved number of occupants' }, { required: false, min: 1, max: 80 })
  approvedPassengers?: number;

  @ShortText({ zh: '交强险保单号', en: 'Compulsory policy number' }, { required: false, hint: { zh: '只在查不到联网保单时填写', en: 'Only when no policy is found on the network' } })
  compulsoryPolicyNumber?: string;

  @ShortText({ zh: '购车发票号码', en: 'Sales invoice number' }, { when: isPurchased, pattern: { regex: /^(\d{8}|\d{20})$/u, message: { zh: '发票号码为8位或者20位数字', en: 'The number has 8 or 20 digits' } } })
  invoiceNumber?: string;

  @Choice({ zh: '行驶区域', en: 'Area of travel' }, { 'within-city': { zh: '市内', en: 'Within the city' }, 'cross-city': { zh: '跨市、跨省', en: 'Beyond the city' } })
  travelArea: 'within-city' | 'cross-city';

  @RegionCode({ zh: '起点', en: 'From' }, { beyondHenan: true, when: leavesCity })
  departureRegionCode?: string;

  @RegionCode({ zh: '终点', en: 'To' }, { beyondHenan: true, when: leavesCity })
  destinationRegionCode?: string;

  @DateField({ zh: '启用日期', en: 'First day of use' }, { notBefore: 'today', hint: { zh: '今天起7日以内', en: 'Within seven days from today' } })
  startDate: CivilDate;

  @Integer(
    { zh: '申请有效天数', en: 'Days requested' },
    { min: 1, rule: { holds: (days: number, { purpose }: Asked) => purpose === undefined || days <= mostDays[purpose], message: { zh: '未销售、已获得、出口、迁出的最长30日，号牌制作期间15日，特型机动车90日，试验、测试6个月', en: 'At most 30 days for unsold, acquired, exported or moving vehicles, 15 while plates are made, 90 for oversize vehicles, six months for tests' } } },
  )
  daysRequested: number;

  @ShortText({ zh: '道路测试、示范应用凭证编号', en: 'Road test confirmation number' }, { when: isConnected })
  testPermitNumber?: string;

  @DateField({ zh: '道路测试、示范应用凭证有效期止', en: 'Last day of the road test confirmation' }, { when: isConnected, notBefore: 'today' })
  testPermitUntil?: CivilDate;

  @LongText({ zh: '测试路段', en: 'Test route' }, { when: isTest })
  testRoute?: string;
}

const LEAD_DAYS = 7;

export const startsInTime = ({ startDate }: Pick<TemporaryPlateForm, 'startDate'>, today: CivilDate): boolean => startDate <= addDays(today, LEAD_DAYS);
